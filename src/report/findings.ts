import type { CheckReport } from '../check/index.ts';
import type { CheckStatus } from '../schema/check.ts';
import type { Claim, DocumentInfo, Report, Verdict } from '../schema/report.ts';
import { acceptedWords, pairKey } from './accepted.ts';
import { checkedAcceptance } from './checked.ts';
import { type AnyReport, isCheck, isCompared, type ReporterOptions } from './types.ts';
import { decidingPair, groupViews, originOf } from './view.ts';
import { statusOrder, statusWords, verdictWords } from './words.ts';

/** What a reviewer should look at, for the formats that point into files: annotations, code scanning, test results. */

export type Severity = 'error' | 'warning' | 'note' | 'pass';

export interface Place {
  readonly claim: Claim;
  readonly document: DocumentInfo;
}

export interface Finding {
  /** The verdict, or the status of a draft's figure. */
  readonly rule: Verdict | CheckStatus;
  /** What is accepted is a note at most. */
  readonly severity: Severity;
  /** Why it does not fail the run though its verdict might: silenced, or known to the baseline. */
  readonly accepted: string | null;
  readonly field: string;
  /** The fact in question. */
  readonly label: string;
  readonly reason: string;
  /** The same for the same pair of claims, whatever else is in the run. */
  readonly key: string;
  readonly at: Place;
  readonly related: readonly Place[];
}

const verdictSeverity: Readonly<Record<Verdict, Severity>> = {
  contradict: 'error',
  possible: 'warning',
  update: 'note',
  compatible: 'note',
  agree: 'pass',
};

const statusSeverity: Readonly<Record<CheckStatus, Severity>> = {
  contradicted: 'error',
  possible: 'warning',
  'not-found': 'note',
  update: 'note',
  compatible: 'note',
  confirmed: 'pass',
};

/** Every fact compared, or every figure of a draft, worst first. Claims that were not compared give none. */
export function findingsOf(
  report: AnyReport,
  { accepted }: Pick<ReporterOptions, 'accepted'>,
): readonly Finding[] {
  if (isCheck(report)) return ofDraft(report, accepted);
  return isCompared(report) ? ofGroups(report, accepted) : [];
}

function severityOf(severity: Severity, accepted: string | null): Severity {
  return accepted !== null && severity !== 'pass' ? 'note' : severity;
}

function ofGroups(report: Report, accepted: ReporterOptions['accepted']): readonly Finding[] {
  return groupViews(report, accepted).flatMap(({ group, rows, why, circular, accepted: reason }) => {
    const pair = decidingPair(group);
    const places = rows.flatMap(({ claim, also, document }) =>
      [claim, ...also].map((one) => ({ claim: one, document })),
    );
    const outlier = rows.find((row) => row.outlier)?.claim.id;
    const at = places.find(({ claim }) => claim.id === (outlier ?? pair?.b)) ?? places[0];
    if (!at) return [];
    const reasons = [why ?? verdictWords[group.verdict].meaning, circular, acceptedWords(reason)];
    return {
      rule: group.verdict,
      severity: severityOf(verdictSeverity[group.verdict], reason),
      accepted: reason,
      field: group.field,
      label: group.label || group.field,
      reason: reasons.filter((part) => part).join(' '),
      key: pair ? pairKey(pair.a, pair.b) : group.id,
      at,
      related: places.filter(({ claim }) => claim !== at.claim),
    };
  });
}

function ofDraft(
  { report, checked }: CheckReport,
  accepted: ReporterOptions['accepted'],
): readonly Finding[] {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const places = new Map(
    report.claims.flatMap((claim) => {
      const document = documents.get(claim.document);
      return document ? [[claim.id, { claim, document }] as const] : [];
    }),
  );
  const findings = checked.flatMap((one): Finding[] => {
    const { claim, status, reason, sources } = one;
    const at = places.get(claim);
    if (!at) return [];
    const accept = checkedAcceptance(one, accepted);
    return [
      {
        rule: status,
        severity: severityOf(statusSeverity[status], accept),
        accepted: accept,
        field: at.claim.field,
        label: at.claim.text,
        reason: [reason || statusWords[status].meaning, acceptedWords(accept)]
          .filter((part) => part)
          .join(' '),
        key: [claim, sources[0]?.claim].filter((id) => id).join('+'),
        at,
        related: sources.flatMap((source) => places.get(source.claim) ?? []),
      },
    ];
  });
  const rank = (finding: Finding) => statusOrder.indexOf(finding.rule as CheckStatus);
  return findings.sort((a, b) => rank(a) - rank(b));
}

/** "estuary-post.txt:5:31: “less than €3 million” (Pell & Sons)". */
export function placeWords({ claim, document }: Place): string {
  const { line, column } = claim.location;
  return `${document.path}:${line}:${column}: “${claim.text}” ${attributed(claim)}`.trimEnd();
}

function attributed(claim: Claim): string {
  return claim.attribution?.origin ? `(${originOf(claim)})` : '';
}
