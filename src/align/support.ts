import type { Link } from './links.ts';
import type { Prepared } from './prepare.ts';

/**
 * Adds the sign `support`: a figure that several articles repeat is a fact that an article on the same story can be expected to
 * have, so what such an article has in its place is likely to be that fact told otherwise. Articles that give both figures show
 * them to be two facts. In powers of two of the articles that have either.
 */
export function withSupport(links: readonly Link[]): readonly Link[] {
  // Of a claim that no other article repeats: nothing, for there are very many.
  const repeated = new Map<Prepared, Set<number>>();
  const add = (claim: Prepared, document: number) => {
    const documents = repeated.get(claim);
    if (documents) documents.add(document);
    else repeated.set(claim, new Set([claim.document, document]));
  };
  for (const { a, b, agree, signs } of links) {
    if (!agree || !signs.exact || a.claim.field !== b.claim.field) continue;
    add(a, b.document);
    add(b, a.document);
  }
  const having = (claim: Prepared): ReadonlySet<number> => repeated.get(claim) ?? new Set([claim.document]);
  return links.map((link) => {
    if (!repeated.has(link.a) && !repeated.has(link.b)) return link;
    const [few, many] = [having(link.a), having(link.b)];
    if ([...few].some((document) => many.has(document))) return link;
    return { ...link, signs: { ...link.signs, support: Math.log2(few.size + many.size - 1) } };
  });
}
