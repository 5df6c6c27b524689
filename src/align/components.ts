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
  const inside = new Map<number, number[]>();
  for (let pair = 0; pair < a.length; pair += 1) {
    const root = rootOf(a[pair]!);
    if (root !== rootOf(b[pair]!)) continue;
    const own = inside.get(root);
    if (own) own.push(pair);
    else inside.set(root, [pair]);
  }
  for (const [root, own] of inside) {
    inside.delete(root);
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
