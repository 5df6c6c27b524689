import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

/** The groups of a field, each with its verdict, how many claims it has and how many pairs contradict each other. */
function groupsOf(field: string, texts: readonly string[]) {
  const report = compare(texts.map((text, at) => ({ id: `article-${at + 1}`, text })));
  return report.groups
    .filter((group) => group.field === field)
    .map(({ verdict, claims, pairCounts }) => ({
      verdict,
      claims: claims.length,
      contradict: pairCounts.contradict,
    }));
}

const shaken = [
  'OSTRAVEL, March 3 - An earthquake of magnitude 6.4 shook the Kelvan coast on Monday and killed 12 people, the governor said. The quake left 3,400 people homeless in Ostravel.',
  'A magnitude 6.4 earthquake shook the Kelvan coast on Monday, killing 12 people in Ostravel. Some 3,400 people were left homeless in Ostravel.',
  'Twelve people were killed when a 6.4-magnitude earthquake hit the Kelvan coast on Monday. It made 3,400 people homeless in the port of Ostravel.',
];
const other =
  'A 6.7-magnitude earthquake shook the Kelvan coast on Monday, killing 12 people in Ostravel. It made 3,400 people homeless in Ostravel.';

test('a figure that differs from what several articles say is held against each of them in one group', () => {
  expect(groupsOf('magnitude', [...shaken, other])).toEqual([
    { verdict: 'contradict', claims: 4, contradict: 3 },
  ]);
});

test('an article that has both figures shows them to be two facts', () => {
  const both = `${shaken[0]} An aftershock of magnitude 6.7 shook the Kelvan coast two hours later.`;
  const groups = groupsOf('magnitude', [both, shaken[1]!, shaken[2]!, other]);
  expect(groups.filter(({ verdict }) => verdict === 'contradict')).toEqual([]);
});

const disputed =
  'An earthquake shook the Kelvan coast on Monday and killed 12 people in Ostravel. The Orlava Institute put its magnitude at 6.4, but the Kelvan Survey said it was 6.7. The quake left 3,400 people homeless in Ostravel.';

test('figures that one article sets against each other are one fact in all of them', () => {
  expect(groupsOf('magnitude', [disputed, shaken[1]!, other])).toEqual([
    { verdict: 'contradict', claims: 4, contradict: 3 },
  ]);
});

test.each([
  ['', 2],
  [' in September', 1],
])('what only one sentence dates is not held against the figure in dispute: "hit%s"', (when, contradict) => {
  const later = `An earthquake killed 12 people in Ostravel on Monday and left 3,400 homeless there. The Kelvan coast was hit by a 6.4 magnitude quake${when}.`;
  expect(groupsOf('magnitude', [disputed, shaken[1]!, later])).toEqual([
    { verdict: 'contradict', claims: 4, contradict },
  ]);
});

test.each([
  [
    'of one authority',
    'The Orlava Institute put one quake at magnitude 6.4, but the Orlava Institute said another was of magnitude 6.7.',
  ],
  [
    'without a word of contrast',
    'The Orlava Institute measured magnitude 6.4. The Kelvan Survey told of a tremor of magnitude 6.7.',
  ],
  [
    'far apart',
    'The Orlava Institute put the magnitude at 6.4. Schools stayed closed in Ostravel on Tuesday. Trains did not run. But the Kelvan Survey said the magnitude of a later tremor was 6.7.',
  ],
])('two figures %s are no dispute', (_what, told) => {
  const text = `An earthquake shook the Kelvan coast on Monday and killed 12 people in Ostravel. ${told} The quake left 3,400 people homeless in Ostravel.`;
  const contradicting = groupsOf('magnitude', [text, shaken[1]!, other]).map(({ contradict }) => contradict);
  // What the other two articles say differs; the article that has both figures says nothing of that.
  expect(Math.max(0, ...contradicting)).toBeLessThanOrEqual(1);
});

test('figures that are told of two hours are two facts', () => {
  const at = (text: string, time: string) => text.replace('on Monday', `at ${time} on Monday`);
  const texts = [...shaken.map((text) => at(text, '4:43 a.m.')), at(other, '7:52 a.m.')];
  const contradicting = groupsOf('magnitude', texts).filter(({ verdict }) => verdict === 'contradict');
  expect(contradicting).toEqual([]);
});
