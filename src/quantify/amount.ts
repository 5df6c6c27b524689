import { readNumeral, tidy } from './numeral.ts';
import type { Token } from './tokens.ts';
import { readCurrencySign, readUnit } from './unit.ts';

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

/** The amount that begins at token `i`. */
export function readAmount(tokens: readonly Token[], i: number): Amount | null {
  let at = i;
  let sign = 1;
  if (
    minus.has(tokens[at]?.lower ?? '') &&
    (tokens[at]!.kind === 'word' || (!tokens[at]!.glued && tokens[at + 1]?.glued))
  ) {
    sign = -1;
    at += 1;
  }
  const currency = readCurrencySign(tokens, at);
  const numeral = readNumeral(tokens, currency?.to ?? at, currency !== null);
  if (!numeral) return null;
  const common = { from: i, scale: numeral.scale, words: numeral.words };
  const value = sign * numeral.value;
  const unit = readUnit(tokens, numeral.to);
  if (currency) {
    const doubled = unit?.dimension === 'money' && unit.factor === 1 ? unit.to : numeral.to;
    return { ...common, to: doubled, value, unit: currency.unit, dimension: 'money' };
  }
  if (!unit) return { ...common, to: numeral.to, value, unit: null, dimension: null };
  return {
    ...common,
    to: unit.to,
    value: tidy(value * unit.factor),
    unit: unit.unit,
    dimension: unit.dimension,
  };
}

/** The kind of quantity a dimension makes. */
export function kindOf(
  dimension: string | null,
): 'count' | 'money' | 'percent' | 'duration' | 'index' | 'measure' {
  if (dimension === null) return 'count';
  if (dimension === 'money' || dimension === 'percent') return dimension;
  if (dimension === 'time') return 'duration';
  return dimension === 'point' || dimension === 'magnitude' ? 'index' : 'measure';
}
