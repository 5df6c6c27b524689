import { figuresOf, meet } from '../judge/numbers.ts';
import { type Sign, evidence as weights } from '../lexicon/comparing.ts';
import { poorFields } from '../lexicon/facets.ts';
import type { FacetMatch } from '../schema/report.ts';
import { facetRules } from './facets/index.ts';
import type { Prepared } from './prepare.ts';
import { overlap, type Stories } from './stories.ts';
import { shared } from './vocabulary.ts';

/** What speaks for two claims being about one fact, sign by sign, in log odds. */
export interface Evidence {
  readonly facets: Readonly<Record<string, FacetMatch>>;
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
}

const poor = new Set(poorFields);

/** The facets of two claims, or the name of the first that differs. */
export function facetsOf(a: Prepared, b: Prepared): Readonly<Record<string, FacetMatch>> | string {
  const facets: Record<string, FacetMatch> = {};
  for (const { name, compare } of facetRules) {
    const match = compare(a, b);
    if (match === 'different') return name;
    if (match) facets[name] = match;
  }
  return facets;
}

/** The match of every facet that either claim names, also behind the first that differs. */
export function allFacetsOf(a: Prepared, b: Prepared): Readonly<Record<string, FacetMatch>> {
  return Object.fromEntries(
    facetRules.flatMap(({ name, compare }) => {
      const match = compare(a, b);
      return match ? [[name, match] as const] : [];
    }),
  );
}

/** How strong each sign is, 0 to 1 for most. */
export function signsOf(
  a: Prepared,
  b: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
  stories: Stories,
  lone: boolean,
): Evidence['signs'] {
  const signs: Partial<Record<Sign, number>> = { always: 1 };
  for (const facet of ['actor', 'object', 'place', 'time', 'event', 'measured'] as const)
    if (facets[facet] === 'same') signs[facet] = 1;
  const { field, attribution } = a.claim;
  if (isPoor(field)) signs.poor = 1;
  if (attribution?.origin && attribution.origin === b.claim.attribution?.origin) signs.origin = 1;
  signs.story = stories.alike(a.document, b.document);
  signs.words = overlap(a.context.words, b.context.words, stories.weight);
  signs.names = Math.min(3, shared(a.context.names, b.context.names, stories.weight));
  const figures = figuresOf(a.claim, b.claim);
  if (meet(figures.a.expected, figures.b.expected)) signs.figure = 1;
  if (lone) signs.lone = 1;
  return signs;
}

export const isPoor = (field: string): boolean => poor.has(field) || poor.has(field.split(' ').at(-1)!);

/** From signs to the likelihood, 0 to 1, that both claims are about one fact. */
export function samenessOf(signs: Evidence['signs']): number {
  let sum = 0;
  for (const [sign, strength] of Object.entries(signs)) sum += weights[sign as Sign] * strength;
  return 1 / (1 + Math.exp(-sum));
}
