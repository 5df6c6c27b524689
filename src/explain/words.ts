import type { PairRoad } from '../align/index.ts';
import type { Sign } from '../lexicon/comparing.ts';
import { readable } from '../report/number.ts';
import type { FacetStep } from './pair.ts';

const share = (strength: number): string => `${Math.round(100 * strength)}%`;

/** How far two figures are apart; the evidence counts no further than a thousandfold. */
function farText(ratio: number): string {
  if (ratio >= 1000) return 'one figure is 1,000 times the other, or more';
  if (ratio < 1.005) return 'the figures are almost the same';
  return `one figure is ${readable(Number(ratio.toPrecision(3)))} times the other`;
}

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
  story: (strength) =>
    strength === 1
      ? 'the articles tell the same story'
      : `the articles have some of their telling words in common (${share(strength)} of what one story needs)`,
  words: (strength) => `the sentences have ${share(strength)} of their telling words in common`,
  names: () => 'the sentences name the same names',
  near: (strength) => `close to the figures, ${share(strength)} of the telling words are common`,
  far: (strength) => farText(10 ** strength),
  head: () => 'the same noun is counted',
  heads: () => 'different nouns are counted',
  dates: () => 'the sentences name different years or months',
  dated: () => 'only one sentence names a year or month',
  strangers: () => 'different names stand next to the figures',
  nameless: () => 'the articles name nothing in common',
  exact: () => 'the figures are the same, or nearly so',
  precise: () => 'the same figure to more than one digit, which is seldom chance',
  lone: () => 'each article has only one figure of this field',
  poor: () => 'the field says little by itself',
  kin: () => 'the fields are not the same, only used for one another',
  part: () => 'only one is said to be a part, or to come on top of another figure',
  scope: () => 'only one is limited to a group',
  parts: () => 'only one counts a special part',
  first: () => 'both are the first figure of the field in their article',
  toll: () => 'both are the toll that their article gives of its event',
  open: () => 'the text leaves open what is counted',
  origins: () => 'each names another source',
  count: () => 'both are counts',
  vague: () => 'only one figure is vague',
  blurred: () => 'both figures are vague',
  spread: () => 'one stands further down in its article than the other',
  deep: () => 'both stand further down in their articles',
  agreed: (strength) =>
    `the articles agree on ${strength === 3 ? 'three or more' : strength} other telling ${strength === 1 ? 'field' : 'fields'}`,
  clashing: () => 'the articles agree on no other telling field, and have different figures on some',
  covered: () => 'but for its figure, one sentence says nothing that the other does not',
  support: () => 'other articles repeat one of the figures, and none gives both',
  firm: () => 'both are the only or first figures of the field, and nothing sets them apart',
  bare: () => 'nothing near the figures is named in both',
  group: () => 'the other claims of their group show them to be about one fact',
  rival: () => 'another figure of one of the articles is a better match',
};

/** Why two claims were not compared, where it is no facet. */
const reasons: Readonly<Record<string, string>> = {
  dimension: 'their figures have different dimensions',
  document: 'they stand in one document, and comparing inside a document was not asked for',
  overruled: 'a person decided that they are not about the same fact',
  names: 'their sentences name nothing in common',
};

export function apartText(road: PairRoad, facets: readonly FacetStep[]): string {
  if (!road.apart) return 'too little shows that they are about the same fact';
  const facet = facets.find(({ facet: name }) => name === road.apart);
  return reasons[road.apart] ?? `${road.apart}: ${facet?.a ?? 'none'} against ${facet?.b ?? 'none'}`;
}
