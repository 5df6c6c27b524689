import { paying } from '../lexicon/currencies.ts';
import { anyOf } from './any-of.ts';
import { remembering } from './memo.ts';
import { inPercent, type Numeral, readNumeral, tidy } from './numeral/index.ts';
import { isPower } from './power.ts';
import { isMoneySign } from './signs.ts';
import { isHyphen, type Token } from './tokens.ts';
import { readCurrencySign, readUnit, type UnitReading } from './unit.ts';

const eventLetters = anyOf('COP PS');

const beforeSign = anyOf('and to or of at by from than about around');
/** What is paid with: "a 5-pound note". */
const ofPaper = anyOf('note notes coin coins');
const everyHour = anyOf('an per');
const isArticle = anyOf('a an');

/** A number with its unit: "$5 million", "40mph", "-3 degrees Celsius", "seven". */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly words: boolean;
}

const minus = new Set(['-', '−', '–', 'minus', 'negative']);

/** Whether token `i` is a sign before a number: "-5", "− 5" at the start, "minus 5", "minus-5". */
function negative(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token || !minus.has(token.lower)) return 0;
  // "plus or minus two points": no number below nought
  if (token.kind === 'word' && tokens[i - 1]?.lower === 'or' && tokens[i - 2]?.lower === 'plus') return 0;
  if (token.kind === 'word') return tokens[i + 1]?.text === '-' ? 2 : 1;
  const before = tokens[i - 1];
  if (isPower(tokens, i + 1)) return 0;
  if (token.glued && (before?.kind !== 'sign' || /[)\]]/.test(before.text))) return 0;
  const apart = token.text === '−' && beforeSign(before?.lower); // "and − 50%"
  return tokens[i + 1]?.glued || i === 0 || apart ? 1 : 0;
}

/** What may stand between a number and its unit: "four more days", "three straight weeks". */
const between = anyOf('more additional further extra full straight consecutive whole other long solid');

/** Words after a weight: "10 stone and", unlike "10 stone walls". */
const afterStone = anyOf(
  'and in when after or by to at as on since during over lighter heavier boxer man woman but with',
);

/** What is made of stones, so that they are counted: "a 20-stone circle". */
const ofStones = anyOf('circle ring row arch bridge wall necklace curling');

/** Whether pounds are money: millions of them, paid, or by the hour. */
function ofMoney(tokens: readonly Token[], i: number, to: number, { scale }: Numeral): boolean {
  if (scale >= 1e6 || ofPaper(tokens[to]?.lower)) return true;
  if (everyHour(tokens[to]?.lower) && tokens[to + 1]?.lower === 'hour') return true;
  // "296,648 pounds ($402,000)"
  if (tokens[to]?.text === '(' && isMoneySign(tokens[to + 1]?.text)) return true;
  const pence =
    tokens[to]?.lower === 'and' && tokens.slice(to + 1, to + 5).some(({ lower }) => lower === 'pence');
  return pence || tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => paying.has(lower));
}

/** The unit after a number, as the number's size and the words behind it make it. */
function unitAfter(tokens: readonly Token[], i: number, numeral: Numeral): UnitReading | null {
  const more = between(tokens[numeral.to]?.lower) && !tokens[numeral.to]!.glued;
  const unit = readUnit(tokens, more ? numeral.to + 1 : numeral.to);
  if (!unit || (more && !/^[a-z]{3,}$/.test(tokens[numeral.to + 1]!.text))) return null;
  const next = tokens[unit.to];
  const hyphened = unit.to > numeral.to + 1; // "a 20-stone burglar"
  const compound = !hyphened && next?.glued && isHyphen(next) && tokens[unit.to + 1]?.kind === 'word';
  if (compound && !tokens[numeral.to]!.glued && kindOf(unit.dimension) === 'money') return null; // "12 euro-zone banks"
  if (
    unit.unit === 'stone' &&
    (!hyphened || ofStones(next?.lower)) &&
    /^[a-z]/.test(next?.text ?? '') &&
    !next!.glued &&
    !afterStone(next!.text)
  )
    return null;
  if (unit.unit === 'pound' && !(next?.glued && isHyphen(next)) && ofMoney(tokens, i, unit.to, numeral))
    return { ...unit, unit: 'GBP', dimension: 'GBP' };
  if (unit.unit === 'point' && numeral.part) {
    if (!numeral.ofUnit) return null;
    const rates = !isArticle(tokens[unit.to - 2]?.lower); // "a quarter-point cut", not "half a point"
    return rates ? { ...unit, unit: 'percentage point', dimension: 'percentage point' } : unit;
  }
  return unit;
}

