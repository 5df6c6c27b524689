import { betweenNoAndNoun, countedNouns, countedPersons } from '../../lexicon/zero.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { happened } from '../happened.ts';
import { words } from '../starts.ts';
import { overHyphen } from '../tokens.ts';

const isWhole = anyOf('the them those these us its their his');
const isVerb = anyOf('were have are');

/** Zero in words: "no casualties", "no immediate reports of damage", "none of the", "nobody was hurt", "no houses were damaged". */
export const none: Finder = {
  starts: { digits: false, words: words(['none', 'nobody', 'no']) },
  find(tokens, at) {
    const word = tokens[at]!.lower;
    const zero = (to: number) => draft('none', at, to, { kind: 'count', low: 0, high: 0 });
    const next = tokens[at + 1]?.lower ?? '';
    if (word === 'none' && next === 'of') return isWhole(tokens[at + 2]?.lower) ? zero(at + 1) : null;
    const one = word === 'no' ? overHyphen(tokens, at + 1) : at;
    if (word !== 'no' || tokens[one]?.lower === 'one')
      return happened(tokens, one + 1) ? zero(one + 1) : null;
    let i = at + 1;
    for (let n = 0; n < 5 && betweenNoAndNoun.has(tokens[i]?.lower ?? ''); n += 1) i += 1;
    if (countedNouns.has(tokens[i]?.lower ?? '') || countedPersons.has(tokens[i]?.lower ?? ''))
      return zero(at + 1);
    const plural = [at + 1, at + 2, at + 3].find((n) => isVerb(tokens[n + 1]?.lower));
    const noun = plural === undefined ? '' : tokens[plural]!.text;
    return /^[a-z]{2,}[^su]s$|^(?:people|men|women|children)$/.test(noun) && happened(tokens, plural! + 1)
      ? zero(at + 1)
      : null; // "no houses were damaged"
  },
};
