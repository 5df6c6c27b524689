import type { Kind, Quantity } from '../schema/report.ts';
import type { Writable } from '../types.ts';
import type { Token } from './tokens.ts';

/** A reading of tokens `from` up to `to` (exclusive), before it becomes a quantity. Labels are dropped at the end. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind | 'label';
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: Quantity['bound'];
  readonly hedge: string | null;
  readonly rules: readonly string[];
  readonly terms?: readonly number[];
  readonly change?: NonNullable<Quantity['change']>;
  readonly date?: NonNullable<Quantity['date']>;
}

/** Reads one surface form at token `at`, or gives null. May reach back over tokens that no other reading has taken (from `since`). */
export interface Finder {
  /** Whether the form can begin at a number in digits, and the words (in lower case) that it can begin with. */
  readonly starts: { readonly digits: boolean; readonly words: ReadonlySet<string> };
  readonly find: (tokens: readonly Token[], at: number, since: number) => Draft | null;
}

/** Filters or merges readings; never makes new ones out of the text. */
export interface Refiner {
  readonly refine: (drafts: readonly Draft[], tokens: readonly Token[]) => readonly Draft[];
}

/** A draft with what most forms share. */
export function draft(
  name: string,
  from: number,
  to: number,
  value: Partial<Omit<Draft, 'rules' | 'from' | 'to'>> & { readonly kind: Draft['kind'] },
): Draft {
  const { kind, low = null, high = null, unit = null, bound = 'exact', hedge = null } = value;
  const made: Writable<Draft> = { from, to, kind, low, high, unit, bound, hedge, rules: [name] };
  if (value.terms) made.terms = value.terms;
  if (value.change) made.change = value.change;
  if (value.date) made.date = value.date;
  return made;
}
