import Table from 'cli-table3';
import { cells, clip, clipMiddle, Mask, wrap } from './cells.ts';

/** Columns that share the width of the terminal, and rows laid out in them without borders, so that every cell is left for words. */

export interface Column {
  readonly title: string;
  /** The column is never narrower than this while another can give way. */
  readonly min: number;
  /** Nor wider than this, however much room there is. */
  readonly max: number;
  readonly align?: 'left' | 'right';
  /** Lines a cell may take before it is clipped. */
  readonly lines: number;
  /** Clip the middle instead of the end. */
  readonly middle?: boolean;
}

export type Paint = (text: string) => string;
export interface Cell {
  readonly text: string;
  /** Takes the place of `text` where there is no room for it. */
  readonly short?: string;
  readonly paint?: Paint;
}

const gap = '  ';

/** Widths for the columns: what the cells need; when that is too much, short forms are taken and the widest column gives way. */
export function widthsFor(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  available: number,
): number[] {
  const room = available - gap.length * (columns.length - 1);
  const full = needed(columns, rows, (cell) => cell.text);
  if (sum(full) <= room) return full;
  const widths = needed(columns, rows, (cell) => cell.short ?? cell.text);
  for (const floor of [(i: number) => columns[i]!.min, () => 4]) {
    let excess = sum(widths) - room;
    while (excess > 0) {
      const widest = widths.reduce((best, width, i) => {
        const able = width > floor(i);
        return able && (best < 0 || width > widths[best]!) ? i : best;
      }, -1);
      if (widest < 0) break;
      widths[widest]! -= 1;
      excess -= 1;
    }
  }
  return widths;
}

function needed(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  textOf: (cell: Cell) => string,
): number[] {
  return columns.map((column, i) => {
    const widest = rows.reduce(
      (most, row) => Math.max(most, row[i] ? cells(textOf(row[i])) : 0),
      cells(column.title),
    );
    return Math.min(Math.max(widest, 1), column.max);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The rows as lines of text, indented by `indent` blanks. */
export function layOut(
  columns: readonly Column[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  indent: number,
): string[] {
  if (rows.length === 0) return [];
  const mask = new Mask();
  const table = new Table({
    chars: borderless,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: columns.map((column) => column.align ?? 'left'),
  });
  for (const row of rows)
    table.push(
      columns.map((column, i) => {
        const { text: full, short = full, paint = (line: string) => line } = row[i] ?? { text: '' };
        const width = widths[i]!;
        const text = cells(full) <= width ? full : short;
        const lines = column.middle ? [clipMiddle(text, width)] : wrap(text, width, column.lines);
        return lines.map((line) => paint(mask.mask(clip(line, width)))).join('\n');
      }),
    );
  return table
    .toString()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${mask.unmask(line)}`.trimEnd());
}

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: gap,
};
