import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const pairsOf = (...texts: string[]) => {
  const report = compare(texts.map((text, at) => ({ id: String(at), text })));
  const words = new Map(report.claims.map((claim) => [claim.id, claim.text]));
  return report.groups.flatMap(({ pairs }) =>
    pairs.map(({ a, b, verdict }) => `${words.get(a)} | ${words.get(b)}: ${verdict}`),
  );
};

test('a short sentence that another one covers, its figure apart, is about the same fact', () => {
  const long =
    'The blockade of the strait, now in its third week, has only hardened the resolve of the 19 members of the Tarva League, who met in Osterwick.';
  expect(pairsOf(long, 'The Tarva League has 16 members.')).toEqual(['19 members | 16 members: contradict']);
  expect(pairsOf(long, 'The Tarva League has 19 members.')).toEqual(['19 members | 19 members: agree']);
});

test.each([
  [
    'a count out of which a share is taken',
    'There were twelve singers on the stage in Selmen, half of them from Tavala.',
  ],
  [
    'a count on top of which more comes',
    'There were twelve singers from Tavala on the stage and dozens more in the hall in Selmen.',
  ],
])('%s does not contradict a smaller one', (_what, total) => {
  expect(pairsOf(total, 'Five singers from Tavala were on the stage in Selmen.').join()).not.toContain(
    'contradict',
  );
});

const quake = (magnitude: number, more: string) =>
  `A magnitude ${magnitude} earthquake shook the island of Kessel on Sunday. ${more}`;

test('articles that agree on no other telling field, and differ on some, are about two events', () => {
  const one = quake(
    5.6,
    'The quake injured five people and destroyed 12 houses, and its depth was 10 kilometres.',
  );
  const other = quake(
    5.9,
    'The quake injured 70 people and destroyed 300 houses, and its depth was 44 kilometres.',
  );
  expect(pairsOf(one, other).join()).not.toContain('contradict');
});

test('articles that agree on other figures contradict each other on the one that differs', () => {
  const one = quake(5.6, 'The quake destroyed 312 houses on Kessel, and its depth was 10 kilometres.');
  const other = quake(5.9, 'The quake destroyed 312 houses on Kessel, and its depth was 10 kilometres.');
  expect(pairsOf(one, other)).toContain('magnitude 5.6 earthquake | magnitude 5.9 earthquake: contradict');
});
