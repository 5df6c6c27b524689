import { copiesOf } from '../align/copies.ts';
import { compareClaims } from '../compare.ts';
import { sourcesOf } from '../judge/origins.ts';
import type { CheckedClaim, CheckedSentence, CheckStatus } from '../schema/check.ts';
import type { Claim, Extraction, Group, Pair, Report, Verdict } from '../schema/report.ts';
import type { CompareOptions } from '../types.ts';
import { sentencesOf } from './sentences.ts';

/** `report` holds the draft's and the sources' documents and claims, and the groups that touch the draft. */
export interface CheckReport {
  readonly draft: readonly string[];
  readonly sentences: readonly CheckedSentence[];
  readonly checked: readonly CheckedClaim[];
  readonly report: Report;
}

const statusOf: Record<Verdict, CheckStatus> = {
  contradict: 'contradicted',
  possible: 'possible',
  update: 'update',
  compatible: 'compatible',
  agree: 'confirmed',
};
const gravity: readonly Verdict[] = ['contradict', 'possible', 'update', 'compatible', 'agree'];

/**
 * Checks every claim of a draft against the claims of its sources, in the order of the draft.
 * A figure that one source confirms and another contradicts is contradicted; `sources` shows both.
 * Documents that stand on both sides are only taken as the draft.
 */
export function checkDraft(
  draft: Extraction,
  sources: Extraction,
  options: CompareOptions = {},
): CheckReport {
  const ids = new Set(draft.documents.map((document) => document.id));
  const both: Extraction = {
    ...draft,
    documents: [...draft.documents, ...sources.documents.filter((document) => !ids.has(document.id))],
    claims: [...draft.claims, ...sources.claims.filter((claim) => !ids.has(claim.document))],
  };
  const report = compareClaims(both, { ...options, only: [...ids] });
  const found = pairsOf(report.groups, new Set(draft.claims.map((claim) => claim.id)));
  const independent = independentIn(report);
  const checked = draft.claims.map((claim) => check(claim.id, found.get(claim.id), independent));
  return { draft: [...ids], sentences: sentencesOf(draft.claims, checked), checked, report };
}

interface Found {
  readonly group: Group;
  readonly pairs: CheckedClaim['sources'][number][];
}

/** Counts the independent sources among claims, given by id. */
function independentIn({ claims, documents }: Report): (ids: readonly string[]) => number {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const copies = copiesOf(documents);
  return (ids) =>
    sourcesOf(
      ids.flatMap((id) => byId.get(id) ?? []),
      copies,
    ).independent;
}

/** The pairs of every claim of the draft, with the source's claim named. */
function pairsOf(groups: readonly Group[], drafted: ReadonlySet<string>): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const note = (group: Group, own: string, other: string, pair: Pair): void => {
    if (!drafted.has(own) || drafted.has(other)) return;
    const entry = found.get(own) ?? { group, pairs: [] };
    entry.pairs.push({
      claim: other,
      verdict: pair.verdict,
      confidence: pair.confidence,
      reason: pair.reason,
    });
    found.set(own, entry);
  };
  for (const group of groups) {
    for (const pair of group.pairs) {
      note(group, pair.a, pair.b, pair);
      note(group, pair.b, pair.a, pair);
    }
  }
  return found;
}

function check(
  claim: string,
  found: Found | undefined,
  independent: (ids: readonly string[]) => number,
): CheckedClaim {
  if (!found)
    return {
      claim,
      status: 'not-found',
      confidence: 0,
      reason: 'No source has a figure on the same fact.',
      group: null,
      sources: [],
      independent: 0,
    };
  const sources = found.pairs.toSorted(
    (a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) || b.confidence - a.confidence,
  );
  const worst = sources[0]!;
  return {
    claim,
    status: statusOf[worst.verdict],
    confidence: worst.confidence,
    reason: worst.reason,
    group: found.group.id,
    sources,
    independent: independent(
      sources.filter(({ verdict }) => verdict === 'agree').map((source) => source.claim),
    ),
  };
}
