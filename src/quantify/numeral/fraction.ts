import { denominators, ordinals, scales, tens } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { isHyphen, overHyphen, own, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';
import { readCardinal } from './cardinal.ts';
import { type Numeral, tidy } from './numeral.ts';

const stressing = anyOf('full mere whole good');
const isArticle = anyOf('a an');
/** Parts that are said without an article: "quarter of a mile". */
const bare = anyOf('quarter third fourth fifth tenth');

const bounding = anyOf(
  'about around roughly approximately nearly almost over than under to least most by as some below between above only just',
);
/** Verbs of several after a part: "a quarter have", and the end of a range: "between a third and a half". */
const afterPart = anyOf(
  'have had has was were are say said live own want and to or in at on from since who did do would could after because but when',
);
const wholes = anyOf('the its his her their our all of that those these');

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
  if (isArticle(word)) {
    const stressed = stressing(tokens[i + 1]?.lower) ? i + 2 : i + 1;
    const bottom = denominator(tokens, overHyphen(tokens, stressed));
    if (bottom && !bottom.plural && bottom.to > i)
      return { value: 1 / bottom.value, to: bottom.to, sure: false };
    const top = readCardinal(tokens, i); // "a hundred trillionths"
    const parts = top && denominator(tokens, overHyphen(tokens, top.to));
    return top && parts?.plural ? { value: top.value / parts.value, to: parts.to, sure: true } : null;
  }
  if (bare(word)) {
    const part = { value: 1 / denominators[word!]!, to: i + 1 };
    if (word === 'quarter') {
      if (mixed) return { ...part, sure: false }; // "two and quarter miles"
      const scale = own(scales, tokens[overHyphen(tokens, i + 1)]?.lower);
      if (scale && scale > 100) return { ...part, sure: true };
    }
    if (tokens[i + 1]?.lower !== 'of') return null;
    return readUnit(tokens, isArticle(tokens[i + 2]?.lower) ? i + 3 : i + 2) && { ...part, sure: true };
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
  const article = isArticle(tokens[at]?.lower) || (of && tokens[at]?.lower === 'one'); // "a quarter of one percent"
  if (article) at += 1;
  const scale = own(scales, tokens[at]?.lower);
  if (scale !== undefined && (article || !of) && !tokens[at]!.lower.endsWith('s')) {
    return { value: tidy(found.value * scale), to: at + 1, scale, words: true };
  }
  const common = { value: found.value, scale: 1, words: true, part: true };
  const unit = readUnit(tokens, at);
  const ofRates = unit?.unit === 'point' && (article || (!of && found.value !== 1 / 3)); // "a quarter point"
  if (ofRates) return { ...common, to: at, ofUnit: true };
  const ranked = own(ordinals, tokens[i - 1]?.lower) !== undefined; // "the first half hour"
  if (unit && unit.dimension !== 'point' && !ranked) {
    const vague = unit.dimension === 'time' && !article && !found.sure;
    if (vague && !of && found.value < 0.5 && found.value !== 0.25) return null; // "a third day"
    if (!(vague && of && tokens[at]!.lower.endsWith('s'))) return { ...common, to: at, ofUnit: true };
  }
  if (ranked || tokens[i - 1]?.lower === 'final') return null;
  if (!found.sure && !of && !article && at > found.to) return null; // "a third-quarter profit", "half-empty"
  if (found.value > 1) return { ...common, to: found.to, part: false };
  const next = tokens[found.to]?.lower;
  const alone = i === 0 && found.to === tokens.length;
  const bounded = bounding(tokens[i - 1]?.lower);
  if (bounded && afterPart(next)) return { ...common, to: found.to };
  if (!found.sure && !alone && !bounded && !(of || wholes(next))) return null;
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
