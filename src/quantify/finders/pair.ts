import { groupsOf } from '../../lexicon/numerals.ts';
import { kindOf } from '../amount.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const whichCouple = anyOf('past last next first another every final coming previous');

/** A group by its name: "a couple of", "a pair of", "a trio of", "a baker's dozen"; the couple about two, with its unit ("a couple of days"). */
export const pair: Finder = {
  starts: { digits: false, words: words(['a', 'couple']) },
  find(tokens, at) {
    const article = tokens[at]!.lower === 'a' ? 1 : 0;
    if (!article && !whichCouple(tokens[at - 1]?.lower)) return null;
    const dozen = tokens[at + 2]?.lower === 'dozen' ? 1 : 0;
    const name = tokens
      .slice(at + article, at + article + 1 + dozen)
      .map((token) => token.lower)
      .join(' ');
    const size = own(groupsOf, name);
    const to = at + article + 1 + dozen;
    const noun = tokens[to + 1];
    if (size === undefined || (!dozen && tokens[to]?.lower !== 'of')) return null;
    if (name === 'score' && !/^[a-z]{3,}s$/.test(noun?.text ?? '')) return null; // "a score of 20"
    const unit = name === 'couple' ? readUnit(tokens, to + 1) : null;
    const known = unit && unit.unit !== 'point' ? unit : null;
    return draft('pair', at, known?.to ?? to, {
      kind: kindOf(known?.dimension ?? null),
      bound: name === 'couple' ? 'approx' : 'exact',
      low: size,
      high: size,
      unit: known?.unit ?? null,
    });
  },
};
