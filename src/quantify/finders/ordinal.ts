import { ordinals, scales } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own, type Token } from '../tokens.ts';

const beforeOrdinal = anyOf('a an every each');

/** Whether "second" is the unit of a rate: "5 litres per second", "20 frames a second". */
function perSecond(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'second') return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'per') return true;
  const ends = !/^[a-z]/.test(tokens[at + 1]?.text ?? '') || rateEnds(tokens[at + 1]!.lower);
  if (!ends || !beforeOrdinal(before)) return false;
  return tokens
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ kind, lower }) => kind === 'number' || own(scales, lower));
}

const rateEnds = anyOf(
  'and or but in at on for from to by as when while during into over through than with after before',
);

/** A place in a row: "third", "second". */
export const ordinal: Finder = {
  starts: { digits: false, words: words(Object.keys(ordinals)) },
  find(tokens, at) {
    const value = own(ordinals, tokens[at]!.lower);
    return value === undefined || perSecond(tokens, at)
      ? null
      : draft('ordinal', at, at + 1, { kind: 'ordinal', low: value, high: value });
  },
};
