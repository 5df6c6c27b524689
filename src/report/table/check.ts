import type { CheckedClaim, CheckReport, CheckStatus } from '../../check/index.ts';
import type { Verdict } from '../../schema/report.ts';
import { groupBy } from '../group-by.ts';
import { visible } from '../sanitise.ts';
import type { ReporterOptions } from '../types.ts';
import { figureOf, originOf } from '../view.ts';
import { counted, statusOrder, statusWords, verdictWords } from '../words.ts';
import { wrap } from './cells.ts';
import { columns, sourceRow } from './columns.ts';
import { type Cell, layOut, widthsFor } from './layout.ts';
import { type Palette, palette } from './paint.ts';

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

type Rows = ReadonlyMap<CheckedClaim, readonly (readonly Cell[])[]>;

/** The figures of a draft, contradicted ones first: what the draft says, then what each source says. */
export function checkTable(report: CheckReport, options: ReporterOptions): string {
  const paint = palette(options.color);
  const rows = rowsOf(report, paint);
  const widths = widthsFor(columns, [...rows.values()].flat(), options.width);
  const byStatus = groupBy([...rows.keys()], ({ status }) => status);
  const present = statusOrder.filter((status) => byStatus.has(status));
  const lines = present.flatMap((status) =>
    section(status, byStatus.get(status)!, rows, widths, options.width, paint),
  );
  const counts = present.map((status) => `${byStatus.get(status)!.length} ${statusWords[status].many}`);
  const summary =
    rows.size === 0
      ? 'No figures in the draft.'
      : `${counted(rows.size, 'figure')} of the draft: ${counts.join(', ')}.`;
  return `${[...lines, ...wrap(summary, options.width, 4)].join('\n')}\n`;
}

/** The draft's own row and those of its sources, for every figure. */
function rowsOf({ report, checked }: CheckReport, paint: Palette): Rows {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const rowOf = (id: string, first: Cell): Cell[][] => {
    const claim = claims.get(id);
    const document = claim && documents.get(claim.document);
    if (!document) return [];
    const said = { figure: figureOf(claim), origin: originOf(claim) };
    return [sourceRow(first, claim, document, said, 0, paint)];
  };
  return new Map(
    checked.map((one) => [
      one,
      [
        ...rowOf(one.claim, { text: '>' }),
        ...one.sources.flatMap(({ claim, verdict }) =>
          rowOf(claim, { text: verdictWords[verdict].mark, paint: paint.verdict[verdict] }),
        ),
      ],
    ]),
  );
}

function section(
  status: CheckStatus,
  figures: readonly CheckedClaim[],
  rows: Rows,
  widths: readonly number[],
  width: number,
  paint: Palette,
): string[] {
  const { mark, word, meaning } = statusWords[status];
  const titles = columns.map(({ title }) => ({ text: title, paint: paint.dim }));
  const color = colors[status];
  const verdict = (color === null ? paint.strong : paint.verdict[color])(`${mark} ${word}`);
  const heading = `${verdict}  ${paint.dim(counted(figures.length, 'figure'))}`;
  const note = (text: string) => wrap(text, width - 3, 3).map((line) => `   ${line}`);
  // What is confirmed, and what no source speaks of, needs no more than a line for each figure.
  if (status === 'not-found' || status === 'confirmed') {
    const own = figures.flatMap((one) => rows.get(one)!.slice(0, 1));
    return [heading, ...note(meaning), ...layOut(columns, widths, [titles, ...own], 0), ''];
  }
  return [
    heading,
    ...figures.flatMap((one) => {
      const shown = rows.get(one)!.slice(0, shownSources + 1);
      const more = one.sources.length - shownSources;
      return [
        ...note(visible(one.reason)),
        ...layOut(columns, widths, [titles, ...shown], 0),
        ...(more > 0 ? [paint.dim(`   … and ${counted(more, 'more source')}`)] : []),
        '',
      ];
    }),
  ];
}