/** Whether a currency's letters and a number are a name: "R2", "COP26". */
function isName(tokens: readonly Token[], at: number, start: number, numeral: Numeral): boolean {
  const letters = tokens[at]!.text;
  if (letters === 'R' || letters === 'N') {
    const asMoney = numeral.scale > 1 || numeral.to > start + 1 || /,\d{3}|\.\d\d$/.test(tokens[start]!.text);
    return !tokens[start]!.glued || !asMoney; // "R16 road", "N95 mask"
  }
  return eventLetters(letters) && tokens[start]!.glued && numeral.scale === 1 && numeral.value < 100;
}

/** An amount of a number from token `from` on. Written out: a copy that gains keys takes many times as long. */
function amountOf(
  from: number,
  to: number,
  value: number,
  { scale, words }: Numeral,
  unit: string | null,
  dimension: string | null,
): Amount {
  return { from, to, value, scale, unit, dimension, words };
}

const read = remembering((tokens: readonly Token[], i: number): Amount | null => {
  const signs = negative(tokens, i);
  const at = i + signs;
  const currency = readCurrencySign(tokens, at);
  let start = currency?.to ?? at;
  let sign = signs ? -1 : 1;
  if (currency && minus.has(tokens[start]?.text ?? '') && tokens[start]!.glued)
    [sign, start] = [-1, start + 1];
  const numeral = readNumeral(tokens, start, currency !== null);
  if (!numeral || (currency?.to === at + 1 && isName(tokens, at, start, numeral))) return null;
  const value = tidy(sign * numeral.value);
  if (currency) {
    const named = readUnit(tokens, numeral.to);
    const doubled = named && /^[A-Z]{3}$/.test(named.unit) ? named : null;
    const country =
      tokens[numeral.to]?.text === 'US' || tokens[numeral.to]?.text === 'CAD' ? numeral.to + 1 : numeral.to;
    const unit =
      doubled && doubled.unit !== currency.unit && currency.unit === 'USD' ? doubled.unit : currency.unit;
    return amountOf(i, doubled?.to ?? country, value, numeral, unit, unit);
  }
  const behind = tokens[numeral.to];
  const dollars = tokens[numeral.to + 1]?.text === '$' && tokens[numeral.to + 1]!.glued; // "50 US$"
  const suffix =
    behind?.kind === 'sign' || behind?.glued || dollars ? readCurrencySign(tokens, numeral.to) : null;
  if (suffix && !readNumeral(tokens, suffix.to))
    return amountOf(i, suffix.to, value, numeral, suffix.unit, suffix.unit);
  const unit = unitAfter(tokens, i, numeral);
  if (!unit) {
    if (numeral.ofUnit) return null;
    if (!numeral.part) return amountOf(i, numeral.to, value, numeral, null, null);
    return amountOf(i, numeral.to, inPercent(value), numeral, 'percent', 'percent');
  }
  const half =
    tokens[unit.to]?.lower === 'and' &&
    tokens[unit.to + 1]?.lower === 'a' &&
    tokens[unit.to + 2]?.lower === 'half';
  const below =
    unit.unit.startsWith('degree') &&
    tokens[unit.to]?.lower === 'below' &&
    tokens[unit.to + 1]?.lower === 'zero';
  const end = unit.to + (half ? 3 : below ? 2 : 0);
  const whole = below ? -value : value + (half ? 0.5 : 0);
  return amountOf(i, end, whole, numeral, unit.unit, unit.dimension);
});

/** The amount that begins at token `i`. */
export const readAmount = (tokens: readonly Token[], i: number): Amount | null => read(tokens, i, false);

/** The kind of quantity a dimension makes. */
export function kindOf(
  dimension: string | null,
): 'count' | 'money' | 'percent' | 'duration' | 'index' | 'measure' {
  if (dimension === null) return 'count';
  if (/^[A-Z]{3}$/.test(dimension)) return 'money';
  if (dimension === 'percent' || dimension === 'percentage point') return 'percent';
  if (dimension === 'time') return 'duration';
  return dimension === 'point' || dimension === 'magnitude' ? 'index' : 'measure';
}
