import type { Claim, DocumentInfo } from '../schema/report.ts';
import type { CandidateGroup, CompareOptions } from '../types.ts';

/**
 * Groups of claims that may be about one fact, with the pairs whose facets allow a comparison.
 * Groups are given one by one, so that each can be judged as it is formed.
 */
export function* align(
  _claims: readonly Claim[],
  _documents: readonly DocumentInfo[],
  _options: CompareOptions = {},
): Iterable<CandidateGroup> {}
