import { ordinals } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own } from '../tokens.ts';

/** A place in a row: "third", "second". */
export const ordinal: Finder = {
  name: 'ordinal',
  starts: { digits: false, words: words(Object.keys(ordinals)) },
  find(tokens, at) {
    const value = own(ordinals, tokens[at]!.lower);
    return value === undefined
      ? null
      : draft('ordinal', at, at + 1, { kind: 'ordinal', low: value, high: value });
  },
};
