import { subunits } from '../lexicon/currencies.ts';
import type { FoundQuantity } from '../types.ts';

const small: ReadonlySet<string> = new Set(subunits.map(({ name }) => name));

/** "18 metres (59 feet)", "110bn euros ($141bn)": whether the second says the first again in another unit. */
export function restates(
  text: string,
  first: FoundQuantity,
  second: FoundQuantity,
  last: { readonly end: number } = first,
): boolean {
  if (first.unit === second.unit || first.unit === null || second.unit === null) return false;
  // "69 cents, 99 cents or $1.29"
  if (small.has(first.unit) !== small.has(second.unit)) return false;
  // "A$5m (£2.6m; $3.3m)"
  const again = last.end > first.end && /^\s*[;,/]\s*$/.test(text.slice(last.end, second.start));
  if (again && first.kind === 'money' && second.kind === 'money') return true;
  const between = text.slice(first.end, second.start);
  if (!/^(?:\s+[\p{L}]+){0,3}\s*(?:[([]\s*(?:or\s+|about\s+)?|,?\s+or\s+)$/u.test(between)) return false;
  return first.kind === 'money'
    ? second.kind === 'money'
    : first.canonical.unit !== null && first.canonical.unit === second.canonical.unit;
}
