import type { Claim, Facet } from '../schema/report.ts';

/** Claims without their ids. */
export type Nameless = Omit<Claim, 'id'>;

const facets = ['actor', 'event', 'place', 'time', 'per', 'scope', 'object'] as const;

/** Merges claims that say the same thing again into the first of them, as mentions of it. */
export function mergeRepeats<T extends Nameless>(claims: readonly T[]): readonly T[] {
  const merged: T[] = [];
  const byKey = new Map<string, number[]>();
  for (const claim of claims) {
    const { quantity, field } = claim;
    const { low, high, bound, canonical, date } = quantity;
    const key = [field, low, high, bound, canonical.unit, date?.from, date?.to, claim.modality].join('|');
    const known = byKey.get(key) ?? [];
    const index = known.find((i) => sameFact(merged[i]!, claim));
    if (index === undefined) {
      byKey.set(key, [...known, merged.length]);
      merged.push(claim);
    } else merged[index] = join(merged[index]!, claim);
  }
  return merged;
}

function sameFact(a: Nameless, b: Nameless): boolean {
  return facets.every((name) => agree(a[name], b[name]));
}

function agree(a: Facet | null, b: Facet | null): boolean {
  if (a?.value === undefined || b?.value === undefined) return true;
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
}

/** The first saying with what the later one adds: its places in the text, and circumstances the first left open. */
function join<T extends Nameless>(first: T, again: T): T {
  const filled = Object.fromEntries(facets.map((name) => [name, first[name] ?? again[name]]));
  return {
    ...first,
    ...filled,
    asOf: first.asOf ?? again.asOf,
    attribution: first.attribution ?? again.attribution,
    mentions: [...first.mentions, ...again.mentions],
  };
}
