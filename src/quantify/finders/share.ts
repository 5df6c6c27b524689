import { anyOf } from '../any-of.ts';
import { type Draft, draft, type Finder } from '../draft.ts';
import { inPercent, type Numeral, readNumeral } from '../numeral/index.ts';
import { endsClause } from '../signs.ts';
import { cardinalWords, words } from '../starts.ts';
import { isHyphen, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';

const isNegative = anyOf('minus negative');

/** The index after "in", "in every", "of every", "out of"; over one noun before "in" ("one share in three"). */
function overLink(tokens: readonly Token[], i: number): { to: number; link: 'in' | 'of' } | null {
  const noun =
    tokens[i]?.kind === 'word' && tokens[i + 1]?.lower === 'in' && /^[a-z]{3,}$/.test(tokens[i]!.text)
      ? 1
      : 0;
  if (isHyphen(tokens[i]) && tokens[i + 1]?.lower === 'in' && isHyphen(tokens[i + 2]))
    return { to: i + 3, link: 'in' }; // "1-in-4"
  const [first, second] = [tokens[i + noun]?.lower, tokens[i + noun + 1]?.lower];
  if (first === 'in') return { to: i + noun + (second === 'every' ? 2 : 1), link: 'in' };
  if (first === 'out' && second === 'of')
    return { to: tokens[i + 2]?.lower === 'every' ? i + 3 : i + 2, link: 'of' };
  return first === 'of' && second === 'every' ? { to: i + 2, link: 'of' } : null;
}

/** A fraction said with "over": "one over twenty"; other than one over so many only by itself. */
function overAsFraction(tokens: readonly Token[], at: number, top: Numeral, negative: boolean): Draft | null {
  if (tokens[top.to]?.lower !== 'over') return null;
  const bottom = readNumeral(tokens, top.to + 1);
  const end = bottom && tokens[bottom.to];
  if (!bottom || bottom.part || bottom.value <= 1 || (end && !endsClause(end.text))) return null;
  if (top.value !== 1 && (at > 0 || end)) return null;
  const value = inPercent((negative ? -top.value : top.value) / bottom.value);
  return draft('share', at, bottom.to, { kind: 'percent', low: value, high: value, unit: 'percent' });
}

/** So many of so many: "one in five", "nine out of ten". "Three of the five" counts three: what they are of is known. */
export const share: Finder = {
  starts: { digits: true, words: words(cardinalWords, ['minus', 'negative']) },
  find(tokens, at) {
    const sign = isNegative(tokens[at]!.lower) ? 1 : 0;
    const part = readNumeral(tokens, at + sign);
    const over = part && overAsFraction(tokens, at, part, sign === 1);
    if (over || sign) return over;
    if (!part || part.part || part.scale > 1 || part.value < 1) return null;
    const link = overLink(tokens, part.to);
    const whole = link && readNumeral(tokens, link.to);
    if (!whole || whole.part || part.value >= whole.value || !Number.isInteger(whole.value)) return null;
    const each = tokens[link.to - 1]?.lower === 'every'; // "nine of every 10 dollars"
    if (!each && readUnit(tokens, whole.to)) return null; // "3 in 12 days"
    const round = whole.value === 10 || whole.value === 100 || whole.value === 1000;
    const named = link.to > part.to + 2 || tokens[part.to]?.lower !== 'in';
    if (link.link === 'in' && (part.value > (round ? 9 : 4) || (named && part.value !== 1))) return null;
    if (link.link === 'of' && whole.value > 1000) return null;
    const value = inPercent(part.value / whole.value);
    return draft('share', at, whole.to, { kind: 'percent', low: value, high: value, unit: 'percent' });
  },
};
