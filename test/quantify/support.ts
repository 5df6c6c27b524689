import { findQuantities } from '../../src/quantify/index.ts';
import type { FoundQuantity } from '../../src/types.ts';

/** Kinds that later stages use but that measure nothing. */
const named = new Set(['date', 'time', 'ordinal']);

export const measured = (text: string): readonly FoundQuantity[] =>
  findQuantities(text).filter((quantity) => !named.has(quantity.kind));

/** A quantity in a few words: "over 50000 null troops" would be hard to read, "over 50000.." is not. */
export function brief({ kind, low, high, unit, bound }: FoundQuantity): string {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return [kind, bound === 'exact' ? '' : bound, value, unit ?? ''].filter(Boolean).join(' ');
}
