import type { Report, Summary } from '../../schema/report.ts';
import { acceptedWords } from '../accepted.ts';
import { visible } from '../sanitise.ts';
import type { ReporterOptions } from '../types.ts';
import { type GroupView, groupViews, type Row, rowsWithin } from '../view.ts';
import { counted, verdictOrder, verdictWords } from '../words.ts';
import { cells, clip, wrap } from './cells.ts';
import { columns, sourceRow } from './columns.ts';
import { type Cell, layOut, widthsFor } from './layout.ts';
import { type Palette, palette } from './paint.ts';

/** Rows shown of a group; the rest is counted. Where nothing contradicts, fewer are enough. */
const calmRows = 8;
const loudRows = 24;

/** Facts shown on which all agree; the rest is counted, so that hundreds of them do not push the others out of sight. */
const agreeingFacts = 60;

/** Per group a heading, why, and a row per source; contradictions first; a line that sums up at the end. */
export function compareTable(report: Report, options: ReporterOptions): string {
  const paint = palette(options.color);
  const all = groupViews(report, options.accepted);
  const views = [
    ...all.filter(({ group }) => group.verdict !== 'agree'),
    ...all.filter(({ group }) => group.verdict === 'agree').slice(0, agreeingFacts),
  ];
  const hidden = all.length - views.length;
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
  const more =
    hidden > 0
      ? [...wrap(`… and ${counted(hidden, 'more fact')} in agreement; ${elsewhere}`, options.width, 2), '']
      : [];
  return `${[...lines, ...more, ...wrap(summaryLine(report.summary), options.width, 4)].join('\n')}\n`;
}

const elsewhere = '--format json and --format csv list all';

function shownRows({ group, rows }: GroupView): readonly Row[] {
  const calm = group.verdict === 'agree' || group.verdict === 'compatible';
  return rowsWithin(rows, calm ? calmRows : loudRows);
}

function hiddenRows({ rows }: GroupView, shown: number, paint: Palette): string[] {
  const hidden = rows.length - shown;
  return hidden > 0 ? [paint.dim(`   … and ${counted(hidden, 'more row')}; ${elsewhere}`)] : [];
}

function heading({ group, why, circular, accepted }: GroupView, width: number, paint: Palette): string[] {
  const { mark, word } = verdictWords[group.verdict];
  const verdict = `${mark} ${word}  `;
  const sources = `${counted(group.documents.length, 'article')}, ${counted(group.independent, 'independent origin')}`;
  const label = clip(visible(group.label || group.field), width - cells(verdict));
  const beside = cells(verdict + label) + cells(sources) + 2 <= width;
  const notes = [why, circular, acceptedWords(accepted)].flatMap((note) =>
    note ? wrap(visible(note), width - 3, 3) : [],
  );
  return [
    paint.verdict[group.verdict](verdict) + paint.strong(label) + (beside ? `  ${paint.dim(sources)}` : ''),
    ...(beside ? [] : [`   ${paint.dim(clip(sources, width - 3))}`]),
    ...notes.map((line) => `   ${line}`),
  ];
}

function rowOf(row: Row, view: GroupView, paint: Palette): Cell[] {
  const { claim, document, also, outlier } = row;
  const { verdict } = view.group;
  const first = outlier ? { text: verdictWords[verdict].mark, paint: paint.verdict[verdict] } : { text: '' };
  return sourceRow(first, claim, document, row, also.length, paint);
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
