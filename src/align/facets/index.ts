import { termFields, wholes } from '../../lexicon/facets.ts';
import type { Claim, FacetMatch } from '../../schema/report.ts';
import type { Prepared } from '../prepare.ts';
import { compareActors } from './actor.ts';
import { compareFields, isListed } from './field.ts';
import { compareMinutes, hourOf } from './hour.ts';
import { comparePlaces } from './place.ts';
import { compareScopes } from './scope.ts';
import { compareTimes } from './time.ts';

/** What of a claim tells which facets it names. */
export type Told = Omit<Prepared, 'told'>;

/** One circumstance by which two claims are told apart. `compare` gives null when neither claim names it, as `tells` says. */
export interface FacetRule {
  readonly name: string;
  readonly tells: (claim: Told) => boolean;
  readonly compare: (a: Prepared, b: Prepared) => FacetMatch | null;
  readonly text: (claim: Claim) => string | null;
}

/** Compares what both have; one unknown side is compatible. */
const both = <T>(a: T | null, b: T | null, compare: (a: T, b: T) => FacetMatch): FacetMatch | null => {
  if (a === null && b === null) return null;
  return a === null || b === null ? 'compatible' : compare(a, b);
};

/** Two parts of a whole are different; a part and what is not called one need not be. */
const partly = (a: string, b: string): FacetMatch => (a === b ? 'same' : a && b ? 'different' : 'compatible');

const equal = (a: string, b: string): FacetMatch => (a === b ? 'same' : 'different');

/** In the order of their cost: what is cheap and parts most comes first. */
export const facetRules: readonly FacetRule[] = [
  {
    name: 'field',
    tells: () => true,
    // "44 million euros of assets" and "goods valued at 44 million euros"
    compare: (a, b) => {
      const match = compareFields(a, b);
      return match === 'different' && mayNameOneThing(a, b) && isRepeated(a.claim, b.claim)
        ? 'compatible'
        : match;
    },
    text: (claim) => claim.field,
  },
  {
    // A rate is never a total: one side without a period is different, not unknown, unless it gives the same figure.
    name: 'per',
    tells: ({ claim }) => claim.per !== null,
    compare: ({ claim: a }, { claim: b }) => {
      if (!a.per && !b.per) return null;
      return (a.per && b.per) || !isRepeated(a, b) ? equal(wordsOf(a.per), wordsOf(b.per)) : 'compatible';
    },
    text: (claim) => claim.per?.text ?? null,
  },
  {
    name: 'modality',
    tells: ({ claim }) => claim.modality !== 'asserted',
    compare: ({ claim: a }, { claim: b }) => compareModality(a, b),
    text: (claim) => claim.modality,
  },
  {
    name: 'change',
    tells: ({ quantity }) => quantity.change !== undefined,
    compare: ({ quantity: a }, { quantity: b }) =>
      a.change || b.change ? equal(a.change?.direction ?? '', b.change?.direction ?? '') : null,
    text: ({ quantity }) => quantity.change?.direction ?? null,
  },
  {
    name: 'aggregation',
    tells: ({ claim }) => claim.aggregation !== null,
    compare: ({ claim: a }, { claim: b }) => compareAggregation(a, b),
    text: (claim) => claim.aggregation,
  },
  {
    name: 'measured',
    tells: ({ parts, quantity }) => parts !== '' || quantity.kind === 'score',
    compare: (a, b) => {
      if (scoresApart(a.claim, b.claim)) return 'different';
      return a.parts || b.parts ? partly(a.parts, b.parts) : null;
    },
    text: (claim) => claim.measured?.text ?? null,
  },
  {
    name: 'event',
    tells: ({ event }) => event !== null,
    compare: (a, b) =>
      both(a.event, b.event, (x, y) =>
        x === y ? 'same' : a.classed && b.classed ? 'different' : 'compatible',
      ),
    text: (claim) => claim.event?.text ?? null,
  },
  {
    name: 'scope',
    tells: ({ claim }) => claim.scope !== null,
    compare: ({ claim: a }, { claim: b }) =>
      both(a.scope, b.scope, (x, y) =>
        // "Ana Ruiz, 38", "a 38-year-old Leeds woman": whoever is described may have the name
        a.field === 'age' && b.field === 'age' && isName(x.text) !== isName(y.text)
          ? 'compatible'
          : compareScopes(wordsOf(x), wordsOf(y)),
      ),
    text: (claim) => claim.scope?.text ?? null,
  },
  {
    name: 'time',
    tells: ({ time, bygone }) => time !== null || bygone,
    compare: (a, b) => {
      // What was in 1992 and what has no date: the day's news are another matter, the same figure apart.
      if ((a.bygone && !b.time?.days) || (b.bygone && !a.time?.days))
        return sameFigure(a.claim, b.claim) ? 'compatible' : 'different';
      return both(a.time, b.time, compareTimes);
    },
    text: (claim) => claim.time?.text ?? null,
  },
  {
    name: 'hour',
    tells: ({ minutes }) => minutes !== null,
    compare: (a, b) =>
      a.minutes === null || b.minutes === null ? null : compareMinutes(a.minutes, b.minutes),
    text: (claim) => hourOf(claim.sentence.text),
  },
  {
    name: 'actor',
    tells: ({ actor }) => actor !== null,
    compare: (a, b) => both(a.actor, b.actor, compareActors),
    text: (claim) => claim.actor?.text ?? null,
  },
  {
    name: 'object',
    tells: ({ object }) => object !== null,
    compare: (a, b) => both(a.object, b.object, compareActors),
    text: (claim) => claim.object?.text ?? null,
  },
  {
    name: 'place',
    tells: ({ place }) => place !== null,
    compare: (a, b) => both(a.place, b.place, comparePlaces),
    text: (claim) => claim.place?.text ?? null,
  },
];

