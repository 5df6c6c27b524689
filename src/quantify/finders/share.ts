import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';

/** So many of so many: "one in five", "nine out of ten". */
export const share: Finder = {
  name: 'share',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at) {
    const part = readNumeral(tokens, at);
    if (!part) return null;
    const link = tokens[part.to]?.lower;
    const outOf = link === 'out' && tokens[part.to + 1]?.lower === 'of';
    if (!outOf && link !== 'in') return null;
    const whole = readNumeral(tokens, part.to + (outOf ? 2 : 1));
    if (
      !whole ||
      part.value >= whole.value ||
      whole.value > 1e6 ||
      (!outOf && part.value > 10) ||
      whole.value > 1500
    )
      return null;
    const value = Number(((100 * part.value) / whole.value).toFixed(2));
    return draft('share', at, whole.to, { kind: 'percent', low: value, high: value, unit: 'percent' });
  },
};
