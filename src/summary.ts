import type { Group, Summary, Verdict } from './schema/report.ts';

/** What only its number matters of. */
type Counted = { readonly length: number };

/** Counts for the end of a report: how much was compared, how much stands alone. */
export function summarise(documents: Counted, claims: Counted, groups: readonly Group[]): Summary {
  const verdicts: Record<Verdict, number> = {
    agree: 0,
    compatible: 0,
    update: 0,
    possible: 0,
    contradict: 0,
  };
  const compared = new Set<string>();
  for (const group of groups) {
    verdicts[group.verdict] += 1;
    for (const id of group.claims) compared.add(id);
  }
  return {
    documents: documents.length,
    claims: claims.length,
    groups: groups.length,
    compared: compared.size,
    single: claims.length - compared.size,
    verdicts,
  };
}
