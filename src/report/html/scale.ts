import type { Quantity } from '../../schema/report.ts';
import type { Row } from '../view.ts';

/** Where a row's figure stands on the common axis: its point or interval, and the ends that the words leave open. */
export interface Mark {
  readonly row: Row;
  readonly low: number;
  readonly high: number;
  /** Where the shape stands: the number stated, or the middle of a range. */
  readonly at: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** What a reader takes the words to mean; drawn faint behind the figure. */
  readonly expected: readonly [number, number];
}

export interface Axis {
  readonly type: 'linear' | 'log' | 'utc';
  readonly domain: readonly [number, number];
  readonly unit: string;
}

/** From this ratio of the largest to the smallest figure on, a linear axis would push all small ones together. */
const logRatio = 200;

/** The rows that can be drawn: numbers in the canonical unit, dates as milliseconds. */
export function marksOf(rows: readonly Row[]): readonly Mark[] {
  return rows.flatMap((row) => {
    const { quantity } = row.claim;
    const [low, high] = quantity.date
      ? days(quantity.date)
      : [quantity.canonical.low, quantity.canonical.high];
    const [first, last] = [low ?? high, high ?? low];
    if (first === null || last === null) return [];
    const expected = expectedOf(quantity, first, last);
    return [{ row, low: first, high: last, at: (first + last) / 2, ...openEnds(quantity), expected }];
  });
}

function openEnds({ date, bound, low }: Quantity): Pick<Mark, 'openLow' | 'openHigh'> {
  return {
    openLow: !date && low === null && (bound === 'atMost' || bound === 'under'),
    openHigh: !date && (bound === 'over' || bound === 'atLeast'),
  };
}

function expectedOf({ date, expected }: Quantity, low: number, high: number): readonly [number, number] {
  return date ? [low, high] : [expected.low ?? low, expected.high ?? high];
}

function days({ from, to }: NonNullable<Quantity['date']>): readonly [number | null, number | null] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return [Number.isNaN(first) ? null : first, Number.isNaN(last) ? null : last];
}

/** One axis for all marks, with room at both sides. */
export function axisOf(marks: readonly Mark[]): Axis {
  const ends = marks.flatMap(({ low, high, expected }) => [low, high, ...expected]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const { date, canonical } = marks[0]!.row.claim.quantity;
  const unit = canonical.unit ?? '';
  if (date) return { type: 'utc', domain: padded(least, most, 86_400_000), unit: '' };
  if (least > 0 && most / least > logRatio) return { type: 'log', domain: [least / 2, most * 2], unit };
  const [from, to] = padded(least, most, Math.abs(most) * 0.2 || 1);
  return { type: 'linear', domain: [least >= 0 ? Math.max(from, 0) : from, to], unit };
}

function padded(least: number, most: number, atLeast: number): [number, number] {
  const pad = Math.max((most - least) * 0.15, atLeast / 2);
  return [least - pad, most + pad];
}
