import { facetRules } from '../align/facets/index.ts';
import { alignPair, type PairRoad } from '../align/index.ts';
import { judgePair } from '../judge/pair.ts';
import { evidence, type Sign } from '../lexicon/comparing.ts';
import type { Claim, Extraction, FacetMatch, Pair } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';
import { apartText, signText } from './words.ts';

/** One facet of two claims side by side. */
export interface FacetStep {
  readonly facet: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly match: FacetMatch;
}

/** One sign for or against one fact. `weight` is in log odds; negative speaks against. */
export interface EvidenceStep {
  readonly sign: Sign;
  readonly weight: number;
  readonly why: string;
}

/** The road of a verdict on two claims, or to having none. */
export interface PairExplanation {
  readonly a: Claim;
  readonly b: Claim;
  readonly facets: readonly FacetStep[];
  /** Strongest first. Empty when a facet kept the two apart before evidence was weighed. */
  readonly evidence: readonly EvidenceStep[];
  /** How likely the evidence makes one fact, 0 to 1. */
  readonly sameness: number;
  /** Why the two were not compared, in words; null when they were. */
  readonly apart: string | null;
  /** The verdict as in the report; null when the two were not compared. */
  readonly pair: Pair | null;
}

/**
 * Why two claims of an extraction were compared and what came of it, or what kept them apart.
 * Both claims must be among `extraction.claims`, and the options those of the comparison.
 */
export function explainPair(
  a: Claim,
  b: Claim,
  extraction: Extraction,
  options: CompareOptions = {},
): PairExplanation {
  const { claims, documents } = extraction;
  const road = alignPair([a, b], claims, documents, options);
  const facets = facetRules.flatMap(({ name, text }) => {
    const match = road.facets[name];
    return match ? [{ facet: name, a: text(a), b: text(b), match }] : [];
  });
  const siblings = claims.filter(
    (claim) =>
      claim !== a &&
      claim !== b &&
      [a, b].some((one) => one.document === claim.document && one.sentence.start === claim.sentence.start),
  );
  const compared = road.grouped;
  return {
    a,
    b,
    facets,
    evidence: evidenceOf(road),
    sameness: road.sameness,
    apart: compared ? null : apartText(road, facets),
    pair: compared ? judgePair({ a, b, ...road }, siblings, options.minConfidence) : null,
  };
}

function evidenceOf(road: PairRoad): readonly EvidenceStep[] {
  const weights = road.agree ? evidence.agreeing : evidence.apart;
  return (Object.entries(road.signs) as [Sign, number][])
    .map(([sign, strength]) => ({ sign, weight: weights[sign] * strength, why: signText[sign](strength) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}
