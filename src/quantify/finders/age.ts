import type { Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';
import { ageBefore } from './ages/before.ts';
import { ageBeside } from './ages/beside.ts';
import { links, ofYears, oldAt } from './ages/old.ts';

/** How old: "45-year-old", "aged 12 to 17", "29 years old", "people over 65", "Maria Keller, 53,". */
export const age: Finder = {
  name: 'age',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at, since) {
    const before = ageBefore(tokens, at, since);
    if (before) return before;
    const number = readNumeral(tokens, at);
    if (!number) return null;
    const hanging =
      tokens[number.to]?.text === '-' && /^(?:to|and|or)$/.test(tokens[number.to + 1]?.lower ?? ''); // "6- to 8-year-olds"
    const hyphened = hanging || tokens[number.to + 1]?.text === '-';
    const pair =
      links.test(tokens[number.to]?.lower ?? '') || hyphened
        ? readNumeral(tokens, hyphened ? number.to + 2 : number.to + 1)
        : null;
    const pairOld = pair && pair.value > number.value ? oldAt(tokens, pair.to) : null;
    if (pair && pairOld) return ofYears(at, pairOld.to, number.value, pair.value, pairOld.unit);
    const old = oldAt(tokens, number.to);
    if (old) return ofYears(at, old.to, number.value, number.value, old.unit);
    return ageBeside(tokens, at, since);
  },
};
