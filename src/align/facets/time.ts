import { dayOf } from '../../judge/numbers.ts';
import type { FacetMatch } from '../../schema/report.ts';

/** A stretch of days (since 1970), both ends included; open ends are infinite. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Reads an ISO date, date-time, month, year, or two of them with a slash between (either end may be missing). */
export function readDays(value: string | undefined): Days | null {
  if (!value) return null;
  const [first = '', last = first] = value.replaceAll('..', '').split('/');
  const from = first ? startOf(first) : Number.NEGATIVE_INFINITY;
  const to = last ? endOf(last) : Number.POSITIVE_INFINITY;
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

function startOf(date: string): number {
  return dayOf(date);
}

function endOf(date: string): number {
  if (date.length >= 10) return dayOf(date);
  const [year = 0, month = 12] = date.split('-').map(Number);
  return Math.floor(Date.UTC(year, month, 0) / 86_400_000);
}

/** Days that two reports of one thing may be apart: time zones, and the day of the event against the day of the report. */
const slack = 1;

export function compareDays(a: Days, b: Days): FacetMatch {
  if (a.from > b.to + slack || b.from > a.to + slack) return 'different';
  return a.from === b.from && a.to === b.to ? 'same' : 'compatible';
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day of the week, 0 for Sunday, that a time names ("Tuesday", "on Tuesday night", "last Tuesday's"). */
export function readWeekday(text: string): number | null {
  const day = weekdays.findIndex((name) => text.toLowerCase().includes(name));
  return day < 0 ? null : day;
}

/** Days of articles without a date: a Tuesday is no Sunday; that both are one week's is not known. */
export function compareWeekdays(a: number, b: number): FacetMatch {
  const apart = Math.abs(a - b);
  return Math.min(apart, 7 - apart) > slack ? 'different' : 'compatible';
}
