import type { Refiner } from '../draft.ts';

const wordsAfterPronoun = new Set([
  'of',
  'another',
  'by',
  'who',
  'that',
  'is',
  'was',
  'has',
  'can',
  'could',
  'would',
  'should',
  'must',
  'may',
  'might',
  'will',
  'to',
  "'s",
]);
const wordsBeforePronoun = new Set([
  'this',
  'that',
  'no',
  'the',
  'which',
  'every',
  'any',
  'each',
  'some',
  'only',
  'good',
  'another',
  'new',
  'same',
  'last',
  'next',
  'first',
]);

/** Drops "one" as a pronoun: "one of the", "this one", "one another". */
export const names: Refiner = {
  name: 'names',
  refine: (drafts, tokens) =>
    drafts.filter((draft) => {
      const token = tokens[draft.from]!;
      if (draft.to !== draft.from + 1 || token.lower !== 'one' || draft.kind !== 'count') return true;
      const next = tokens[draft.to];
      if (next && (wordsAfterPronoun.has(next.lower) || next.kind === 'sign')) return tokens.length < 3;
      return !wordsBeforePronoun.has(tokens[draft.from - 1]?.lower ?? '');
    }),
};
