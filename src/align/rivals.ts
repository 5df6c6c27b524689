import { rivalry } from '../lexicon/comparing.ts';
import type { Dispute } from './disputes.ts';
import type { Pairs } from './pairs.ts';
import type { Prepared } from './prepare.ts';

/**
 * How far each pair is behind a better one, 0 to 1; NaN for a person's word. A claim has one counterpart in another article at
 * most: the better another one fits, the less likely is this one. Figures that the article sets against each other are no rivals.
 */
export function rivalsOf(
  pairs: Omit<Pairs, 'linkAt' | 'signsAt'>,
  disputes: readonly Dispute[],
): readonly number[] {
  const { claims, a, b, odds } = pairs;
  const disputed = new Set(disputes.flatMap(([{ claim: x }, { claim: y }]) => [x.id + y.id, y.id + x.id]));
  const apart = (x: Prepared, y: Prepared) => disputed.size > 0 && disputed.has(x.claim.id + y.claim.id);
  const lags = odds.map(() => 0);
  const own = pairsOfEach(pairs);
  /** The best pair of the claim with each document, the first of equals. */
  const best = new Map<number, number>();
  for (const claim of claims.keys()) {
    const other = (pair: number): Prepared => claims[a[pair] === claim ? b[pair]! : a[pair]!]!;
    best.clear();
    for (const pair of own(claim)) {
      const known = best.get(other(pair).document);
      if (known === undefined || odds[pair]! > odds[known]!) best.set(other(pair).document, pair);
    }
    for (const pair of own(claim)) {
      const ahead = best.get(other(pair).document)!;
      if (!apart(other(pair), other(ahead))) lags[pair] = Math.max(lags[pair]!, odds[ahead]! - odds[pair]!);
    }
  }
  return lags.map((lag) => Math.min(1, lag / rivalry));
}

/** The pairs that each claim is in, in their order. */
function pairsOfEach({ claims, a, b }: Pick<Pairs, 'claims' | 'a' | 'b'>): (claim: number) => Int32Array {
  const ends = new Int32Array(claims.length + 1);
  for (const side of [a, b]) for (const claim of side) ends[claim + 1]! += 1;
  for (let claim = 0; claim < claims.length; claim += 1) ends[claim + 1]! += ends[claim]!;
  const next = ends.slice();
  const lists = new Int32Array(2 * a.length);
  for (let pair = 0; pair < a.length; pair += 1)
    for (const claim of [a[pair]!, b[pair]!]) {
      lists[next[claim]!] = pair;
      next[claim]! += 1;
    }
  return (claim) => lists.subarray(ends[claim], ends[claim + 1]);
}
