import type { Claim } from '../schema/report.ts';
import type { Link } from './links.ts';

export interface Cluster {
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/** Claims joined by links, directly or through others; each link is in one cluster. */
export function cluster(links: readonly Link[]): readonly Cluster[] {
  const parent = new Map<Claim, Claim>();
  const root = (claim: Claim): Claim => {
    let top = claim;
    while (parent.has(top)) top = parent.get(top)!;
    return top;
  };
  for (const { a, b } of links) {
    const [x, y] = [root(a.claim), root(b.claim)];
    if (x !== y) parent.set(y, x);
  }
  const clusters = new Map<Claim, { claims: Set<Claim>; links: Link[] }>();
  for (const link of links) {
    const key = root(link.a.claim);
    const found = clusters.get(key) ?? { claims: new Set(), links: [] };
    found.claims.add(link.a.claim).add(link.b.claim);
    found.links.push(link);
    clusters.set(key, found);
  }
  return [...clusters.values()].map(({ claims, links: own }) => ({ claims: [...claims], links: own }));
}
