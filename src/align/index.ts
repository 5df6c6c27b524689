import type { Claim, DocumentInfo } from '../schema/report.ts';
import type { CandidateGroup } from '../types.ts';

/** Groups of claims that may be about one fact, with the pairs whose facets allow a comparison. */
export function align(
  _claims: readonly Claim[],
  _documents: readonly DocumentInfo[],
): readonly CandidateGroup[] {
  return [];
}
