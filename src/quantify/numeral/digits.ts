import { paying } from '../../lexicon/currencies.ts';
import {
  countedInMillions,
  scaleMarks,
  scales,
  superscripts,
  vulgarFractions,
} from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { endsPart } from '../signs.ts';
import { overHyphen, own, type Token } from '../tokens.ts';
import { readUnit } from '../unit.ts';
import { readCardinal } from './cardinal.ts';
import { dottedThousands, pretokenised, spaced } from './groups.ts';
import { type Numeral, tidy } from './numeral.ts';

const isDashOrColon = anyOf('- – — :');
const endsFigure = anyOf('. , ; : )');
const isWhen = anyOf('in by this last');
const isBillion = anyOf('b G');
const isMinusSign = anyOf('- − –');
const isTimes = anyOf('× x * ⋅ ·');

const noPlural = anyOf('this does metres');
const isOne = anyOf('a an one');
const isTotal = anyOf('number total');

/** "m" is million before what is counted ("2.3m people"), metres otherwise. */
const plural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.glued &&
  /^(?:[a-z]{2,}[^su]s|people|men|women|children|have|were|are|could|face|live|died|more|still|jobless|unemployed|homeless|displaced|offline)$/.test(
    token.text,
  ) &&
  !noPlural(token.text);

/** In a list of figures: "4.7m – number of visitors", "70m - the estimated number of". */
const headsNumber = (tokens: readonly Token[], i: number): boolean =>
  isDashOrColon(tokens[i]?.text) && [1, 2, 3].some((n) => isTotal(tokens[i + n]?.lower));

/** "40m new shares", "2.3m British voters": over one word that says which. */
const ofWhich =
  /^(?:new|additional|extra|other|ordinary|registered|young|older|poor|active|monthly|daily|weekly|private|public|paying|unique|domestic|foreign|small|first|former|fewer|more|[A-Z][a-z]+)$/;

/** Whether sales, users and the like are told of before "5.1m", and no thing that has a length. */
const toldOf = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 7), i).some(({ lower }) => countedInMillions.has(lower));

/** Whether the name of a currency stands at token `i`. */
const isCurrency = (tokens: readonly Token[], i: number): boolean =>
  /^[A-Z]{3}$/.test(readUnit(tokens, i)?.dimension ?? '');

/** A factor after a number: " million", "bn", "k", "-million". */
export function scaleAfter(
  tokens: readonly Token[],
  i: number,
  money: boolean,
): { factor: number; to: number } | null {
  const next = overHyphen(tokens, i);
  const token = tokens[next];
  if (token?.kind !== 'word') return null;
  const word = own(scales, token.lower);
  if (word !== undefined) return { factor: word, to: next + 1 };
  const mark = own(scaleMarks, token.text);
  const dotted = tokens[i + 1]?.text === '.' && tokens[i + 1]!.glued && isCurrency(tokens, i + 2);
  if (mark && next === i && dotted) return { factor: mark.value, to: i + 2 }; // "110 b. Euro"
  if (!mark || next !== i || (tokens[i + 1]?.glued && /^[/\d]/.test(tokens[i + 1]!.text))) return null;
  const after = tokens[i + 1];
  if (
    mark.only === 'money' &&
    !money &&
    !(
      token.text === 'm' &&
      token.glued &&
      (plural(after) ||
        (ofWhich.test(after?.text ?? '') && plural(tokens[i + 2])) ||
        (toldOf(tokens, i - 1) && (!after || endsFigure(after.text) || isWhen(after.lower))) ||
        headsNumber(tokens, i + 1) ||
        paying.has(tokens[i - 2]?.lower ?? ''))
    ) &&
    !(
      isBillion(token.text) &&
      token.glued &&
      /\.\d/.test(tokens[i - 1]!.text) &&
      (token.text === 'b' || !after)
    )
  )
    return null;
  const alone = token.text === 'M' && (!after || endsPart(after.text));
  if (mark.only === 'glued' && !token.glued && !money && !alone && !/^[a-z]{4,}$/.test(after?.text ?? ''))
    return null;
  return { factor: mark.value, to: next + 1 };
}

/** The exponent of ten at token `i`: "⁻³", "−5", "^6". */
function exponent(tokens: readonly Token[], i: number): { factor: number; to: number } | null {
  let to = i;
  let digits = '';
  while (own(superscripts, tokens[to]?.text) !== undefined && tokens[to]!.glued) {
    digits += superscripts[tokens[to]!.text];
    to += 1;
  }
  if (digits === '') {
    if (tokens[to]?.text === '^' && tokens[to]!.glued) to += 1;
    if (isMinusSign(tokens[to]?.text) && tokens[to]!.glued) {
      digits = '-';
      to += 1;
    }
    if (!tokens[to]?.glued || tokens[to]!.kind !== 'number') return null;
    digits += tokens[to]!.text;
    to += 1;
  }
  const factor = 10 ** Number(digits);
  return Number.isFinite(factor) ? { factor, to } : null;
}

const isRaised = (text: string): boolean => text === '^' || own(superscripts, text) !== undefined;

