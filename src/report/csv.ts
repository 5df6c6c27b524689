import { stringify } from 'csv-stringify/sync';
import type { Claim, DocumentInfo, Facet } from '../schema/report.ts';
import { plain } from './number.ts';
import { visible } from './sanitise.ts';
import { type AnyReport, extractionOf, isCheck, isCompared, type Reporter } from './types.ts';

/** One row per claim, for spreadsheets and data tools: plain numbers, ISO dates, the words and where they stand. */

type Cell = string | number | null;

interface Judged {
  readonly group: string | null;
  readonly verdict: string | null;
}

const columns: Readonly<Record<string, (claim: Claim, document: DocumentInfo, judged: Judged) => Cell>> = {
  id: (claim) => claim.id,
  field: (claim) => claim.field,
  quote: (claim) => claim.text,
  value: ({ quantity }) => (quantity.low === quantity.high ? quantity.low : null),
  value_min: ({ quantity }) => quantity.date?.from ?? quantity.low,
  value_max: ({ quantity }) => quantity.date?.to ?? quantity.high,
  unit: ({ quantity }) => quantity.unit,
  bound: ({ quantity }) => quantity.bound,
  kind: ({ quantity }) => quantity.kind,
  canonical_min: ({ quantity }) => quantity.canonical.low,
  canonical_max: ({ quantity }) => quantity.canonical.high,
  canonical_unit: ({ quantity }) => quantity.canonical.unit,
  actor: ({ actor }) => facet(actor),
  event: ({ event }) => facet(event),
  place: ({ place }) => facet(place),
  time: ({ time }) => facet(time),
  per: ({ per }) => facet(per),
  scope: ({ scope }) => facet(scope),
  object: ({ object }) => facet(object),
  as_of: ({ asOf }) => facet(asOf),
  aggregation: (claim) => claim.aggregation,
  modality: (claim) => claim.modality,
  origin: (claim) => claim.attribution?.origin ?? null,
  sentence: (claim) => claim.sentence.text,
  path: (_, document) => document.path,
  line: (claim) => claim.location.line,
  column: (claim) => claim.location.column,
  title: (_, document) => document.title,
  outlet: (_, document) => document.outlet,
  author: (_, document) => document.author,
  published: (_, document) => document.published?.date ?? null,
  url: (_, document) => document.url,
  group: (_claim, _document, judged) => judged.group,
  verdict: (_claim, _document, judged) => judged.verdict,
};

export const csv: Reporter = (report) => {
  const { claims, documents } = extractionOf(report);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const judged = judgedBy(report);
  const rows = claims.flatMap((claim) => {
    const document = byId.get(claim.document);
    if (!document) return [];
    const verdict = judged.get(claim.id) ?? { group: null, verdict: null };
    return [Object.values(columns).map((cellOf) => cell(cellOf(claim, document, verdict)))];
  });
  return stringify([Object.keys(columns), ...rows], { record_delimiter: 'unix' });
};

function facet(value: Facet | null): string | null {
  return value && (value.value ?? value.text);
}

/** The verdict on a claim's group; for a draft's figures, what the sources say. */
function judgedBy(report: AnyReport): ReadonlyMap<string, Judged> {
  if (isCheck(report))
    return new Map(report.checked.map(({ claim, status, group }) => [claim, { verdict: status, group }]));
  if (!isCompared(report)) return new Map();
  return new Map(
    report.groups.flatMap(({ id, verdict, claims }) =>
      claims.map((claim) => [claim, { verdict, group: id }]),
    ),
  );
}

/** Spreadsheets run a text that begins like a formula; an apostrophe before it makes it text. Numbers are never touched. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return plain(value);
  const text = visible(value);
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
