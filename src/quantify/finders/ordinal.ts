import { ordinals } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';

/** A place in a row: "third", "22nd", "twenty-first". */
export const ordinal: Finder = {
  name: 'ordinal',
  find(tokens, at) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'number' && next?.glued && /^(?:st|nd|rd|th|ths)$/.test(next.lower))
      return draft('ordinal', at, at + 2, { kind: 'ordinal', low: token.value, high: token.value });
    if (!Object.hasOwn(ordinals, token.lower)) return null;
    const value = ordinals[token.lower]!;
    return draft('ordinal', at, at + 1, { kind: 'ordinal', low: value, high: value });
  },
};
