import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { pairKey } from '../../src/report/accepted.ts';
import type { Format } from '../../src/report/index.ts';
import { render } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

const pairs = sample.groups.flatMap((group) => group.pairs).filter(({ verdict }) => verdict === 'contradict');
const reason = 'silenced: the wall was surveyed twice.';
const accepted = new Map(pairs.map(({ a, b }) => [pairKey(b, a), reason]));

describe.each([
  ['compare', sample],
  ['check', sampleCheck],
])('%s: a contradiction that is accepted', (_, report) => {
  test('is no failing test', async () => {
    expect(await render('junit', report)).toContain('failures="1"');
    expect(await render('junit', report, { accepted })).not.toMatch(/<failure|failures="[1-9]/);
  });

  test('is not annotated as an error', async () => {
    expect(await render('github', report)).toContain('::error ');
    const text = await render('github', report, { accepted });
    expect(text).not.toContain('::error ');
    expect(text).toContain('1 accepted');
  });

  test('is suppressed in code scanning, with the reason', async () => {
    const resultsOf = async (options: { accepted?: typeof accepted }) => {
      const log: Log = JSON.parse(await render('sarif', report, options));
      return log.runs[0]!.results!;
    };
    expect((await resultsOf({})).filter(({ suppressions }) => suppressions)).toEqual([]);
    const results = await resultsOf({ accepted });
    expect(results.filter(({ level }) => level === 'error')).toEqual([]);
    expect(results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([
      { kind: 'external', justification: reason },
    ]);
  });
});

test.each<Format>(['table', 'markdown', 'html'])(
  '%s still shows it, and says why it fails nothing',
  async (format) => {
    const words = 'Does not fail the run';
    expect(await render(format)).not.toContain(words);
    for (const report of [sample, sampleCheck])
      expect((await render(format, report, { accepted })).replaceAll(/\s+/g, ' ').split(words)).toHaveLength(
        2,
      );
  },
);

test('a fact with one pair that is not accepted still fails', async () => {
  const [group] = sample.groups.filter(({ verdict }) => verdict === 'contradict');
  const { a } = group!.pairs[0]!;
  const two = { ...group!, pairs: [...group!.pairs, { ...group!.pairs[0]!, b: a, a: sample.claims[0]!.id }] };
  expect(await render('junit', { ...sample, groups: [two] }, { accepted })).toContain('failures="1"');
});
