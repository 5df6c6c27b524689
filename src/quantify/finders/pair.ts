import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';

/** "a couple of", "a pair of": two, the couple about two. */
export const pair: Finder = {
  name: 'pair',
  starts: { digits: false, words: words(['a']) },
  find(tokens, at) {
    if (tokens[at]!.lower !== 'a' || tokens[at + 2]?.lower !== 'of') return null;
    const word = tokens[at + 1]!.lower;
    if (word !== 'couple' && word !== 'pair') return null;
    return draft('pair', at, at + 2, {
      kind: 'count',
      bound: word === 'pair' ? 'exact' : 'approx',
      low: 2,
      high: 2,
    });
  },
};
