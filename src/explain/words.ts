import type { PairRoad } from '../align/index.ts';
import type { Sign } from '../lexicon/comparing.ts';
import type { FacetStep } from './pair.ts';

const share = (strength: number): string => `${Math.round(100 * strength)}%`;

/** What each sign says, given its strength. */
export const signText: Record<Sign, (strength: number) => string> = {
  always: () => 'two figures of one field are about different facts unless something speaks for one',
  actor: () => 'the same actor',
  object: () => 'the same object',
  place: () => 'the same place',
  time: () => 'the same time',
  event: () => 'the same event',
  measured: () => 'the same part is counted',
  origin: () => 'both name the same source',
  story: (strength) => `the articles have ${share(strength)} of their telling words in common`,
  words: (strength) => `the sentences have ${share(strength)} of their telling words in common`,
  names: () => 'the sentences name the same names',
  figure: () => 'the figures agree',
  lone: () => 'each article has only one figure of this field',
  poor: () => 'the field says little by itself',
  rival: () => 'another figure of the same article is a better match',
};

/** Why two claims were not compared, where it is no facet. */
const reasons: Readonly<Record<string, string>> = {
  field: 'they measure different things',
  document: 'they stand in one document, and comparing inside a document was not asked for',
  overruled: 'a person decided that they are not about the same fact',
  names: 'their sentences name nothing in common',
};

export function apartText(road: PairRoad, facets: readonly FacetStep[]): string {
  if (!road.apart) return 'too little shows that they are about the same fact';
  const facet = facets.find(({ facet: name }) => name === road.apart);
  return reasons[road.apart] ?? `${road.apart}: ${facet?.a ?? 'none'} against ${facet?.b ?? 'none'}`;
}
