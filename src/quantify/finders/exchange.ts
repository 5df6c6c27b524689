import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';

/** So many for so many: "1,000-for-1,000". */
export const exchange: Finder = {
  name: 'exchange',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at) {
    const one = readNumeral(tokens, at);
    if (!one) return null;
    const hyphened = tokens[one.to]?.text === '-' && tokens[one.to]!.glued;
    const link = hyphened ? one.to + 1 : one.to;
    if (tokens[link]?.lower !== 'for') return null;
    const other = readNumeral(tokens, tokens[link + 1]?.text === '-' ? link + 2 : link + 1);
    if (!other || (!hyphened && one.value !== other.value)) return null;
    return draft('exchange', at, other.to, {
      kind: 'ratio',
      low: one.value,
      high: one.value,
      terms: [one.value, other.value],
    });
  },
};
