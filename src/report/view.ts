import type { Claim, DocumentInfo, Group, Pair, Report, Verdict } from '../schema/report.ts';
import { groupAcceptance } from './accepted.ts';
import { figure } from './figure.ts';
import type { ReporterOptions } from './types.ts';
import { commonUnit } from './unit.ts';
import { counted, noOrigin, verdictOrder } from './words.ts';

/** What a reader is shown of a group, the same in every format: a row per source, the reason, and who is behind the figures. */

export interface Row {
  readonly claim: Claim;
  readonly document: DocumentInfo;
  readonly figure: string;
  readonly origin: string;
  /** Other places of the same document that give the same figure from the same origin. */
  readonly also: readonly Claim[];
  /** The claim stands against most of those it was compared with. */
  readonly outlier: boolean;
  /** An outlier's is the group's; another one's is `agree` as soon as it agrees with any. */
  readonly verdict: Verdict;
  /** Stands in the place of the source's name, for the draft among its sources. */
  readonly called?: string;
}

export interface GroupView {
  readonly group: Group;
  readonly rows: readonly Row[];
  /** Why the verdict is what it is, one sentence; null where all agree. */
  readonly why: string | null;
  /** Said when several articles rest on one origin or copy each other. */
  readonly circular: string | null;
  /** Why the verdict does not fail the run, where it might. */
  readonly accepted: string | null;
}

/** The groups of a report, worst verdict first, then the most sources. */
export function groupViews(report: Report, accepted: ReporterOptions['accepted']): readonly GroupView[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const rank = (verdict: Verdict) => verdictOrder.indexOf(verdict);
  return [...report.groups]
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || b.documents.length - a.documents.length)
    .map((group) => ({
      group,
      rows: rowsOf(group, claims, documents),
      why: whyOf(group),
      circular: circularOf(group),
      accepted: groupAcceptance(group, accepted),
    }));
}

/**
 * Who is named for a figure. A group has one name for spellings that its articles have several of; where it does not have the
 * claim's own, it is the one that the claim's article rests on.
 */
export function originOf({ attribution, document }: Claim, group?: Group): string {
  const own = attribution?.origin;
  if (!own) return noOrigin;
  if (!group || group.origins.some(({ name }) => name === own)) return own;
  const [known, ...others] = group.origins.filter(({ documents }) => documents.includes(document));
  return known && others.length === 0 ? known.name : own;
}

/** The figure of a claim on its own. */
export function figureOf({ quantity, per }: Claim): string {
  return figure(quantity, commonUnit([quantity]), per?.text ?? null);
}

function rowsOf(
  group: Group,
  claims: ReadonlyMap<string, Claim>,
  documents: ReadonlyMap<string, DocumentInfo>,
): readonly Row[] {
  const members = group.claims.flatMap((id) => claims.get(id) ?? []);
  const unit = commonUnit(members.map((claim) => claim.quantity));
  const rows = new Map<string, Row>();
  for (const claim of members) {
    const document = documents.get(claim.document);
    if (!document) continue;
    const shown = figure(claim.quantity, unit, claim.per?.text ?? null);
    const origin = originOf(claim, group);
    const key = JSON.stringify([claim.document, shown, origin]);
    const first = rows.get(key);
    if (first) rows.set(key, { ...first, also: [...first.also, claim] });
    else rows.set(key, { claim, document, figure: shown, origin, also: [], ...standing(claim, group) });
  }
  return [...rows.values()].sort(
    (a, b) => lowest(a.claim) - lowest(b.claim) || order(a.document.path, b.document.path),
  );
}

function lowest(claim: Claim): number {
  const { low, high } = claim.quantity.canonical;
  return low ?? high ?? 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function standing(claim: Claim, group: Group): Pick<Row, 'outlier' | 'verdict'> {
  const own = group.pairs.filter((pair) => pair.a === claim.id || pair.b === claim.id);
  const against = own.filter((pair) => pair.verdict === 'contradict' || pair.verdict === 'possible');
  const outlier = against.length * 2 > own.length;
  const agrees = !outlier && own.some((pair) => pair.verdict === 'agree');
  return { outlier, verdict: agrees ? 'agree' : group.verdict };
}

/** The pair that decides a group: the surest among those that carry its verdict. */
export function decidingPair(group: Group): Pair | null {
  const [first, ...rest] = group.pairs.filter((pair) => pair.verdict === group.verdict);
  return rest.reduce<Pair | null>(
    (best, pair) => (best && best.confidence >= pair.confidence ? best : pair),
    first ?? null,
  );
}

function whyOf(group: Group): string | null {
  if (group.verdict === 'agree') return null;
  const pair = decidingPair(group);
  if (!pair) return null;
  const others = group.pairCounts[group.verdict] - 1;
  return others > 0 ? `${pair.reason} (and ${counted(others, 'more pair')})` : pair.reason;
}

function circularOf(group: Group): string | null {
  const articles = group.documents.length;
  const [widest] = [...group.origins].sort((a, b) => b.documents.length - a.documents.length);
  if (widest && widest.documents.length > 1) {
    const resting = widest.documents.length;
    return resting === articles
      ? `One origin: ${articles === 2 ? 'both' : `all ${articles}`} articles rest on ${widest.name}.`
      : `${resting} of ${articles} articles rest on one origin, ${widest.name}.`;
  }
  return group.independent < articles
    ? `${counted(articles, 'article')}, but ${group.independent} independent: the others copy or repeat them.`
    : null;
}

/** At most `limit` rows, in their order; those that stand against the others are kept first. */
export function rowsWithin(rows: readonly Row[], limit: number): readonly Row[] {
  if (rows.length <= limit) return rows;
  const outliers = rows.filter((row) => row.outlier);
  const kept = new Set([...outliers, ...rows.filter((row) => !row.outlier)].slice(0, limit));
  // Outliers may not crowd out the figure that they stand against.
  const usual = rows.find((row) => !row.outlier);
  if (usual && outliers.length >= limit) {
    kept.delete(outliers[limit - 1]!);
    kept.add(usual);
  }
  return rows.filter((row) => kept.has(row));
}

/** What the row is called, the outlet, or else the title or the file's name. */
export function sourceName({ document, called }: Pick<Row, 'document' | 'called'>): string {
  if (called !== undefined) return called;
  return document.outlet ?? document.title ?? document.path.slice(document.path.lastIndexOf('/') + 1);
}
