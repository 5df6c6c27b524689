import { denominators, ordinals, scales, tens } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { isHyphen, overHyphen, own, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';
import { readCardinal } from './cardinal.ts';
import { type Numeral, tidy } from './numeral.ts';

const stressing = anyOf('full mere whole good');
const isArticle = anyOf('a an');

const bounding = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'over',
  'than',
  'under',
  'to',
  'least',
  'most',
  'by',
  'as',
  'some',
  'below',
  'between',
  'above',
  'only',
  'just',
]);
/** Verbs of several after a part: "a quarter have", and the end of a range: "between a third and a half". */
const afterPart = anyOf(
  'have were are say said live own want and to or in at on from since who did do would could after because but when',
);
const wholes = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'all', 'of', 'that', 'those', 'these']);

/** The denominator at token `i`: "thirds", "quarter", "twenty-fifth". */
function denominator(
  tokens: readonly Token[],
  i: number,
): { value: number; to: number; plural: boolean } | null {
  const word = tokens[i]?.lower;
  const value = own(denominators, word);
  if (value !== undefined) return { value, to: i + 1, plural: word!.endsWith('s') || word === 'halves' };
  const ten = own(tens, word);
  const scaled = isHyphen(tokens[i + 1]) ? readCardinal(tokens, i) : null; // "one-hundredth", "ten-thousandths"
  const ofScale =
    scaled && tokens[scaled.to]?.text === '-' ? own(denominators, tokens[scaled.to + 1]?.lower) : undefined;
  if (scaled && ofScale && ofScale > 99)
    return {
      value: scaled.value * ofScale,
      to: scaled.to + 2,
      plural: tokens[scaled.to + 1]!.lower.endsWith('s'),
    };
  const unit =
    ten === undefined
      ? undefined
      : own(ordinals, tokens[overHyphen(tokens, i + 1)]?.lower?.replace(/s$/, ''));
  return ten && unit && unit < 10
    ? {
        value: ten + unit,
        to: overHyphen(tokens, i + 1) + 1,
        plural: tokens[overHyphen(tokens, i + 1)]!.lower.endsWith('s'),
      }
    : null;
}

/** The bare fraction at token `i`: "half", "a fifth", "two-thirds", "three quarters". */
export function bareFraction(
  tokens: readonly Token[],
  i: number,
  mixed: boolean,
): { value: number; to: number; sure: boolean } | null {
  const word = tokens[i]?.lower;
  if (word === 'half') return { value: 0.5, to: i + 1, sure: false };
  if (word === 'a' || word === 'an') {
    const stressed = stressing(tokens[i + 1]?.lower) ? i + 2 : i + 1;
    const bottom = denominator(tokens, overHyphen(tokens, stressed));
    if (bottom && !bottom.plural && bottom.to > i)
      return { value: 1 / bottom.value, to: bottom.to, sure: false };
    const top = readCardinal(tokens, i); // "a hundred trillionths"
    const parts = top && denominator(tokens, overHyphen(tokens, top.to));
    return top && parts?.plural ? { value: top.value / parts.value, to: parts.to, sure: true } : null;
  }
  if (mixed && (word === 'quarter' || word === 'third'))
    return { value: 1 / denominators[word]!, to: i + 1, sure: false };
  if (word === 'quarter' || word === 'tenth' || word === 'fourth' || word === 'third' || word === 'fifth') {
    const scaled = own(scales, tokens[overHyphen(tokens, i + 1)]?.lower);
    if (word === 'quarter' && scaled && scaled > 100) return { value: 0.25, to: i + 1, sure: true };
    const { lower = '' } = tokens[i + 1] ?? {};
    return lower === 'of' &&
      readUnit(tokens, i + (isArticle(tokens[i + 2]?.lower) ? 3 : 2))?.dimension !== undefined
      ? { value: 1 / denominators[word]!, to: i + 1, sure: true }
      : null;
  }
  const top = readCardinal(tokens, i);
  if (!top) return null;
  const apart = isHyphen(tokens[top.to]) && !tokens[top.to]!.glued; // "five - eighths"
  const at = apart ? top.to + 1 : overHyphen(tokens, top.to);
  const bottom = denominator(tokens, at);
  if (!bottom || tokens[at]!.lower === 'second') return null;
  const ten = own(tens, tokens[top.to - 1]!.lower);
  if (ten && bottom.plural && bottom.value < 10 && top.value > ten)
    // "one hundred thirty-fifths"
    return { value: (top.value - ten) / (ten + bottom.value), to: bottom.to, sure: true };
  if (bottom.plural ? top.value === 1 : top.value > 1 && !mixed && at === top.to) return null;
  if (top.before && top.value / bottom.value > 1 === false) return null;
  return { value: top.value / bottom.value, to: bottom.to, sure: true };
}

/** After a fraction: a scale ("of a million"), a unit ("an hour", "of a mile"), or what it is a part of. */
export function readFraction(tokens: readonly Token[], i: number): Numeral | null {
  const found = bareFraction(tokens, i, false);
  if (!found) return null;
  let at = overHyphen(tokens, found.to);
  const of = tokens[at]?.lower === 'of';
  if (of) at += 1;
  const article = tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an';
  if (article) at += 1;
  const scale = own(scales, tokens[at]?.lower);
  if (scale !== undefined && (scale < 100 || article || !of) && !tokens[at]!.lower.endsWith('s')) {
    return { value: tidy(found.value * scale), to: at + 1, scale, words: true };
  }
  const common = { value: found.value, scale: 1, words: true, part: true };
  const unit = readUnit(tokens, at);
  const ofRates = unit?.unit === 'point' && !of && (article || found.value !== 1 / 3); // "a quarter point"
  if (ofRates) return { ...common, to: at, ofUnit: true };
  if (
    unit &&
    unit.dimension !== 'point' &&
    (article || of || unit.dimension !== 'percent' || !found.sure) &&
    (article || !of || unit.to > at)
  ) {
    const ranked =
      !of && !article && !found.sure && found.value < 0.25 + 0.1 && found.value !== 0.25 && at === found.to;
    if (ranked && unit.dimension === 'time') return null; // "a third day"
    const previous = own(ordinals, tokens[i - 1]?.lower) !== undefined;
    if (
      !previous &&
      !(of && !article && unit.dimension === 'time' && tokens[at]!.lower.endsWith('s') && !found.sure)
    )
      return { ...common, to: at, ofUnit: true };
  }
  if (own(ordinals, tokens[i - 1]?.lower) !== undefined || tokens[i - 1]?.lower === 'final') return null;
  if (!found.sure && !of && !article && at > found.to) return null; // "a third-quarter profit", "half-empty"
  if (found.value > 1) return { ...common, to: found.to, part: false };
  const next = tokens[found.to]?.lower;
  const alone = i === 0 && (next === undefined || found.to >= tokens.length);
  const bounded = bounding.has(tokens[i - 1]?.lower ?? '');
  if (bounded && afterPart(next)) return { ...common, to: found.to };
  if (!found.sure && !alone && !bounded && !(of || wholes.has(next ?? ''))) return null;
  if (
    !found.sure &&
    bounded &&
    next &&
    !of &&
    /^[a-z]/.test(tokens[found.to]!.text) &&
    tokens[i]!.lower !== 'half' &&
    tokens[i - 1]!.lower !== 'than'
  )
    return null;
  return { ...common, to: found.to };
}
