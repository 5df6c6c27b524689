import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { overHyphen } from '../tokens.ts';

const hedging = anyOf('about around approximately roughly least than over above estimated');

const quakes = anyOf(
  'quake earthquake temblor tremor aftershock shock foreshock quakes earthquakes tremors aftershocks',
);

/** How strong an earthquake was: "6.1-magnitude", "magnitude 7.2", "a magnitude of 6.1", "a 6.1 quake", "7.0 on the Richter scale". */
export const magnitude: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at, since) {
    const { value, kind } = tokens[at]!;
    if (kind !== 'number' || !(value < 10)) return null;
    const found = (from: number, to: number) =>
      draft('magnitude', from, to, { kind: 'index', low: value, high: value, unit: 'magnitude' });
    const next = overHyphen(tokens, at + 1);
    if (tokens[next]?.lower === 'magnitude') return found(at, next + 1);
    let back = at - 1;
    const hedged = hedging(tokens[back]?.lower);
    if (!hedged) {
      if (tokens[back]?.text === '-' || tokens[back]?.lower === 'of') back -= 1;
      if (back >= since && (tokens[back]?.lower === 'magnitude' || tokens[back]?.lower === 'magnitudes'))
        return found(back, at + 1);
    } else {
      for (; back > at - 5; back -= 1) if (tokens[back]?.lower === 'magnitude') return found(at, at + 1);
    }
    const richter = tokens.slice(at + 1, at + 5).some((token) => token.lower === 'richter');
    return richter ||
      (!Number.isInteger(value) && quakes(tokens[next]?.lower)) ||
      (/^\d\.\d$/.test(tokens[at]!.text) && quakes(tokens[at + 2]?.lower))
      ? found(at, at + 1)
      : null;
  },
};
