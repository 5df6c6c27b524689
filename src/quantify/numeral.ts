import {
  denominators,
  digitsInWords,
  scaleMarks,
  scales,
  teens,
  tens,
  vulgarFractions,
} from '../lexicon/numerals.ts';
import type { Token } from './tokens.ts';

/** A number as read from tokens, up to `to` (exclusive). */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** The scale word at its end ("million"), as a factor; 1 without. */
  readonly scale: number;
  readonly words: boolean;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** The index after an optional hyphen that is glued on both sides. */
const overHyphen = (tokens: readonly Token[], i: number): number =>
  isHyphen(tokens[i]) && tokens[i]!.glued && tokens[i + 1]?.glued ? i + 1 : i;

/** Below a hundred, in words: "twenty-five", "seven". */
function small(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const word = tokens[i]?.lower ?? '';
  const ten = own(tens, word);
  if (ten !== undefined) {
    const next = overHyphen(tokens, i + 1);
    const digit = own(digitsInWords, tokens[next]?.lower ?? '');
    return digit ? { value: ten + digit, to: next + 1 } : { value: ten, to: i + 1 };
  }
  const value = own(teens, word) ?? own(digitsInWords, word);
  return value === undefined ? null : { value, to: i + 1 };
}

/** A number in words: "three hundred and five thousand", "twenty-five", "a hundred". */
function inWords(tokens: readonly Token[], start: number): Numeral | null {
  let i = start;
  let total = 0;
  let part = 0;
  let least = Number.POSITIVE_INFINITY;
  let scale = 1;
  let read = false;
  if ((tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an') && singular(tokens[i + 1]?.lower)) {
    part = 1;
    i += 1;
  }
  for (;;) {
    let next = read ? overHyphen(tokens, i) : i;
    if (read && tokens[next]?.lower === 'and' && least >= 100) next += 1;
    const bit = small(tokens, next);
    if (bit && part % 100 === 0 && (!read || least > 99)) {
      part += bit.value;
      least = bit.value < 10 ? 1 : bit.value < 20 ? 1 : 10;
      i = bit.to;
      read = true;
      scale = 1;
      continue;
    }
    const word = tokens[next]?.lower ?? '';
    const factor = next === i || isHyphen(tokens[next - 1]) ? own(scales, word) : undefined;
    if (factor === undefined || (!read && part === 0 && !singular(word)) || (word.endsWith('s') && !read))
      break;
    if (factor === 100) {
      part = (part || 1) * 100;
      least = 100;
    } else if (part === 0 && read) {
      total *= factor;
    } else {
      total += (part || 1) * factor;
      part = 0;
      least = factor;
    }
    scale = factor;
    i = next + 1;
    read = true;
  }
  if (!read) return null;
  return { value: total + part, to: i, scale, words: true };
}

const singular = (word: string | undefined): boolean =>
  word !== undefined && own(scales, word) !== undefined && (!word.endsWith('s') || word === 'lakhs');

/** A factor after digits: " million", "bn", "k". */
function scaleAfter(
  tokens: readonly Token[],
  i: number,
  money: boolean,
): { factor: number; to: number } | null {
  const next = overHyphen(tokens, i);
  const token = tokens[next];
  if (token?.kind !== 'word') return null;
  const word = own(scales, token.lower);
  if (word !== undefined && token.lower !== 'score') return { factor: word, to: next + 1 };
  const mark = own(scaleMarks, token.text);
  if (!mark || next !== i) return null;
  if (mark.only === 'money' && !money) return null;
  if (mark.only === 'glued' && !token.glued && !money) return null;
  return { factor: mark.value, to: next + 1 };
}

/** A number in digits: "1,000,000", "3.5 million", "2 1/2", "1½", "3/4". */
function inDigits(tokens: readonly Token[], i: number, money: boolean): Numeral | null {
  const token = tokens[i];
  if (!token || Number.isNaN(token.value)) return null;
  let value = token.value;
  let to = i + 1;
  const vulgar = own(vulgarFractions, tokens[to]?.text ?? '');
  if (vulgar !== undefined) {
    value += vulgar;
    to += 1;
  } else if (
    tokens[to]?.text === '/' &&
    tokens[to]!.glued &&
    tokens[to + 1]?.glued &&
    tokens[to + 1]!.value > 0
  ) {
    value /= tokens[to + 1]!.value;
    to += 2;
  } else if (
    Number.isInteger(tokens[to]?.value) &&
    !tokens[to]!.glued &&
    tokens[to + 1]?.text === '/' &&
    tokens[to + 1]!.glued &&
    tokens[to + 2]?.glued &&
    tokens[to + 2]!.value > tokens[to]!.value
  ) {
    value += tokens[to]!.value / tokens[to + 2]!.value;
    to += 3;
  }
  let scale = 1;
  for (let s = scaleAfter(tokens, to, money); s; s = scaleAfter(tokens, to, money)) {
    value *= s.factor;
    scale *= s.factor;
    to = s.to;
  }
  return { value: tidy(value), to, scale, words: false };
}

/** 2.3 * 1e6 without the dust of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

/** A fraction in words as a factor: "half a million", "a quarter of a million", "two-thirds", "one and a half million". */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { to } = numeral;
  if (tokens[to]?.lower === 'and' && tokens[to + 1]?.lower === 'a') {
    const part = own({ half: 0.5, quarter: 0.25, third: 1 / 3 }, tokens[to + 2]?.lower ?? '');
    if (part !== undefined) {
      const after = scaleAfter(tokens, to + 3, false);
      if (after && numeral.scale === 1)
        return {
          ...numeral,
          value: tidy((numeral.value + part) * after.factor),
          scale: after.factor,
          to: after.to,
        };
      return { ...numeral, value: tidy(numeral.value + part * numeral.scale), to: to + 3 };
    }
  }
  return numeral;
}

/** "half a million", "a quarter of a million", "half-million". */
function partOfScale(tokens: readonly Token[], start: number): Numeral | null {
  let i = start;
  if (tokens[i]?.lower === 'a' || tokens[i]?.lower === 'one') i += 1;
  const part = own(denominators, tokens[i]?.lower ?? '');
  if (part === undefined) return null;
  i = overHyphen(tokens, i + 1);
  if (tokens[i]?.lower === 'of') i += 1;
  if (tokens[i]?.lower === 'a') i += 1;
  const factor = own(scales, tokens[i]?.lower ?? '');
  if (factor === undefined || !singular(tokens[i]!.lower)) return null;
  return { value: tidy(factor / part), to: i + 1, scale: factor, words: true };
}

/** The number that begins at token `i`; with `money`, the abbreviations that only money has are read too ("$5m"). */
export function readNumeral(tokens: readonly Token[], i: number, money = false): Numeral | null {
  const part = partOfScale(tokens, i);
  if (part) return part;
  const numeral = inDigits(tokens, i, money) ?? inWords(tokens, i);
  return numeral && withHalf(tokens, numeral);
}
