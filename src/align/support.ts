import type { Link } from './links.ts';

/**
 * Adds the sign `support`: a figure that several articles repeat is a fact that an article on the same story can be expected to
 * have, so what such an article has in its place is likely to be that fact told otherwise. Articles that give both figures show
 * them to be two facts. In powers of two of the articles that have either.
 */
export function withSupport(links: readonly Link[]): readonly Link[] {
  const having = new Map<string, Set<number>>();
  const add = (id: string, document: number) => {
    const documents = having.get(id);
    if (documents) documents.add(document);
    else having.set(id, new Set([document]));
  };
  for (const { a, b, agree, signs } of links) {
    add(a.claim.id, a.document);
    add(b.claim.id, b.document);
    if (!agree || !signs.exact || a.claim.field !== b.claim.field) continue;
    add(a.claim.id, b.document);
    add(b.claim.id, a.document);
  }
  return links.map((link) => {
    const [few, many] = [having.get(link.a.claim.id)!, having.get(link.b.claim.id)!];
    if ([...few].some((document) => many.has(document))) return link;
    const support = Math.log2(few.size + many.size - 1);
    return support ? { ...link, signs: { ...link.signs, support } } : link;
  });
}