/** "×10−5", "x 10^6", "*10⁻³" after a number. */
function powerOfTen(tokens: readonly Token[], i: number): { factor: number; to: number } | null {
  if (!isTimes(tokens[i]?.text)) return null;
  const ten = tokens[i + 1]?.text ?? '';
  if (ten === '10') return exponent(tokens, i + 2);
  const flat = /^10([3-9]|[12]\d)$/.exec(ten); // "1.5 x 107", whose 7 was raised before it was copied
  return flat &&
    /^\d\.\d+$/.test(tokens[i - 1]!.text) &&
    !readUnit(tokens, i + 2)?.dimension.startsWith('length')
    ? { factor: 10 ** Number(flat[1]), to: i + 2 }
    : null;
}

/** A numerator and a denominator: "3/4", "3 / 4"; the index is at the numerator. */
export function slashed(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const [top, slash, bottom] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (
    (slash?.text !== '/' && slash?.text !== '⁄') ||
    slash.glued !== bottom?.glued ||
    tokens[i + 3]?.text === '/'
  )
    return null;
  if (!/^\d{1,3}$/.test(top?.text ?? '') || !/^[1-9]\d{0,2}$/.test(bottom.text)) return null;
  return { value: top!.value / bottom.value, to: i + 3 };
}

/** The index of the unit that a part is of: "15/16 of an inch", "½ of one percent". */
function ofOneUnit(tokens: readonly Token[], i: number): number | null {
  const of = tokens[i]?.lower === 'of' && isOne(tokens[i + 1]?.lower);
  return of && readUnit(tokens, i + 2) ? i + 2 : null;
}

/** A number in digits: "1,000,000", "3.5 million", "2 1/2", "1½", "3/4", "2.5×10−5", "3 hundred and 21". */
export function readDigits(tokens: readonly Token[], i: number, money: boolean): Numeral | null {
  const token = tokens[i];
  const lone = own(vulgarFractions, token?.text);
  if (lone !== undefined) {
    const unit = ofOneUnit(tokens, i + 1);
    return {
      value: lone,
      to: unit ?? i + 1,
      scale: 1,
      words: false,
      part: true,
      ...(unit && { ofUnit: true }),
    };
  }
  if (!token || Number.isNaN(token.value)) return null;
  let { value } = token;
  let to = i + 1;
  let part = false;
  const vulgar = own(vulgarFractions, tokens[to]?.text);
  const whole = spaced(tokens, i) ?? pretokenised(tokens, i);
  const thousands = scaleAfter(tokens, to, money) ? null : dottedThousands(tokens, i, money);
  const ratio = slashed(tokens, i);
  const link = tokens[to]?.lower === 'and' ? to + 1 : overHyphen(tokens, to);
  const mixed =
    Number.isInteger(value) && tokens[link]?.kind === 'number' && (link > to || !tokens[to]!.glued)
      ? slashed(tokens, link)
      : null;
  const power = powerOfTen(tokens, to);
  const toPower = tokens[to]?.text === '^' && tokens[to]!.glued ? tokens[to + 1] : undefined;
  const raised =
    token.text === '10' && tokens[to]?.glued && isRaised(tokens[to]!.text) ? exponent(tokens, to) : null;
  if (vulgar !== undefined) [value, to] = [value + vulgar, to + 1];
  else if (whole) ({ value, to } = whole);
  else if (thousands !== null) value = thousands;
  else if (ratio) [value, to, part] = [ratio.value, ratio.to, true];
  else if (mixed && mixed.value < 1) [value, to] = [value + mixed.value, mixed.to];
  else if (power) [value, to] = [value * power.factor, power.to];
  else if (raised) [value, to] = [raised.factor, raised.to];
  else if (toPower?.kind === 'number' && toPower.glued && Number.isFinite(value ** toPower.value))
    [value, to] = [value ** toPower.value, to + 2];
  let scale = 1;
  for (let s = scaleAfter(tokens, to, money); s; s = scaleAfter(tokens, to, money)) {
    value *= s.factor;
    scale *= s.factor;
    to = s.to;
  }
  const rest = scale > 1 ? remainder(tokens, to, scale) : null;
  if (rest) [value, to] = [value + rest.value, rest.to];
  if (!part || scale > 1) return { value: tidy(value), to, scale, words: false };
  const unit = ofOneUnit(tokens, to);
  return { value: tidy(value), to: unit ?? to, scale, words: false, part, ...(unit && { ofUnit: true }) };
}

/** What follows a scale word as part of the same number: "4 thousand 3 hundred", "3 hundred and 21". */
function remainder(tokens: readonly Token[], i: number, scale: number): { value: number; to: number } | null {
  const and = tokens[i]?.lower === 'and';
  const at = and ? i + 1 : i;
  if (tokens[i - 1]?.kind !== 'word' || own(scales, tokens[i - 1]!.lower) === undefined) return null;
  const token = tokens[at];
  const after = token?.kind === 'number' && token.glued === false ? scaleAfter(tokens, at + 1, false) : null;
  if (after && own(scales, tokens[after.to - 1]!.lower) !== undefined && token!.value * after.factor < scale)
    return { value: token!.value * after.factor, to: after.to };
  if (and && scale === 100 && token?.kind === 'number' && token.value < 100 && Number.isInteger(token.value))
    return { value: token.value, to: at + 1 };
  const words = readCardinal(tokens, at);
  return words && words.value < scale && words.scale > 1 ? words : null;
}
