import type { CheckReport } from '../../check/index.ts';
import { groupBy } from '../../group-by.ts';
import type { CheckStatus } from '../../schema/check.ts';
import type { Verdict } from '../../schema/report.ts';
import { acceptedWords } from '../accepted.ts';
import { type CheckedView, checkedViews } from '../checked.ts';
import { visible } from '../sanitise.ts';
import type { ReporterOptions } from '../types.ts';
import type { Row } from '../view.ts';
import { counted, statusOrder, statusWords, verdictWords } from '../words.ts';
import { wrap } from './cells.ts';
import { columns, sourceRow } from './columns.ts';
import { type Cell, layOut, type Paint, widthsFor } from './layout.ts';
import { type Palette, palette } from './paint.ts';
import { readingLines } from './reading.ts';

/** Which verdict's colour a status has. */
const colors: Readonly<Record<CheckStatus, Verdict | null>> = {
  contradicted: 'contradict',
  possible: 'possible',
  'not-found': null,
  update: 'update',
  compatible: 'compatible',
  confirmed: 'agree',
};

/** Sources shown of one figure; the rest is counted. */
const shownSources = 6;

/** How the figures' rows are set: one layout for the whole table. */
interface Layout {
  readonly widths: readonly number[];
  readonly width: number;
  readonly paint: Palette;
}

/** The figures of a draft, contradicted ones first: what the draft says, then what each source says; then the draft, sentence by sentence. */
export function checkTable(report: CheckReport, options: ReporterOptions): string {
  const paint = palette(options.color);
  const paintOf = (status: CheckStatus): Paint => {
    const color = colors[status];
    return color === null ? paint.strong : paint.verdict[color];
  };
  const views = checkedViews(report, options.accepted);
  const rows = views.flatMap((view) => rowsOf(view, paint));
  const layout = { widths: widthsFor(columns, rows, options.width), width: options.width, paint };
  const byStatus = groupBy(views, ({ checked }) => checked.status);
  const present = statusOrder.filter((status) => byStatus.has(status));
  const lines = present.flatMap((status) => {
    const { mark, word } = statusWords[status];
    const figures = byStatus.get(status)!;
    const heading = `${paintOf(status)(`${mark} ${word}`)}  ${paint.dim(counted(figures.length, 'figure'))}`;
    return [heading, ...section(status, figures, layout)];
  });
  const counts = present.map((status) => `${byStatus.get(status)!.length} ${statusWords[status].many}`);
  const summary =
    views.length === 0
      ? 'No figures in the draft.'
      : `${counted(views.length, 'figure')} of the draft: ${counts.join(', ')}.`;
  // A single figure has been read above.
  const reading = views.length > 1 ? readingLines(report, options.width, paint, paintOf) : [];
  return `${[...lines, ...reading, ...wrap(summary, options.width, 4)].join('\n')}\n`;
}

/** The draft's own row and those of its sources. */
function rowsOf({ own, sources }: CheckedView, paint: Palette): Cell[][] {
  const rowOf = (first: Cell, row: Row) =>
    sourceRow(first, row.claim, row.document, row, row.also.length, paint);
  return [
    rowOf({ text: '>' }, own),
    ...sources.map((row) =>
      rowOf({ text: verdictWords[row.verdict].mark, paint: paint.verdict[row.verdict] }, row),
    ),
  ];
}

function section(
  status: CheckStatus,
  figures: readonly CheckedView[],
  { widths, width, paint }: Layout,
): string[] {
  const titles = columns.map(({ title }) => ({ text: title, paint: paint.dim }));
  const note = (text: string) => wrap(text, width - 3, 3).map((line) => `   ${line}`);
  // What is confirmed, and what no source speaks of, needs no more than a line for each figure.
  if (status === 'not-found' || status === 'confirmed') {
    const own = figures.map((view) => rowsOf(view, paint)[0]!);
    return [...note(statusWords[status].meaning), ...layOut(columns, widths, [titles, ...own], 0), ''];
  }
  return figures.flatMap((view) => {
    const accepted = acceptedWords(view.accepted);
    const more = view.sources.length - shownSources;
    return [
      ...note(visible(view.checked.reason)),
      ...(accepted === null ? [] : note(visible(accepted))),
      ...layOut(columns, widths, [titles, ...rowsOf(view, paint).slice(0, shownSources + 1)], 0),
      ...(more > 0 ? [paint.dim(`   … and ${counted(more, 'more source')}`)] : []),
      '',
    ];
  });
}
