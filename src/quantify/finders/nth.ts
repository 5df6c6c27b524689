import { ordinals } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { readCardinal } from '../numeral/cardinal.ts';
import { cardinalWords } from '../starts.ts';
import { overHyphen, own } from '../tokens.ts';

/** "21st", "2nd", "13th", not "17st" (stones) or "3th". */
const agrees = (digits: string, suffix: string): boolean => {
  const teen = /1[123]$/.test(digits);
  if (suffix === 'st') return /1$/.test(digits) && !teen;
  if (suffix === 'nd' || suffix === 'rd') return /[23]$/.test(digits) && !teen;
  return suffix === 'th' || suffix === 'ths';
};

/** A place in a row that begins with a number: "22nd", "twenty-first", "one hundred and fifth". */
export const nth: Finder = {
  starts: { digits: true, words: cardinalWords },
  find(tokens, at) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'number') {
      if (!next?.glued || !agrees(token.text, next.lower)) return null;
      return draft('nth', at, at + 2, { kind: 'ordinal', low: token.value, high: token.value });
    }
    const number = readCardinal(tokens, at);
    if (!number || number.value % 10 !== 0 || number.to > at + 4) return null;
    const and = number.value >= 100 && tokens[number.to]?.lower === 'and'; // "one hundred and fifth"
    const word = and ? number.to + 1 : overHyphen(tokens, number.to);
    const place = own(ordinals, tokens[word]?.lower);
    if (!place || place > 9 || number.value < 20 || (word === number.to && number.value > 100)) return null;
    return draft('nth', at, word + 1, {
      kind: 'ordinal',
      low: number.value + place,
      high: number.value + place,
    });
  },
};
