import { digitsInWords, scales, teens, tens } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { isHyphen, overHyphen, own, type Token } from '../tokens.ts';
import type { Numeral } from './numeral.ts';

const ofThe = anyOf('of the');
const isAnd = anyOf('and &');
const isArticle = anyOf('a an');

/** Below a hundred, in words: "twenty-five", "seven". */
function small(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const word = tokens[i]?.lower;
  const ten = own(tens, word);
  if (ten !== undefined) {
    const next = isHyphen(tokens[i + 1]) && !tokens[i + 1]!.glued ? i + 2 : overHyphen(tokens, i + 1); // "ninety - five" too
    const digit = own(digitsInWords, tokens[next]?.lower);
    return digit ? { value: ten + digit, to: next + 1 } : { value: ten, to: i + 1 };
  }
  const value = own(teens, word) ?? own(digitsInWords, word);
  return value === undefined ? null : { value, to: i + 1 };
}

/** The factor of a scale word; plurals only where a number stands before ("five millions"). */
function scaleOf(word: string | undefined, counted: boolean): number | undefined {
  return word?.endsWith('s') && !counted ? undefined : own(scales, word);
}

/** Hundreds without the word, where nothing else is said: "one twenty two". */
function spokenHundreds(tokens: readonly Token[]): Cardinal | null {
  const hundreds = own(digitsInWords, tokens[0]?.lower);
  const rest = hundreds ? small(tokens, 1) : null;
  if (!hundreds || !rest || rest.value < 10 || rest.to < tokens.length) return null;
  return { value: 100 * hundreds + rest.value, to: rest.to, scale: 1, words: true };
}

export interface Cardinal extends Numeral {
  /** The number without its last "and …": "one hundred" of "one hundred and three". */
  readonly before?: Numeral;
}

/** A whole number in words: "three hundred and five thousand", "twenty-five", "a hundred", "million". */
export function readCardinal(tokens: readonly Token[], start: number): Cardinal | null {
  const spoken = start === 0 ? spokenHundreds(tokens) : null;
  if (spoken) return spoken;
  const article = isArticle(tokens[start]?.lower);
  let i = article ? start + 1 : start;
  if (article && scaleOf(tokens[i]?.lower, false) === undefined) return null;
  let total = 0;
  let part = 0;
  let ceiling = Number.POSITIVE_INFINITY; // what the next scale must stay below
  let scale = 1;
  let read = false;
  let before: Numeral | undefined;
  const now = (): Numeral => ({ value: total + part, to: i, scale, words: true });
  for (;;) {
    const linked = read ? overHyphen(tokens, i) : i;
    const goesOn = !read || scale >= 100;
    const and = read && goesOn && isAnd(tokens[linked]?.lower);
    const bit = goesOn ? small(tokens, and ? overHyphen(tokens, linked + 1) : linked) : null;
    if (bit) {
      const next = own(scales, tokens[bit.to]?.lower) ?? 1;
      if (read && (next >= ceiling || (next === 100 && part > 0))) break; // "five hundred and six hundred" are two numbers
      before = and ? now() : undefined;
      part += bit.value;
      scale = 1;
      i = bit.to;
      read = true;
      continue;
    }
    const word = tokens[linked]?.lower;
    const factor = scaleOf(word, read);
    if (factor === undefined) break;
    const chained = part === 0 && total > 0 && factor >= 1000; // "three lakh crore"
    if (factor >= ceiling && !chained) break;
    if (factor === 100 || factor === 12) {
      if ((part >= 100 && factor === 100) || (part === 0 && total > 0)) break;
      part = (part || 1) * factor;
    } else if (chained) {
      total *= factor;
    } else {
      if (part === 0 && read) break;
      total += (part || 1) * factor;
      part = 0;
      ceiling = factor;
    }
    scale = factor;
    i = linked + 1;
    read = true;
  }
  if (!read) return null;
  const rest = scale > 999 ? afterComma(tokens, start, i, scale) : null;
  if (rest) return { ...rest, value: total + rest.value };
  return { ...now(), ...(before && { before }) };
}

/** The smaller part behind a comma: "three million, two hundred and forty"; not "of the five thousand, two hundred and ten stayed". */
function afterComma(tokens: readonly Token[], start: number, i: number, ceiling: number): Cardinal | null {
  if (tokens[i]?.text !== ',' || !tokens[i]!.glued || ofThe(tokens[start - 1]?.lower)) return null;
  const rest = readCardinal(tokens, i + 1);
  if (!rest || rest.value >= ceiling || tokens[i + 1]!.lower === 'a') return null;
  const linked = tokens.slice(i + 2, rest.to).some(({ lower }) => isAnd(lower));
  return linked || rest.value > 999 ? rest : null;
}
