import { groupsOf } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own } from '../tokens.ts';

/** A group by its name: "a couple of", "a pair of", "a trio of", "a baker's dozen"; the couple about two. */
export const pair: Finder = {
  name: 'pair',
  starts: { digits: false, words: words(['a']) },
  find(tokens, at) {
    const dozen = tokens[at + 2]?.lower === 'dozen' ? 1 : 0;
    const name = tokens
      .slice(at + 1, at + 2 + dozen)
      .map((token) => token.lower)
      .join(' ');
    const size = tokens[at]!.lower === 'a' ? own(groupsOf, name) : undefined;
    const to = at + 2 + dozen;
    const noun = tokens[to + 1];
    if (size === undefined || (!dozen && tokens[to]?.lower !== 'of')) return null;
    if (name === 'score' && !/^[a-z]{3,}s$/.test(noun?.text ?? '')) return null; // "a score of 20"
    return draft('pair', at, to, {
      kind: 'count',
      bound: name === 'couple' ? 'approx' : 'exact',
      low: size,
      high: size,
    });
  },
};
