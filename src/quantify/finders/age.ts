import { anyOf } from '../any-of.ts';
import type { Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';
import { isHyphen, type Token } from '../tokens.ts';
import { ageBefore } from './ages/before.ts';
import { ageBeside } from './ages/beside.ts';
import { links, ofYears, oldAt } from './ages/old.ts';

const isLink = anyOf('to and or');

/** Where the second of two ages begins: "12 to 17", "6- to 8-", "18-to-24-"; 0 without. */
function otherEnd(tokens: readonly Token[], i: number): number {
  const word = isHyphen(tokens[i]) ? i + 1 : i;
  if (word > i && isLink(tokens[word]?.lower)) return isHyphen(tokens[word + 1]) ? word + 2 : word + 1;
  if (tokens[i + 1]?.text === '-') return i + 2;
  return links(tokens[i]?.lower) ? i + 1 : 0;
}

/** How old: "45-year-old", "aged 12 to 17", "29 years old", "people over 65", "Maria Keller, 53,". */
export const age: Finder = {
  starts: { digits: true, words: cardinalWords },
  find(tokens, at, since) {
    const before = ageBefore(tokens, at, since);
    if (before) return before;
    const number = readNumeral(tokens, at);
    if (!number) return null;
    const other = otherEnd(tokens, number.to);
    const pair = other > 0 ? readNumeral(tokens, other) : null;
    const pairOld = pair && pair.value > number.value ? oldAt(tokens, pair.to) : null;
    if (pair && pairOld) {
      const apart = tokens[other - 1]!.lower === 'and' && tokens[at - 1]?.lower !== 'between'; // "14 and 17 years old"
      return apart
        ? ofYears(at, number.to, number.value, number.value, pairOld.unit)
        : ofYears(at, pairOld.to, number.value, pair.value, pairOld.unit);
    }
    const old = oldAt(tokens, number.to);
    if (old) return ofYears(at, old.to, number.value, number.value, old.unit);
    return ageBeside(tokens, at, since);
  },
};
