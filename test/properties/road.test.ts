import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, extract } from '../../src/index.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { anyText } from './arbitraries.ts';

const runs = { numRuns: 300 };

describe('whatever the text', () => {
  test('a report comes out, and it fits its schema', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const report = compare(texts.map((text, i) => ({ id: `d${i}`, text })));
        expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
      }),
      runs,
    );
  });

  test('every claim stands in its sentence, and its sentence in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of extract([{ id: 'd', text }]).claims) {
          expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
          expect(text.slice(claim.sentence.start, claim.sentence.end)).toBe(claim.sentence.text);
          expect(claim.sentence.start).toBeLessThanOrEqual(claim.span.start);
          expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.span.end);
          for (const { start, end } of claim.mentions) expect(start).toBeLessThan(end);
        }
      }),
      runs,
    );
  });

  test('ids are unique, and the order of documents changes no verdict', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
        const documents = texts.map((text, i) => ({ id: `d${i}`, text }));
        const there = compare(documents);
        const back = compare([...documents].reverse());
        expect(new Set(there.claims.map((claim) => claim.id)).size).toBe(there.claims.length);
        const verdicts = (report: typeof there) =>
          report.groups
            .flatMap((group) =>
              group.pairs.map((pair) => `${[pair.a, pair.b].sort()} ${pair.verdict} ${pair.confidence}`),
            )
            .sort();
        expect(verdicts(back)).toEqual(verdicts(there));
      }),
      runs,
    );
  });
});
