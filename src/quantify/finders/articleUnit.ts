import { kindOf } from '../amount.ts';
import { ratioOf } from '../convert.ts';
import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { readUnit } from '../unit.ts';

/** One of a unit, said by its article, where a part is added: "an hour and a half", "a minute and 30 seconds". */
export const articleUnit: Finder = {
  name: 'articleUnit',
  find(tokens, at) {
    if (!/^(?:an?|past|last|next|one)$/.test(tokens[at]!.lower)) return null;
    const unit = readUnit(tokens, at + 1);
    if (!unit || unit.to !== at + 2 || tokens[unit.to]?.lower !== 'and') return null;
    const from = /^(?:an?|one)$/.test(tokens[at]!.lower) ? at : at + 1;
    const kind = kindOf(unit.dimension);
    const half =
      tokens[unit.to + 1]?.lower === 'half'
        ? 2
        : /^an?$/.test(tokens[unit.to + 1]?.lower ?? '') && tokens[unit.to + 2]?.lower === 'half'
          ? 3
          : 0;
    if (half)
      return draft('articleUnit', from, unit.to + half, { kind, low: 1.5, high: 1.5, unit: unit.unit });
    const rest = readNumeral(tokens, unit.to + 1);
    const smaller = rest && readUnit(tokens, rest.to);
    const ratio = smaller && ratioOf(smaller.unit, unit.unit);
    if (!ratio || ratio >= 1) return null;
    return draft('articleUnit', from, unit.to, { kind, low: 1, high: 1, unit: unit.unit });
  },
};
