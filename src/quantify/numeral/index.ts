import { digitsInWords } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { remembering } from '../memo.ts';
import { overHyphen, own, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { readDigits, scaleAfter, slashed } from './digits.ts';
import { bareFraction, readFraction } from './fraction.ts';
import { type Numeral, tidy } from './numeral.ts';

const isArticle = anyOf('a an');

export { inPercent, type Numeral, tidy } from './numeral.ts';

/** Decimals in words: "three point five", "nine point nought four", "two point two million". */
function withPoint(tokens: readonly Token[], numeral: Numeral): Numeral {
  if (tokens[numeral.to]?.lower !== 'point') return numeral;
  let at = numeral.to + 1;
  let decimals = '';
  for (let digit = digitAt(tokens, at); digit !== undefined; digit = digitAt(tokens, at)) {
    decimals += digit;
    at += 1;
  }
  if (decimals.length < 2) {
    const rest = readCardinal(tokens, numeral.to + 1);
    if (rest && rest.scale <= 100) [decimals, at] = [String(rest.value), rest.to];
  }
  if (decimals === '') return numeral;
  const value = Number(`${numeral.value}.${decimals}`);
  const scaled = scaleAfter(tokens, at, false);
  return scaled
    ? { value: tidy(value * scaled.factor), to: scaled.to, scale: scaled.factor, words: true }
    : { value, to: at, scale: 1, words: true };
}

const digitAt = (tokens: readonly Token[], i: number): number | undefined => {
  const token = tokens[i];
  return /^\d$/.test(token?.text ?? '') ? token!.value : own(digitsInWords, token?.lower);
};

/** A fraction on top: "two and a half", "a million and a half", "one and a half million", "three and one fourth". */
function withFraction(tokens: readonly Token[], numeral: Cardinal): Numeral {
  for (const whole of numeral.before ? [numeral.before, numeral] : [numeral]) {
    const and = overHyphen(tokens, whole.to);
    if (tokens[and]?.lower !== 'and') continue;
    const top = overHyphen(tokens, and + 1);
    const inDigits = numeral.words ? slashed(tokens, top) : null;
    const part = inDigits ? { ...inDigits, sure: true } : bareFraction(tokens, top, true);
    if (!part || part.value >= 1) continue;
    const after = scaleAfter(tokens, part.to, false);
    if (after && after.factor < whole.scale)
      return { ...whole, value: tidy(whole.value + part.value * after.factor), to: after.to };
    if (after && whole.scale === 1)
      return {
        ...whole,
        value: tidy((whole.value + part.value) * after.factor),
        scale: after.factor,
        to: after.to,
      };
    const unit = whole.scale >= 1e6 ? whole.scale : 1;
    const measured = isArticle(tokens[part.to + 1]?.lower) ? part.to + 2 : part.to + 1; // "two and a half of a mile"
    const of = tokens[part.to]?.lower === 'of' && readUnit(tokens, measured);
    return { ...whole, value: tidy(whole.value + part.value * unit), to: of ? measured : part.to };
  }
  return numeral;
}

const read = remembering((tokens: readonly Token[], i: number, money: boolean): Numeral | null => {
  const fraction = readFraction(tokens, i);
  const numeral = readDigits(tokens, i, money) ?? readCardinal(tokens, i);
  if (!numeral) return fraction;
  const whole = withFraction(tokens, withPoint(tokens, numeral));
  return fraction && fraction.to >= whole.to && whole.to <= numeral.to ? fraction : whole;
});

/** The number that begins at token `i`; with `money`, the abbreviations that only money has are read too ("$5m"). */
export const readNumeral = (tokens: readonly Token[], i: number, money = false): Numeral | null =>
  read(tokens, i, money);