const isName = (words: string): boolean => !/(?:^|\s)\p{Ll}/u.test(words);

/** The facets that a claim names, each by the bit of its rule. */
export const facetsTold = (claim: Told): number =>
  facetRules.reduce((bits, { tells }, rule) => (tells(claim) ? bits | (1 << rule) : bits), 0);

const sameFigure = ({ quantity: { canonical: x } }: Claim, { quantity: { canonical: y } }: Claim): boolean =>
  x.low === y.low && x.high === y.high && x.unit === y.unit;

/** The same figure, and one that is seldom so by chance: 3,200 or 4.9, not 40. */
const isRepeated = (a: Claim, b: Claim): boolean =>
  sameFigure(a, b) && [a.quantity.low, a.quantity.high].some((value) => value !== null && isTelling(value));

/** Whether two fields may be words for one thing, though no list has them as such: what is counted, only where a list lacks one of them. */
const mayNameOneThing = ({ field: a, quantity: { kind } }: Prepared, { field: b }: Prepared): boolean =>
  kind !== 'count' || !isListed(a) || !isListed(b);

const terms = new Set(termFields);

const isTelling = (value: number): boolean =>
  Math.abs(value) >= round ? !/^\d0*$/.test(String(Math.abs(value))) : !Number.isInteger(value);

const round = 100;

/** Reports of one match that differ do so by little: "1–0 up in the series" is no other result than "58–1". */
function scoresApart(
  { quantity: { kind, terms: x } }: Claim,
  { quantity: { kind: other, terms: y } }: Claim,
): boolean {
  if (kind !== 'score' || other !== 'score' || !x || !y) return false;
  const [one, two] = [Math.max(...x), Math.max(...y)];
  return Math.max(one, two) > 2 * Math.min(one, two) + 3;
}

function wordsOf(facet: { readonly text: string; readonly value?: string | undefined } | null): string {
  return (facet?.value ?? facet?.text ?? '').toLowerCase();
}

const whole = new Set(wholes);

/** What a count is limited to; nothing where its scope is the whole. */
export function limitOf(claim: Claim): string {
  const words = wordsOf(claim.scope);
  return whole.has(words) ? '' : words;
}

/**
 * A plan is not its outcome, unless it has the same figure: "will cut 3,200 jobs", "the 3,200 jobs". What is only imagined is
 * compared with nothing; a denial bears on what is asserted.
 */
function compareModality(a: Claim, b: Claim): FacetMatch | null {
  if (a.quantity.date || b.quantity.date) return null;
  if (a.modality === 'hypothetical' || b.modality === 'hypothetical') return 'different';
  if (a.modality === b.modality) return a.modality === 'asserted' ? null : 'same';
  const unlike = (a.modality === 'planned' || b.modality === 'planned') && !isRepeated(a, b);
  return unlike && !(terms.has(a.field) && terms.has(b.field)) ? 'different' : 'compatible';
}

function compareAggregation(a: Claim, b: Claim): FacetMatch | null {
  if (!a.aggregation && !b.aggregation) return null;
  if (a.aggregation === b.aggregation) return 'same';
  return 'compatible';
}
