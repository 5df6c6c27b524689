import type { Report, Summary } from '../../schema/report.ts';
import { visible } from '../sanitise.ts';
import type { ReporterOptions } from '../types.ts';
import { type GroupView, groupViews, type Row } from '../view.ts';
import { counted, noOrigin, verdictOrder, verdictWords } from '../words.ts';
import { cells, clip, wrap } from './cells.ts';
import { type Cell, type Column, layOut, widthsFor } from './layout.ts';
import { type Palette, palette } from './paint.ts';

const columns: readonly Column[] = [
  { title: '', min: 1, max: 1, lines: 1 },
  { title: 'as written', min: 18, max: 64, lines: 2 },
  { title: 'figure', min: 16, max: 28, lines: 2 },
  { title: 'who says so', min: 12, max: 36, lines: 2 },
  { title: 'place', min: 20, max: 64, lines: 1, middle: true },
];

/** Rows shown of a group in which nothing contradicts; the rest is counted. */
const calmRows = 8;

/** Per group a heading, why, and a row per source; contradictions first; a line that sums up at the end. */
export function compareTable(report: Report, options: ReporterOptions): string {
  const paint = palette(options.color);
  const views = groupViews(report);
  const shown = views.map((view) => ({ view, rows: shownRows(view).map((row) => rowOf(row, view, paint)) }));
  const widths = widthsFor(
    columns,
    shown.flatMap(({ rows }) => rows),
    options.width,
  );
  const titles = columns.map(({ title }) => ({ text: title, paint: paint.dim }));
  const lines = shown.flatMap(({ view, rows }, i) => {
    const first = views[i - 1]?.group.verdict !== view.group.verdict;
    return [
      ...heading(view, options.width, paint),
      ...layOut(columns, widths, first ? [titles, ...rows] : rows, 0),
      ...hiddenRows(view, rows.length, paint),
      '',
    ];
  });
  return `${[...lines, ...wrap(summaryLine(report.summary), options.width, 4)].join('\n')}\n`;
}

function shownRows({ group, rows }: GroupView): readonly Row[] {
  return group.verdict === 'agree' || group.verdict === 'compatible' ? rows.slice(0, calmRows) : rows;
}

function hiddenRows({ rows }: GroupView, shown: number, paint: Palette): string[] {
  const hidden = rows.length - shown;
  return hidden > 0 ? [paint.dim(`   … and ${counted(hidden, 'more row')}; the other formats list all`)] : [];
}

function heading({ group, why, circular }: GroupView, width: number, paint: Palette): string[] {
  const { mark, word } = verdictWords[group.verdict];
  const verdict = `${mark} ${word}  `;
  const sources = `${counted(group.documents.length, 'article')}, ${counted(group.independent, 'independent origin')}`;
  const label = clip(visible(group.label || group.field), width - cells(verdict));
  const beside = cells(verdict + label) + cells(sources) + 2 <= width;
  const notes = [why, circular].flatMap((note) => (note ? wrap(visible(note), width - 3, 3) : []));
  return [
    paint.verdict[group.verdict](verdict) + paint.strong(label) + (beside ? `  ${paint.dim(sources)}` : ''),
    ...(beside ? [] : [`   ${paint.dim(clip(sources, width - 3))}`]),
    ...notes.map((line) => `   ${line}`),
  ];
}

function rowOf(
  { claim, document, figure, origin, also, outlier }: Row,
  view: GroupView,
  paint: Palette,
): Cell[] {
  const { mark } = verdictWords[view.group.verdict];
  const { line, column } = claim.location;
  const place = `:${line}:${column}${also.length > 0 ? ` +${also.length}` : ''}`;
  const path = visible(document.path);
  return [
    outlier ? { text: mark, paint: paint.verdict[view.group.verdict] } : { text: '' },
    { text: visible(claim.text) },
    { text: visible(figure), paint: paint.strong },
    origin === noOrigin ? { text: '–' } : { text: visible(origin) },
    { text: path + place, short: path.slice(path.lastIndexOf('/') + 1) + place, paint: paint.dim },
  ];
}

/** "1 contradiction, 8 in agreement: 9 facts from 5 articles. 23 of 48 claims stand alone." */
function summaryLine({ verdicts, groups, documents, claims, single }: Summary): string {
  const found = verdictOrder
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => counted(verdicts[verdict], verdictWords[verdict].one, verdictWords[verdict].many));
  const alone = `${single} of ${counted(claims, 'claim')} ${single === 1 ? 'stands' : 'stand'} alone.`;
  return groups === 0
    ? `Nothing to compare in ${counted(documents, 'article')}: ${alone}`
    : `${found.join(', ')}: ${counted(groups, 'fact')} compared in ${counted(documents, 'article')}. ${alone}`;
}
