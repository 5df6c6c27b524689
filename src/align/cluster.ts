import { groupBy } from '../group-by.ts';
import { firmness, grouping, evidence as weights } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { type Component, componentsOf } from './components.ts';
import { areOthers } from './contrast.ts';
import type { Dispute } from './disputes.ts';
import { likelihood } from './evidence.ts';
import { joined } from './join.ts';
import { figureKey, type Link, samenessOf } from './links.ts';
import type { Pairs } from './pairs.ts';

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
 * (Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.)
 * Then groups are joined where figures that differ are firmly about one fact, or an article sets them against each other.
 * Where `only` names documents, nothing is known of pairs that are in none of them.
 */
export function* cluster(
  pairs: Pairs,
  disputes: readonly Dispute[] = [],
  only?: readonly string[],
): Iterable<Cluster> {
  const sought = only && new Set(only);
  for (const component of componentsOf(pairs, disputes))
    if (component.claims.length > grouping.members) yield component;
    else yield* clustersIn(component, sought);
}

function clustersIn(component: Component, sought: ReadonlySet<string> | undefined): readonly Cluster[] {
  const groupOf = merged(component, sought);
  const { wholeOf, between } = joined(component, groupOf);
  const inside = component.links.filter(({ a, b }) => wholeOf(a.claim) === wholeOf(b.claim));
  return gathered(inside, wholeOf).flatMap((whole) => {
    const own = gathered(
      whole.filter(({ a, b }) => groupOf(a.claim) === groupOf(b.claim)),
      groupOf,
    );
    const across = whole.flatMap((link) => raised(link, between(link)));
    const held = [...own.flatMap(likelyOf), ...across];
    return held.length > 0 ? [{ claims: claimsOf(held), links: held }] : [];
  });
}

/** Log odds without what firmness adds, which joins groups and makes none. */
const plainOdds = ({ odds, signs }: Link): number =>
  Math.min(sure, odds) - (signs.firm ?? 0) * weights.apart.firm;

/**
 * The links of a group: a pair is at least as likely to be about one fact as their mean. Where figures are firmly about one fact,
 * so are the same figures in other articles of the group.
 */
function likelyOf(links: readonly Link[]): readonly Link[] {
  const firm = new Map<string, number>();
  for (const link of links.filter(({ signs }) => signs.firm)) {
    const key = figuresKey(link);
    firm.set(key, Math.max(link.odds, firm.get(key) ?? 0));
  }
  const likely = links.filter(({ agree, odds }) => agree || odds >= 0);
  const mean = likely.reduce((sum, { odds }) => sum + Math.min(odds, sure), 0) / likely.length;
  return links.flatMap((link) => {
    const as = link.agree || firm.size === 0 ? [] : raised(link, firm.get(figuresKey(link)));
    if (as.length > 0) return as;
    return link.agree || link.odds >= 0 ? [atLeast(link, mean)] : [];
  });
}

/** The two figures of a link, whichever article has which. */
const figuresKey = ({ a, b }: Link): string => [figureKey(a.claim), figureKey(b.claim)].sort().join(' ');

/** A link of at least these log odds; what it gains is said by the sign `group`. */
function atLeast(link: Link, odds: number): Link {
  if (link.odds >= odds) return link;
  const signs = { ...link.signs, group: odds - link.odds };
  return { ...link, signs, sameness: samenessOf(link.agree, signs, odds) };
}

/**
 * A link between two groups that became one is as firm as what joined them, of the log odds `firmest`, if its articles tell one
 * story and agree on something else, not one of its sentences alone tells of another year or month, and they count no other things.
 */
function raised(link: Link, firmest: number | undefined): readonly Link[] {
  if (firmest === undefined) return [];
  if (link.odds >= firmest || link.signs.firm) return [link];
  const { story = 0, agreed = 0, dated } = link.signs;
  if (story < firmness.story || agreed === 0 || dated) return [];
  if (areOthers(link.a, link.b, link.facets)) return [];
  return [{ ...atLeast(link, firmest), sameness: likelihood(firmest) }];
}

const claimsOf = (links: readonly Link[]): readonly Claim[] => [
  ...new Set(links.flatMap(({ a, b }) => [a.claim, b.claim])),
];

/** Links of one key together. */
const gathered = (links: readonly Link[], keyOf: (claim: Claim) => unknown): readonly (readonly Link[])[] => [
  ...groupBy(links, ({ a }) => keyOf(a.claim)).values(),
];

/** The group of each claim of a component, by number. */
function merged({ claims, links }: Cluster, only: ReadonlySet<string> | undefined): (claim: Claim) => number {
  const index = new Map(claims.map((claim, at) => [claim, at]));
  const size = claims.length;
  const documents = claims.map(({ document }) => document);
  const sought = documents.map((document) => !only || only.has(document));
  // Tables of all claims against all: the sum of the log odds between two groups, and of how many pairs.
  const [sums, counts] = [new Float64Array(size * size), new Float64Array(size * size)];
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      // Pairs without a link that were held against each other at all.
      if (documents[i] === documents[j] || !(sought[i] || sought[j])) continue;
      sums[i * size + j] = grouping.parted;
      counts[i * size + j] = 1;
    }
  for (const link of links) {
    const [i, j] = [index.get(link.a.claim)!, index.get(link.b.claim)!];
    const bounded = plainOdds(link);
    for (const place of [i * size + j, j * size + i]) {
      sums[place] = bounded;
      counts[place] = 1;
    }
  }
  const group = claims.map((_, at) => at);
  let alive = [...group];
  for (;;) {
    let [best, into, from] = [grouping.least - 1e-9, -1, -1];
    for (const [at, i] of alive.entries())
      for (let next = at + 1; next < alive.length; next += 1) {
        const place = i * size + alive[next]!;
        if (counts[place] === 0) continue;
        const mean = sums[place]! / counts[place]!;
        if (mean > best) [best, into, from] = [mean, i, alive[next]!];
      }
    if (into < 0) break;
    alive = alive.filter((one) => one !== from);
    for (const other of alive) {
      if (other === into) continue;
      for (const table of [sums, counts]) {
        table[into * size + other]! += table[from * size + other]!;
        table[other * size + into] = table[into * size + other]!;
      }
    }
    for (const [at, own] of group.entries()) if (own === from) group[at] = into;
  }
  return (claim) => group[index.get(claim)!]!;
}
