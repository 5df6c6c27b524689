import { groupBy } from '../group-by.ts';
import { grouping } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import type { Dispute } from './disputes.ts';
import type { Link } from './links.ts';
import type { Pairs } from './pairs.ts';
import { union } from './union.ts';

/** Claims that hang together, with all that is known among them; of very many the likely links alone. */
export interface Component {
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly disputes: readonly Dispute[];
}

/** Claims that hang together by likely links or disputes, one set after the other: their links are read when it is their turn. */
export function* componentsOf(pairs: Pairs, disputes: readonly Dispute[]): Iterable<Component> {
  const { claims, a, b, odds, linkAt } = pairs;
  const { unite, rootOf } = union(claims.length);
  for (let pair = 0; pair < a.length; pair += 1) if (odds[pair]! >= grouping.least) unite(a[pair]!, b[pair]!);
  const indexOf = disputes.length > 0 ? new Map(claims.map((one, at) => [one, at])) : undefined;
  for (const [x, y] of disputes) unite(indexOf!.get(x)!, indexOf!.get(y)!);
  const told = groupBy(disputes, ([one]) => rootOf(indexOf!.get(one)!));
  for (const { root, own } of insideEach(pairs, rootOf)) {
    const members = new Set<number>();
    for (const pair of own) members.add(a[pair]!).add(b[pair]!);
    const kept = members.size > grouping.members ? own.filter((pair) => odds[pair]! >= grouping.least) : own;
    yield {
      claims: Array.from(members, (at) => claims[at]!.claim),
      links: kept.map(linkAt),
      disputes: told.get(root) ?? [],
    };
  }
}

/** The pairs inside each set of claims, sets in the order of their first pairs. */
function* insideEach(
  { claims, a, b }: Pairs,
  rootOf: (claim: number) => number,
): Iterable<{ readonly root: number; readonly own: readonly number[] }> {
  const placeOf = new Int32Array(claims.length).fill(-1);
  const roots: number[] = [];
  const ends: number[] = [];
  const rootWith = (pair: number) => {
    const root = rootOf(a[pair]!);
    return root === rootOf(b[pair]!) ? root : -1;
  };
  for (let pair = 0; pair < a.length; pair += 1) {
    const root = rootWith(pair);
    if (root < 0) continue;
    if (placeOf[root]! < 0) {
      placeOf[root] = roots.push(root) - 1;
      ends.push(0);
    }
    ends[placeOf[root]!]! += 1;
  }
  for (let place = 1; place < ends.length; place += 1) ends[place]! += ends[place - 1]!;
  const next = Int32Array.from(ends, (_, place) => ends[place - 1] ?? 0);
  const inside = new Int32Array(ends.at(-1) ?? 0);
  for (let pair = 0; pair < a.length; pair += 1) {
    const root = rootWith(pair);
    if (root < 0) continue;
    const place = placeOf[root]!;
    inside[next[place]!] = pair;
    next[place]! += 1;
  }
  for (const [place, root] of roots.entries())
    yield { root, own: Array.from(inside.subarray(ends[place - 1] ?? 0, ends[place])) };
}
