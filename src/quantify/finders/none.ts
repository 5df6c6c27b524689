import { betweenNoAndNoun, countedNouns, happenings } from '../../lexicon/zero.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';

const auxiliary = /^(?:was|were|has|had|have|been|is|are|else|on|board|seriously|reported|immediately)$/;

/** Zero in words: "no casualties", "no immediate reports of damage", "none of the", "nobody was hurt". */
export const none: Finder = {
  name: 'none',
  starts: { digits: false, words: words(['none', 'nobody', 'no']) },
  find(tokens, at) {
    const word = tokens[at]!.lower;
    const zero = (to: number) => draft('none', at, to, { kind: 'count', low: 0, high: 0 });
    const next = tokens[at + 1]?.lower ?? '';
    if (word === 'none')
      return next === 'of' && /^(?:the|them|those|these|us|its|their|his)$/.test(tokens[at + 2]?.lower ?? '')
        ? zero(at + 1)
        : null;
    if (word === 'nobody' || (word === 'no' && next === 'one')) {
      let i = word === 'no' ? at + 2 : at + 1;
      const to = i;
      for (let n = 0; n < 4 && auxiliary.test(tokens[i]?.lower ?? ''); n += 1) i += 1;
      return happenings.has(tokens[i]?.lower ?? '') ? zero(to) : null;
    }
    if (word !== 'no') return null;
    let i = at + 1;
    for (let n = 0; n < 5 && betweenNoAndNoun.has(tokens[i]?.lower ?? ''); n += 1) i += 1;
    return countedNouns.has(tokens[i]?.lower ?? '') ? zero(at + 1) : null;
  },
};
