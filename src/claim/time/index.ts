import type { Facet, Quantity } from '../../schema/report.ts';
import type { FoundQuantity } from '../../types.ts';
import type { Context } from '../context.ts';

/** When the fact happened or held, and the moment the figure speaks for. */
export interface Times {
  readonly time: Facet | null;
  readonly asOf: Facet | null;
}

export function timesOf(_context: Context): (sentenceIndex: number, quantity: FoundQuantity) => Times {
  return () => ({ time: null, asOf: null });
}

/** The days that a quantity of kind date means, resolved against the publication date where it is relative. */
export type ResolvedDate = NonNullable<Quantity['date']>;

export function dateOf(
  _context: Context,
): (sentenceIndex: number, quantity: FoundQuantity) => ResolvedDate | null {
  return (_sentenceIndex, quantity) => quantity.date ?? null;
}
