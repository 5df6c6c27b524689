import { multiples } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords, words } from '../starts.ts';
import { overHyphen, own } from '../tokens.ts';

const isLink = anyOf('to or - –');

const compared = anyOf(
  'as the that this what its their his her more higher larger bigger greater faster lower less fewer longer last those earnings revenue sales income profit profits book salary normal average worse better stronger smaller likelier deadlier',
);

/** How many times as much: "twice as many", "double the", "threefold", "three times higher". */
export const multiple: Finder = {
  starts: { digits: true, words: words(cardinalWords, Object.keys(multiples)) },
  find(tokens, at) {
    const word = tokens[at]!.lower;
    const found = (to: number, value: number) =>
      draft('multiple', at, to, { kind: 'ratio', low: value, high: value });
    const known = own(multiples, word);
    if (known !== undefined)
      return word.endsWith('fold') ||
        (compared(tokens[at + 1]?.lower) &&
          (tokens[at + 1]!.lower !== 'as' || /^[a-z]/.test(tokens[at + 2]?.text ?? '')))
        ? found(at + 1, known)
        : null;
    const number = readNumeral(tokens, at);
    if (!number) return null;
    const other = isLink(tokens[number.to]?.lower) ? readNumeral(tokens, number.to + 1) : null;
    if (other && other.value > number.value && tokens[other.to]?.lower === 'times')
      return compared(tokens[other.to + 1]?.lower)
        ? draft('multiple', at, other.to + 1, {
            kind: 'ratio',
            bound: 'range',
            low: number.value,
            high: other.value,
          })
        : null; // "three to four times as much"
    const next = tokens[overHyphen(tokens, number.to)]?.lower;
    if (next === 'fold') return found(overHyphen(tokens, number.to) + 1, number.value);
    const after = tokens[number.to + 1]?.lower ?? '';
    const overLimit = after === 'over' && tokens[number.to + 2]?.lower === 'the';
    return next === 'times' && (overLimit || compared(after)) ? found(number.to + 1, number.value) : null;
  },
};
