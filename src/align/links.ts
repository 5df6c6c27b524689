import type { FacetMatch } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';
import { candidatesIn } from './blocks.ts';
import { type Evidence, facetsOf, samenessOf, signsOf } from './evidence.ts';
import type { Overruled } from './overrule.ts';
import type { Prepared } from './prepare.ts';
import type { Stories } from './stories.ts';

/** Two claims whose facets do not part them. */
export interface Link {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly facets: Readonly<Record<string, FacetMatch>>;
  readonly signs: Evidence['signs'];
  readonly sameness: number;
}

/** The links between the claims of a block, with the likelihood that each is about one fact. */
export function linksIn(
  block: readonly Prepared[],
  stories: Stories,
  overruled: Overruled,
  options: CompareOptions,
): readonly Link[] {
  const only = options.only && new Set(options.only);
  const counts = countsOf(block);
  const links: Link[] = [];
  for (const [i, j] of candidatesIn(block)) {
    const [a, b] = [block[i]!, block[j]!];
    if (a.document === b.document && !options.within) continue;
    if (only && !only.has(a.claim.document) && !only.has(b.claim.document)) continue;
    const word = overruled(a.claim.id, b.claim.id);
    if (word === false) continue;
    const facets = facetsOf(a, b);
    if (typeof facets === 'string' && word !== true) continue;
    const matches = typeof facets === 'string' ? {} : facets;
    const lone = counts.get(a.document) === 1 && counts.get(b.document) === 1;
    const signs = signsOf(a, b, matches, stories, lone);
    links.push({ a, b, facets: matches, signs, sameness: word ? 1 : samenessOf(signs) });
  }
  return withRivals(links);
}

/** How many different figures each document has in the block. */
function countsOf(block: readonly Prepared[]): ReadonlyMap<number, number> {
  const figures = new Map<number, Set<string>>();
  for (const { document, claim } of block) {
    const set = figures.get(document) ?? new Set();
    figures.set(document, set.add(JSON.stringify(claim.quantity.date ?? claim.quantity.canonical)));
  }
  return new Map([...figures].map(([document, set]) => [document, set.size]));
}

/** Where the other article has the same figure, a different figure of that article is more likely about something else. */
function withRivals(links: readonly Link[]): readonly Link[] {
  const matched = new Set<string>();
  for (const { a, b, signs } of links) {
    if (!signs.figure) continue;
    matched.add(`${a.claim.id} ${b.document}`);
    matched.add(`${b.claim.id} ${a.document}`);
  }
  return links.map((link) => {
    const { a, b, signs } = link;
    if (signs.figure || link.sameness === 1) return link;
    const rivals = [`${a.claim.id} ${b.document}`, `${b.claim.id} ${a.document}`].filter((key) =>
      matched.has(key),
    );
    if (!rivals.length) return link;
    const held = { ...signs, rival: rivals.length / 2 };
    return { ...link, signs: held, sameness: samenessOf(held) };
  });
}
