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
  [
    'the sentence of one person',
    'Mara Keller of Osterwick was sentenced to 14 years in prison on Monday for defrauding the Kellner bank.',
    'A court in Osterwick has jailed Mara Keller for 15 years over the Kellner bank fraud.',
  ],
  [
    'the people of one town, told on different days',
    'Drinking water for the town of Osterwick, population 1,800, was shut off on Tuesday after the Kellner leak.',
    'Osterwick, a town of 2,100, can use its water again from Saturday, Kellner said.',
  ],
  [
    'the depth of a quake, in like words',
    'A magnitude 6.4 earthquake struck off the island of Osterwick on Sunday, the Kellner institute said. The quake was at a depth of 10 kilometres. There were no reports of damage.',
    'A strong earthquake of magnitude 6.4 hit Osterwick on Sunday, sending people into the streets. The quake had a depth of 33 kilometres, according to the Kellner institute.',
  ],
  [
    'the share of a party',
    'The Union party won 38.4 percent of the vote in the election in Osterwick on Sunday.',
    'The Union party took 36.2 percent of the vote in the Osterwick election on Sunday.',
  ],
])('%s contradicts another figure', (_what, a, b) => {
  expect(verdictsOf(a, b)).toContain('contradict');
});

test.each([
  [
    'a sentence that somebody faces',
    'Mara Keller of Osterwick was sentenced to 14 years in prison on Monday for defrauding the Kellner bank.',
    'Mara Keller of Osterwick could get 20 years in prison for defrauding the Kellner bank.',
  ],
  [
    'sentences of two people',
    'Mara Keller of Osterwick was jailed for 14 years for defrauding the Kellner bank.',
    'Jan Ruiz of Osterwick was jailed for six years for defrauding the Kellner bank.',
  ],
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
