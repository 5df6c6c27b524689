import { firmness, disputes as settings } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import type { Component } from './components.ts';
import type { Dispute } from './disputes.ts';
import { facetsOf } from './evidence.ts';
import type { Link } from './links.ts';
import type { Prepared } from './prepare.ts';

/**
 * Groups that are about one fact, and the log odds of that: `wholeOf` numbers what a claim's group has become, `between` gives
 * what joined the two groups of a link.
 */
export function joined({ claims, links, disputes }: Component, groupOf: (claim: Claim) => number) {
  const wholes = new Map(claims.map((claim) => [groupOf(claim), groupOf(claim)]));
  const firmest = new Map<string, number>();
  const tried = new Set<string>();
  const key = (a: Claim, b: Claim) => [groupOf(a), groupOf(b)].sort((x, y) => x - y).join(' ');
  const fits = joinable(links, disputes, groupOf);
  const join = (a: Claim, b: Claim, odds: number) => {
    // Whether two groups fit is a matter of the groups: it is asked once, however many links stand between them.
    if (groupOf(a) === groupOf(b) || tried.has(key(a, b))) return;
    tried.add(key(a, b));
    if (!fits(groupOf(a), groupOf(b))) return;
    firmest.set(key(a, b), odds);
    const [into, from] = [wholes.get(groupOf(a))!, wholes.get(groupOf(b))!];
    for (const [group, whole] of wholes) if (whole === from) wholes.set(group, into);
  };
  const firm = links.filter(({ signs }) => signs.firm).toSorted((x, y) => y.odds - x.odds);
  for (const { a, b, odds } of firm) join(a.claim, b.claim, odds);
  const linked = new Set(claims);
  for (const [{ claim: a }, { claim: b }] of disputes)
    if (linked.has(a) && linked.has(b)) join(a, b, settings.odds);
  return {
    wholeOf: (claim: Claim) => wholes.get(groupOf(claim)),
    between: ({ a, b }: Link) => firmest.get(key(a.claim, b.claim)),
  };
}

/**
 * Whether half of the links between two groups are of articles with one story, no article has a figure in both without
 * setting them against each other, and no two of their claims are told of different days or hours.
 */
function joinable(
  links: readonly Link[],
  disputes: readonly Dispute[],
  groupOf: (claim: Claim) => number,
): (x: number, y: number) => boolean {
  const disputing = new Set(disputes.map(([{ document }]) => document));
  const members = new Map<number, Set<Prepared>>();
  const told = new Map<string, number>();
  for (const { a, b, signs } of links) {
    const [x, y] = [groupOf(a.claim), groupOf(b.claim)];
    members.set(x, (members.get(x) ?? new Set()).add(a));
    members.set(y, (members.get(y) ?? new Set()).add(b));
    if (!signs.firm && ((signs.story ?? 0) < firmness.story || signs.clashing)) continue;
    for (const key of [`${x} ${y}`, `${y} ${x}`]) told.set(key, (told.get(key) ?? 0) + 1);
  }
  const documentsOf = (group: number) => [...members.get(group)!].map(({ document }) => document);
  const apart = (a: Prepared, b: Prepared) => /^(?:time|hour)$/.test(String(facetsOf(a, b)));
  return (x, y) => {
    const others = new Set(documentsOf(y));
    if (documentsOf(x).some((document) => others.has(document) && !disputing.has(document))) return false;
    if ([...members.get(x)!].some((a) => [...members.get(y)!].some((b) => apart(a, b)))) return false;
    const pairs = members.get(x)!.size * members.get(y)!.size;
    return pairs === 1 || 2 * (told.get(`${x} ${y}`) ?? 0) >= pairs;
  };
}
