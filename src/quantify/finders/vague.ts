import { scales, vagueCounts } from '../../lexicon/numerals.ts';
import { kindOf } from '../amount.ts';
import { draft, type Finder } from '../draft.ts';
import { readUnit } from '../unit.ts';

/** No number, but a size: "tens of thousands", "hundreds", "dozens". */
export const vague: Finder = {
  name: 'vague',
  find(tokens, at) {
    const word = tokens[at]?.lower ?? '';
    let low: number;
    let high: number;
    let to = at + 1;
    if (word === 'tens') [low, high] = [20, 99];
    else if (Object.hasOwn(vagueCounts, word)) [low, high] = vagueCounts[word]!;
    else return null;
    const after = tokens[at + 2]?.lower ?? '';
    if (tokens[to]?.lower === 'of' && after.endsWith('s') && Object.hasOwn(scales, after)) {
      const factor = scales[after]!;
      low *= factor;
      high = (high + 1) * factor - 1;
      to += 2;
    } else if (word === 'tens') return null;
    const unit = readUnit(tokens, tokens[to]?.lower === 'of' ? to + 1 : to);
    return draft('vague', at, unit?.to ?? to, {
      kind: kindOf(unit?.dimension ?? null),
      bound: 'vague',
      low,
      high,
      unit: unit?.unit ?? null,
    });
  },
};
