import type { Pairs } from './pairs.ts';

/** Pairs with a word on each: whether both claims give one figure for one field. */
export interface Repeats extends Pick<Pairs, 'claims' | 'a' | 'b'> {
  readonly repeats: (pair: number) => boolean;
}

/**
 * The sign `support` of a pair: a figure that several articles repeat is a fact that an article on the same story can be expected to
 * have, so what such an article has in its place is likely to be that fact told otherwise. Articles that give both figures show
 * them to be two facts. In powers of two of the articles that have either; 0 where no article repeats a figure.
 */
export function supporting({ claims, a, b, repeats }: Repeats): (pair: number) => number {
  const documentOf = (claim: number) => claims[claim]!.document;
  // Of a claim that no other article repeats: nothing, for there are very many.
  const repeated = new Map<number, Set<number>>();
  const add = (claim: number, document: number) => {
    const documents = repeated.get(claim);
    if (documents) documents.add(document);
    else repeated.set(claim, new Set([documentOf(claim), document]));
  };
  for (let pair = 0; pair < a.length; pair += 1) {
    if (!repeats(pair)) continue;
    add(a[pair]!, documentOf(b[pair]!));
    add(b[pair]!, documentOf(a[pair]!));
  }
  const having = (claim: number): ReadonlySet<number> => repeated.get(claim) ?? new Set([documentOf(claim)]);
  return (pair) => {
    const [x, y] = [a[pair]!, b[pair]!];
    if (!repeated.has(x) && !repeated.has(y)) return 0;
    const [few, many] = [having(x), having(y)];
    if ([...few].some((document) => many.has(document))) return 0;
    return Math.log2(few.size + many.size - 1);
  };
}
