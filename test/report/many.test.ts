import { expect, test } from 'vitest';
import type { Report } from '../../src/schema/report.ts';
import { render } from './render.ts';
import { sample } from './sample.ts';

/** One fact with many sources: hundreds say 50,000, and the last one says 90,000. */
const [first] = sample.claims;
const claims = Array.from({ length: 300 }, (_, i) => {
  const value = i === 299 ? 90_000 : 50_000;
  const span = { low: value, high: value };
  return {
    ...first!,
    id: `m${i}`,
    text: `${value} residents of ${i}`,
    document: `d${i}`,
    quantity: { ...first!.quantity, ...span, bound: 'exact' as const, canonical: { ...span, unit: null } },
  };
});
const documents = claims.map(({ document }) => ({
  ...sample.documents[0]!,
  id: document,
  path: `${document}.txt`,
}));
const pairs = claims.slice(0, -1).map(({ id }) => ({
  a: id,
  b: 'm299',
  verdict: 'contradict' as const,
  confidence: 0.9,
  reason: 'Apart.',
  facets: {},
}));
const agreeing = claims
  .slice(0, -2)
  .map(({ id }, i) => ({ ...pairs[0]!, a: id, b: `m${i + 1}`, verdict: 'agree' as const }));
const group = {
  ...sample.groups[0]!,
  verdict: 'contradict' as const,
  documents: documents.map(({ id }) => id),
  claims: claims.map(({ id }) => id),
  pairs: [...pairs, ...agreeing],
};
const report: Report = { ...sample, documents, claims, groups: [group] };

test.each(['table', 'markdown', 'html'] as const)(
  '%s: the outlier is shown, and how many rows are not',
  async (format) => {
    const text = await render(format, report);
    expect(text).toContain('90000 residents of 299');
    expect(text).toContain('50000 residents of 0');
    expect(text).toMatch(/… and \d+ more rows/);
  },
);

test('the table shows every contradiction, and some of hundreds of agreements', async () => {
  const agreeing = Array.from({ length: 200 }, (_, i) => ({
    ...group,
    id: `g${i}`,
    verdict: 'agree' as const,
    pairs: [],
  }));
  const text = await render('table', {
    ...report,
    groups: [...agreeing, ...Array.from({ length: 70 }, () => group)],
  });
  expect(text.match(/✗ CONTRADICT/g)).toHaveLength(70);
  expect(text).toContain('… and 140 more facts in agreement');
});
