import type { Claim, Extraction, FacetMatch, Pair } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';

/** One facet of two claims side by side, and what it did for or against the comparison. */
export interface FacetStep {
  readonly facet: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly match: FacetMatch;
  /** What the facet adds to the evidence for one fact; negative counts against. */
  readonly weight: number;
  /** In words. */
  readonly why: string;
}

/** The road of a verdict on two claims, or to having none. */
export interface PairExplanation {
  readonly a: Claim;
  readonly b: Claim;
  readonly steps: readonly FacetStep[];
  /** How firmly the facets establish one fact, 0 to 1, and from where on pairs are compared. */
  readonly sameness: number;
  readonly needed: number;
  /** Why the two were not compared, in words; null when they were. */
  readonly apart: string | null;
  /** The verdict as in the report; null when the two were not compared. */
  readonly pair: Pair | null;
}

/**
 * Why two claims of an extraction were compared and what came of it, or which facet kept them apart.
 * Both claims must be among `extraction.claims`.
 */
export function explainPair(
  _a: Claim,
  _b: Claim,
  _extraction: Extraction,
  _options: CompareOptions = {},
): PairExplanation {
  throw new Error('not compared yet');
}
