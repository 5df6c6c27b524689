import { workingHours } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import type { Token } from '../../tokens.ts';

const joining = anyOf('- . – / _ : +');

/** The tokens of a name, from the first up to the last (exclusive). */
export type Span = readonly [from: number, to: number];

/** Reads a name that the number at token `at` belongs to; may reach back over tokens from `since` on. */
export type NameReader = (tokens: readonly Token[], at: number, since: number) => Span | null;

export const capital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** The end of the touching letters, digits and inner dots and hyphens from token `i` on. */
export function endOfRun(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  while (
    tokens[to]?.glued &&
    (tokens[to]!.kind !== 'sign' ||
      (joining(tokens[to]!.text) && tokens[to + 1]?.glued && tokens[to + 1]!.kind !== 'sign'))
  )
    to += 1;
  return to;
}

/** The end of parts in brackets that touch a place: "Article 19(2)(a)". */
export function overParts(tokens: readonly Token[], i: number): number {
  let to = i;
  while (
    tokens[to]?.text === '(' &&
    tokens[to]!.glued &&
    /^(?:\d{1,2}|[a-z]{1,3})$/.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 2]?.text === ')'
  )
    to += 3;
  return to;
}

/** Hours that stand for a kind of work: "a 9-to-5 job", "nine-to-five". */
export const isWorkingDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' &&
  workingHours.has(
    tokens
      .slice(at, at + 5)
      .map(({ lower }) => lower)
      .join(''),
  );
