import { judging } from '../lexicon/comparing.ts';
import { intervalsOf } from '../quantify/intervals.ts';
import type { Claim, Interval, Quantity } from '../schema/report.ts';

/** What two figures allow, in one unit: the intervals by which they are compared. */
export interface Figures {
  readonly a: Allowed;
  readonly b: Allowed;
  readonly unit: string | null;
}

export interface Allowed {
  readonly asserted: Interval;
  readonly expected: Interval;
}

/** What is asked of claims: their figures. */
type Counted = Pick<Claim, 'quantity'>;

/** The intervals of two claims. Measures stated in different units allow for rounding; dates count in days. */
export function figuresOf(a: Counted, b: Counted): Figures {
  const otherUnit = a.quantity.unit !== b.quantity.unit;
  const [x, y] = [allowedBy(a.quantity, otherUnit), allowedBy(b.quantity, otherUnit)];
  const apart = differ(a, b);
  return {
    a: apart ? within(x) : x,
    b: apart ? within(y) : y,
    unit: a.quantity.canonical.unit,
  };
}

function allowedBy(quantity: Quantity, otherUnit: boolean): Allowed {
  if (quantity.date) {
    const days = { low: dayOf(quantity.date.from), high: dayOf(quantity.date.to) };
    return { asserted: days, expected: days };
  }
  if (quantity.kind === 'count') return wholeNumbers(quantity);
  if (!otherUnit || quantity.change || quantity.terms) return quantity;
  const { asserted, expected } = intervalsOf(quantity, { otherUnit });
  return quantity.unit === 'ton'
    ? { asserted: anyTon(asserted), expected: anyTon(expected) }
    : { asserted, expected };
}

/** Beside tonnes or kilograms, a text's "tons" may be short (907 kg), metric or long ones (1,016 kg). */
const anyTon = ({ low, high }: Interval): Interval => ({
  low,
  high: high === null ? null : high * longTon,
});

/** Long ton in short tons (International yard and pound agreement, 1959: 2,240 and 2,000 pounds). */
const longTon = 2240 / 2000;

/** Whether two figures are stated exactly and differ by more than a reader takes for rounding. */
function differ({ quantity: x }: Counted, { quantity: y }: Counted): boolean {
  if (x.kind === 'count' || x.unit !== y.unit || x.date || x.change || x.terms) return false;
  if (x.bound !== 'exact' || y.bound !== 'exact' || x.low === null || y.low === null) return false;
  if (x.low !== x.high || y.low !== y.high) return false;
  return Math.abs(x.low - y.low) > judging.rounding * Math.max(Math.abs(x.low), Math.abs(y.low));
}

/** What is rounded to 70 is less than 75, and what is rounded to 80 is not: the ends of rounding are no common number. */
const within = ({ asserted, expected }: Allowed): Allowed => ({
  asserted: inner(asserted),
  expected: inner(expected),
});

function inner({ low, high }: Interval): Interval {
  if (low === null || high === null) return { low, high };
  const edge = roundingEdge * (high - low);
  return { low: low + edge, high: high - edge };
}

/** A share of an interval: more than what conversion between units may be off. */
const roundingEdge = 1e-6;

/** Of whole numbers only those count: 35 ± 0.5 and 36 ± 0.5 have none in common. */
function wholeNumbers({ low, high, asserted, expected }: Quantity): Allowed {
  const whole = (low === null || Number.isInteger(low)) && (high === null || Number.isInteger(high));
  const inside = (all: Interval): Interval =>
    whole
      ? {
          low: all.low === null ? null : Math.ceil(all.low),
          high: all.high === null ? null : Math.floor(all.high),
        }
      : all;
  return { asserted: inside(asserted), expected: inside(expected) };
}

/** Whether two claims agree: both sides of a result are the same, or a reader takes both figures to mean the same. */
export function agreeing(a: Counted, b: Counted): boolean {
  const [x, y] = [a.quantity.terms, b.quantity.terms];
  if (x && y) return sameTerms(x, y);
  const figures = figuresOf(a, b);
  return meet(figures.a.expected, figures.b.expected);
}

/** Days since 1970 of an ISO date or date-time. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000);
}

/** Whether two closed intervals have a number in common. An open end (`null`) goes on for ever. */
export function meet(a: Interval, b: Interval): boolean {
  return gap(a, b) <= tolerance(a, b);
}

/** The distance between two intervals; 0 when they meet. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(below(a, b), below(b, a));
}

const below = (x: Interval, y: Interval): number =>
  x.high === null || y.low === null ? 0 : Math.max(0, y.low - x.high);

/** Conversion between units must not tear apart what is equal. */
function tolerance(a: Interval, b: Interval): number {
  const size = (end: number | null) => Math.abs(end ?? 0);
  return 1e-9 * Math.max(1, size(a.low), size(a.high), size(b.low), size(b.high));
}

/** Both sides of an exchange or a score, smaller first: 2–1 and 1–2 are one result. */
export function sameTerms(a: readonly number[], b: readonly number[]): boolean {
  const sorted = (terms: readonly number[]) => terms.toSorted((x, y) => x - y).join();
  return sorted(a) === sorted(b);
}
