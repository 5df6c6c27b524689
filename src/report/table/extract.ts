import type { Claim, DocumentInfo, Extraction } from '../../schema/report.ts';
import { visible } from '../sanitise.ts';
import type { ReporterOptions } from '../types.ts';
import { figureOf } from '../view.ts';
import { counted } from '../words.ts';
import { wrap } from './cells.ts';
import { type Cell, type Column, layOut, widthsFor } from './layout.ts';
import { type Palette, palette } from './paint.ts';

const columns: readonly Column[] = [
  { title: 'place', min: 5, max: 10, align: 'right', lines: 1 },
  { title: 'as written', min: 20, max: 72, lines: 2 },
  { title: 'figure', min: 14, max: 28, lines: 2 },
  { title: 'field', min: 10, max: 28, lines: 2 },
  { title: 'who says so', min: 12, max: 36, lines: 2 },
];

/** A table per article: line:column, the words as written, the normalised figure, field, who says so. */
export function extractTable(report: Extraction, options: ReporterOptions): string {
  const paint = palette(options.color);
  const rows = new Map(report.documents.map((document) => [document.id, [] as Cell[][]]));
  for (const claim of report.claims) rows.get(claim.document)?.push(rowOf(claim, paint));
  const widths = widthsFor(columns, [...rows.values()].flat(), options.width);
  const blocks = report.documents.map((document) => {
    const own = rows.get(document.id) ?? [];
    const head = own.length > 0 ? [columns.map(({ title }) => ({ text: title, paint: paint.dim }))] : [];
    return [
      ...heading(document, own.length, options.width, paint),
      ...layOut(columns, widths, [...head, ...own], 0),
      '',
    ];
  });
  return `${[...blocks.flat(), summaryLine(report)].join('\n')}\n`;
}

function rowOf(claim: Claim, paint: Palette): Cell[] {
  const { line, column } = claim.location;
  const doubt = claim.modality === 'asserted' ? '' : ` (${claim.modality})`;
  return [
    { text: `${line}:${column}`, paint: paint.dim },
    { text: visible(claim.text) },
    { text: visible(figureOf(claim)), paint: paint.strong },
    { text: visible(claim.field) + doubt },
    { text: visible(claim.attribution?.origin ?? '–') },
  ];
}

function heading(document: DocumentInfo, claims: number, width: number, paint: Palette): string[] {
  const { title, outlet, published } = document;
  const about = [title, outlet, published?.date.slice(0, 10), counted(claims, 'claim')]
    .flatMap((part) => (part ? visible(part) : []))
    .join(' · ');
  return [
    ...wrap(visible(document.path), width, 3).map((line) => paint.strong(line)),
    ...wrap(about, width, 3).map((line) => paint.dim(line)),
  ];
}

function summaryLine(report: Extraction): string {
  const fields = new Set(report.claims.map((claim) => claim.field)).size;
  const { claims, documents } = report.summary;
  return `${counted(claims, 'claim')} in ${counted(documents, 'article')}, ${counted(fields, 'field')}.`;
}
