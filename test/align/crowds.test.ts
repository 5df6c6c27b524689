import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

/** Many articles of one sentence, and one that says otherwise. */
const groupsOf = (many: number, text: string, other: string) =>
  compare([
    ...Array.from({ length: many }, (_, at) => ({ id: `many-${at}`, text })),
    { id: 'other', text: other },
  ]).groups.map(({ claims, verdict }) => [claims.length, verdict]);

// A run on one event alone must not take the event's names for common words; beyond some hundred claims not all pairs are met.
test.each([1, 5, 60, 300])('%i articles against one', (many) => {
  const groups = groupsOf(
    many,
    'The Kessing bridge is 310 metres long.',
    'The Kessing bridge is 290 metres long.',
  );
  expect(groups).toEqual([[many + 1, 'contradict']]);
});

test.each([50, 300, 1200])('%i articles that all say the same are one group', (many) => {
  const text = '60 people died in Kessing on Tuesday.';
  expect(groupsOf(many, text, text)).toEqual([[many + 1, 'agree']]);
});
