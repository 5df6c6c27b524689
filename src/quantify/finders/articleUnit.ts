import { kindOf } from '../amount.ts';
import { anyOf } from '../any-of.ts';
import { ratioOf } from '../convert.ts';
import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { words } from '../starts.ts';
import { readUnit } from '../unit.ts';

const leading = anyOf('a an past last next one');
const isArticle = anyOf('a an');
const isOne = anyOf('a an one');

const bounding = anyOf('about around almost nearly over within under than approximately roughly least');

/** One of a unit, said by its article, where it is limited or a part is added: "over a year", "an hour and a half", "a minute and 30 seconds". */
export const articleUnit: Finder = {
  starts: { digits: false, words: words(['a', 'an', 'one', 'past', 'last', 'next']) },
  find(tokens, at) {
    if (!leading(tokens[at]!.lower)) return null;
    const unit = readUnit(tokens, at + 1);
    if (!unit || unit.to !== at + 2) return null;
    const limited =
      bounding(tokens[at - 1]?.lower) &&
      isArticle(tokens[at]!.lower) &&
      unit.unit !== 'point' &&
      unit.unit !== 'degree';
    const alone = at === 0 && unit.to === tokens.length; // the whole text
    if ((limited || (alone && isArticle(tokens[at]!.lower))) && tokens[unit.to]?.lower !== 'and')
      return draft('articleUnit', at, unit.to, {
        kind: kindOf(unit.dimension),
        low: 1,
        high: 1,
        unit: unit.unit,
      });
    if (tokens[unit.to]?.lower !== 'and') return null;
    const from = isOne(tokens[at]!.lower) ? at : at + 1;
    const kind = kindOf(unit.dimension);
    const half =
      tokens[unit.to + 1]?.lower === 'half'
        ? 2
        : isArticle(tokens[unit.to + 1]?.lower) && tokens[unit.to + 2]?.lower === 'half'
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
