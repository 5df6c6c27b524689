import type { CheckReport } from '../check/index.ts';
import type { CheckedClaim } from '../schema/check.ts';
import type { Claim, DocumentInfo, Verdict } from '../schema/report.ts';
import { acceptanceOf } from './accepted.ts';
import { figure } from './figure.ts';
import type { ReporterOptions } from './types.ts';
import { commonUnit } from './unit.ts';
import { originOf, type Row } from './view.ts';
import { statusOrder } from './words.ts';

/** What a reader is shown of a draft's figure, the same in every format: its own row and those of the sources, in one unit. */
export interface CheckedView {
  readonly checked: CheckedClaim;
  readonly own: Row;
  /** Deciding ones first; a source that says the same in several places has one row. */
  readonly sources: readonly Row[];
  /** Why the status does not fail the run, where it might. */
  readonly accepted: string | null;
}

/** The figures of a draft, gravest first, then in the order of the draft. */
export function checkedViews(
  { report, checked }: CheckReport,
  accepted: ReporterOptions['accepted'],
): readonly CheckedView[] {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const rank = ({ checked: { status } }: CheckedView) => statusOrder.indexOf(status);
  return checked
    .flatMap((one): CheckedView[] => {
      const draft = claims.get(one.claim);
      if (!draft) return [];
      const others = one.sources.flatMap(({ claim, verdict }) => {
        const other = claims.get(claim);
        return other ? { claim: other, verdict } : [];
      });
      const unit = commonUnit([draft, ...others.map(({ claim }) => claim)].map(({ quantity }) => quantity));
      const rowOf = (claim: Claim, verdict: Verdict) => row(claim, verdict, unit, documents);
      const own = rowOf(draft, one.sources[0]?.verdict ?? 'agree');
      if (!own) return [];
      const sources = merged(others.flatMap(({ claim, verdict }) => rowOf(claim, verdict) ?? []));
      return [
        {
          checked: one,
          own: { ...own, called: 'the draft' },
          sources,
          accepted: checkedAcceptance(one, accepted),
        },
      ];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The reason, when all pairs that decide a figure's status are accepted. */
export function checkedAcceptance(
  { claim, sources }: CheckedClaim,
  accepted: ReporterOptions['accepted'],
): string | null {
  const deciding = sources.filter(({ verdict }) => verdict === sources[0]?.verdict);
  return deciding.length === 0
    ? null
    : acceptanceOf(
        deciding.map((source) => [claim, source.claim]),
        accepted,
      );
}

function row(
  claim: Claim,
  verdict: Verdict,
  unit: string | null,
  documents: ReadonlyMap<string, DocumentInfo>,
): Row | null {
  const document = documents.get(claim.document);
  if (!document) return null;
  const shown = figure(claim.quantity, unit, claim.per?.text ?? null);
  return { claim, document, figure: shown, origin: originOf(claim), also: [], outlier: false, verdict };
}

/** One row for what an article says several times of one figure. */
function merged(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const one of rows) {
    const key = JSON.stringify([one.document.id, one.figure, one.origin, one.verdict]);
    const first = kept.get(key);
    kept.set(key, first ? { ...first, also: [...first.also, one.claim] } : one);
  }
  return [...kept.values()];
}
