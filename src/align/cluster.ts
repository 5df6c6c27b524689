import { grouping } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { type Link, samenessOf } from './links.ts';

/** Log odds that count as certain. */
const sure = -2 * grouping.parted;

export interface Cluster {
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/**
 * Claims grouped by average linkage: the two groups with the highest mean log odds between their claims become one, for as long
 * as that mean is high enough. So one doubtful link joins no two facts, and a claim that fits a group is in it even where its
 * wording resembles only some of its members.
 * Where `only` names documents, nothing is known of pairs that are in none of them.
 * (Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.)
 */
export function cluster(links: readonly Link[], only?: readonly string[]): readonly Cluster[] {
  const sought = only && new Set(only);
  return componentsOf(links).flatMap((component) => {
    if (component.claims.length > grouping.members)
      return [{ ...component, links: component.links.filter(({ odds }) => odds >= grouping.least) }];
    const groupOf = merged(component, sought);
    const inside = component.links.filter(
      ({ a, b, agree, odds }) => groupOf(a.claim) === groupOf(b.claim) && (agree || odds >= 0),
    );
    return gathered(inside, groupOf).map((own) => ({ claims: claimsOf(own), links: held(own) }));
  });
}

/** A pair is at least as likely to be about one fact as the mean pair of its group. */
function held(links: readonly Link[]): readonly Link[] {
  const mean = links.reduce((sum, { odds }) => sum + Math.min(odds, sure), 0) / links.length;
  return links.map((link) =>
    link.odds < mean ? { ...link, sameness: samenessOf({ ...link, odds: mean }) } : link,
  );
}

const claimsOf = (links: readonly Link[]): readonly Claim[] => [
  ...new Set(links.flatMap(({ a, b }) => [a.claim, b.claim])),
];

/** Claims that hang together by likely links, with all links among them. */
function componentsOf(links: readonly Link[]): readonly Cluster[] {
  const parent = new Map<Claim, Claim>();
  const root = (claim: Claim): Claim => {
    let top = claim;
    for (let next = parent.get(top); next; next = parent.get(top)) top = next;
    for (let at = claim; at !== top; ) {
      const next = parent.get(at)!;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { a, b, odds } of links) {
    if (odds < grouping.least) continue;
    const [x, y] = [root(a.claim), root(b.claim)];
    if (x !== y) parent.set(y, x);
  }
  const inside = links.filter(({ a, b }) => root(a.claim) === root(b.claim));
  return gathered(inside, root).map((own) => ({ claims: claimsOf(own), links: own }));
}

/** Links of one key together. */
function gathered(links: readonly Link[], keyOf: (claim: Claim) => unknown): readonly (readonly Link[])[] {
  const lists = new Map<unknown, Link[]>();
  for (const link of links) {
    const key = keyOf(link.a.claim);
    const list = lists.get(key);
    if (list) list.push(link);
    else lists.set(key, [link]);
  }
  return [...lists.values()];
}

/** Whether a pair without a link was held against each other at all. */
const isCompared = (a: Claim, b: Claim, only: ReadonlySet<string> | undefined): boolean =>
  a.document !== b.document && (!only || only.has(a.document) || only.has(b.document));

/** The group of each claim of a component, by number. */
function merged({ claims, links }: Cluster, only: ReadonlySet<string> | undefined): (claim: Claim) => number {
  const index = new Map(claims.map((claim, at) => [claim, at]));
  const sums = claims.map((one) =>
    claims.map((other): number => (isCompared(one, other, only) ? grouping.parted : 0)),
  );
  const counts = claims.map((one) => claims.map((other) => Number(isCompared(one, other, only))));
  for (const { a, b, odds } of links) {
    const [i, j] = [index.get(a.claim)!, index.get(b.claim)!];
    const bounded = Math.min(odds, sure);
    sums[i]![j] = bounded;
    sums[j]![i] = bounded;
    counts[i]![j] = 1;
    counts[j]![i] = 1;
  }
  const group = claims.map((_, at) => at);
  const alive = new Set(group);
  for (;;) {
    let [best, into, from] = [grouping.least - 1e-9, -1, -1];
    for (const i of alive)
      for (const j of alive) {
        if (j <= i || !counts[i]![j]) continue;
        const mean = sums[i]![j]! / counts[i]![j]!;
        if (mean > best) [best, into, from] = [mean, i, j];
      }
    if (into < 0) break;
    alive.delete(from);
    for (const other of alive) {
      if (other === into) continue;
      for (const table of [sums, counts]) {
        table[into]![other]! += table[from]![other]!;
        table[other]![into] = table[into]![other]!;
      }
    }
    for (const [at, own] of group.entries()) if (own === from) group[at] = into;
  }
  return (claim) => group[index.get(claim)!]!;
}
