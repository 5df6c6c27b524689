import { notOneAlone } from '../../lexicon/single.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { readUnit } from '../unit.ts';

const afterOne = anyOf('but or to for who that and , .');

/** One and no more, or not even one: "a single shell", "not a single house", "not one house". Not "a single mother", "in a single day". */
export const single: Finder = {
  starts: { digits: false, words: words(['a', 'not', 'single']) },
  find(tokens, at) {
    const not = tokens[at]!.lower === 'not' ? 1 : 0;
    const one = not === 1 && tokens[at + 1]?.lower === 'one';
    if (one && !afterOne(tokens[at + 2]?.lower ?? '.'))
      return draft('single', at, at + 2, { kind: 'count', low: 0, high: 0 });
    const article = tokens[at + not]?.lower === 'a' ? 1 : 0;
    const word = at + not + article;
    if (tokens[word]?.lower !== 'single' || article === 0) return null;
    const noun = tokens[word + 1];
    if (noun?.kind !== 'word' || noun.glued || !/^[a-z]{3,}$/.test(noun.text) || notOneAlone.has(noun.lower))
      return null;
    if (readUnit(tokens, word + 1)?.dimension === 'time') return null;
    return draft('single', at, word + 1, { kind: 'count', low: 1 - not, high: 1 - not });
  },
};
