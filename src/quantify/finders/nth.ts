import { ordinals } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { readCardinal } from '../numeral/cardinal.ts';
import { cardinalWords } from '../starts.ts';
import { overHyphen, own } from '../tokens.ts';

/** A place in a row that begins with a number: "22nd", "twenty-first", "one hundred and fifth". */
export const nth: Finder = {
  name: 'nth',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'number') {
      if (!next?.glued || !/^(?:st|nd|rd|th|ths)$/.test(next.lower)) return null;
      return draft('nth', at, at + 2, { kind: 'ordinal', low: token.value, high: token.value });
    }
    const number = readCardinal(tokens, at);
    if (!number || number.value % 10 !== 0 || number.to > at + 4) return null;
    const word = overHyphen(tokens, number.to);
    const place = own(ordinals, tokens[word]?.lower);
    if (!place || place > 9 || number.value < 20 || (word === number.to && number.value > 100)) return null;
    return draft('nth', at, word + 1, {
      kind: 'ordinal',
      low: number.value + place,
      high: number.value + place,
    });
  },
};
