import type { DocumentInfo, Group } from '../schema/report.ts';
import type { CandidateGroup, CompareOptions } from '../types.ts';

/** Judges every pair of a group, and the group: verdict, confidence and the reason in words. */
export function judge(
  _group: CandidateGroup,
  _documents: readonly DocumentInfo[],
  _options: CompareOptions = {},
): Group {
  throw new Error('no group is aligned yet');
}
