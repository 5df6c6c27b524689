import { anyOf } from '../../any-of.ts';
import { type Draft, draft } from '../../draft.ts';
import { overHyphen, type Token } from '../../tokens.ts';

const andOr = anyOf('and or');
const isOlder = anyOf('older younger');

export const links = anyOf('- – to and or');

/** An age, or from one to another. */
export const ofYears = (from: number, to: number, low: number, high = low, unit = 'year'): Draft =>
  draft('age', from, to, { kind: 'age', bound: low === high ? 'exact' : 'range', low, high, unit });

const units = /^(year|month|week|day)s?$/;

/** The end of "-year-old", "years old", "years of age", "yo" from token `i`, with its unit; of "years" before "and older". */
export function oldAt(tokens: readonly Token[], i: number): { unit: string; to: number } | null {
  let at = overHyphen(tokens, i);
  if (tokens[at]?.text === '-') at += 1;
  if (tokens[at]?.lower === 'yo') return { unit: 'year', to: at + 1 };
  const unit = units.exec(tokens[at]?.lower ?? '')?.[1];
  if (!unit) return null;
  const grown = andOr(tokens[at + 1]?.lower) && isOlder(tokens[at + 2]?.lower);
  if (grown) return { unit, to: at + 1 };
  at = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (tokens[at]?.lower === 'old' || tokens[at]?.lower === 'olds') return { unit, to: at + 1 };
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age' ? { unit, to: at + 2 } : null;
}
