import { denominators } from '../../lexicon/numerals.ts';
import { draft, type Finder } from '../draft.ts';
import { readNumeral, tidy } from '../numeral.ts';

/** A fraction in words: "two-thirds", "a fifth of". */
export const fraction: Finder = {
  name: 'fraction',
  find(tokens, at) {
    const article = tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an';
    const numerator = article ? { value: 1, to: at + 1 } : readNumeral(tokens, at);
    if (!numerator) return null;
    const hyphened = tokens[numerator.to]?.text === '-';
    const word = tokens[hyphened ? numerator.to + 1 : numerator.to]?.lower ?? '';
    if (!Object.hasOwn(denominators, word)) return null;
    const to = numerator.to + (hyphened ? 2 : 1);
    if (numerator.value === 1 && !hyphened && tokens[to]?.lower !== 'of' && article) return null;
    if (numerator.value >= denominators[word]!) return null;
    const value = Number(tidy((100 * numerator.value) / denominators[word]!).toFixed(2));
    return draft('fraction', at, to, { kind: 'percent', low: value, high: value, unit: 'percent' });
  },
};
