import type { Quantity } from '../../schema/report.ts';
import { commonUnit, fromCanonical, unitWords } from '../unit.ts';
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

/** The rows that can be drawn: numbers in the unit that they have in common, dates as milliseconds. */
export function marksOf(rows: readonly Row[]): readonly Mark[] {
  const unit = unitOf(rows);
  const canonical = rows[0]?.claim.quantity.canonical.unit ?? null;
  const inUnit = (value: number | null) => (value === null ? null : fromCanonical(value, unit, canonical));
  return rows.flatMap((row) => {
    const { quantity } = row.claim;
    const [low, high] = quantity.date
      ? days(quantity.date)
      : [inUnit(quantity.canonical.low), inUnit(quantity.canonical.high)];
    const [first, last] = [low ?? high, high ?? low];
    if (first === null || last === null) return [];
    const { low: least, high: most } = quantity.expected;
    const expected = quantity.date
      ? ([first, last] as const)
      : ([inUnit(least) ?? first, inUnit(most) ?? last] as const);
    return [{ row, low: first, high: last, at: (first + last) / 2, ...openEnds(quantity), expected }];
  });
}

function openEnds({ date, bound, low }: Quantity): Pick<Mark, 'openLow' | 'openHigh'> {
  return {
    openLow: !date && low === null && (bound === 'atMost' || bound === 'under'),
    openHigh: !date && (bound === 'over' || bound === 'atLeast'),
  };
}

function unitOf(rows: readonly Row[]): string | null {
  return commonUnit(rows.map(({ claim }) => claim.quantity));
}

function days({ from, to }: NonNullable<Quantity['date']>): readonly [number | null, number | null] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return [Number.isNaN(first) ? null : first, Number.isNaN(last) ? null : last];
}

/** One axis for all marks, with room at both sides. */
export function axisOf(marks: readonly Mark[]): Axis {
  const ends = marks.flatMap(({ low, high, expected }) => [low, high, ...expected]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const unit = unitWords(unitOf(marks.map(({ row }) => row)), false).trim();
  if (marks[0]!.row.claim.quantity.date)
    return { type: 'utc', domain: padded(least, most, 86_400_000), unit: '' };
  if (least > 0 && most / least > logRatio) return { type: 'log', domain: [least / 2, most * 2], unit };
  const [from, to] = padded(least, most, Math.abs(most) * 0.2 || 1);
  return { type: 'linear', domain: [least >= 0 ? Math.max(from, 0) : from, to], unit };
}

function padded(least: number, most: number, atLeast: number): [number, number] {
  const pad = Math.max((most - least) * 0.15, atLeast / 2);
  return [least - pad, most + pad];
}
