import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

/** The verdicts between two articles of one sentence or two each. */
function verdictsOf(a: string, b: string): readonly string[] {
  const report = compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]);
  return report.groups.flatMap((group) => group.pairs.map((pair) => pair.verdict));
}

test('articles that name the same place contradict each other', () => {
  const a =
    'Fire destroyed the Kellner tannery in Osterwick. The Kellner tannery in Osterwick employed 300 workers.';
  const b =
    'The Kellner tannery in Osterwick burned down. The Kellner tannery in Osterwick employed 850 workers.';
  expect(verdictsOf(a, b)).toContain('contradict');
});

test.each([
  ['texts that name nothing in common', 'a tannery employed 300 workers.', 'a tannery employed 850 workers.'],
  [
    'figures of periods that are not known to be the same',
    'The brewer Lindqvist of Osterwick made a profit of 40 million euros.',
    'Profit at the brewer Lindqvist of Osterwick climbed to 61 million euros.',
  ],
  [
    'things of different names',
    'The ferry Astrid carried 240 passengers when it left Lindhaven.',
    'The ferry Moewe carried 310 passengers when it left Lindhaven.',
  ],
])('%s do not', (_what, a, b) => {
  expect(verdictsOf(a, b)).not.toContain('contradict');
});
