import { dayOf } from '../../judge/numbers.ts';
import type { Facet, FacetMatch } from '../../schema/report.ts';

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

/** A time as far as it is known: an article without a date has days of the week and dates without a year. */
export interface Time {
  readonly days: Days | null;
  /** 0 for Sunday. */
  readonly weekday: number | null;
  /** The day of a leap year, from 0. */
  readonly yearday: number | null;
  /** Which year, month, week or season as seen from the day of writing, where that is not known: "last year". */
  readonly relative: Relative | null;
  /** Whether it is years or months before the day of the text. */
  readonly past: boolean;
}

interface Relative {
  readonly unit: string;
  readonly step: number;
}

const seen = /\b(last|previous|this|current|next|coming) (year|month|week|quarter|season)\b/i;
const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

function readRelative(text: string): Relative | null {
  const [, which = '', unit = ''] = seen.exec(text) ?? [];
  return unit ? { unit: unit.toLowerCase(), step: steps[which.toLowerCase()]! } : null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const yearless = /^--(\d\d)-(\d\d)$/;
const yeardayOf = (month: number, day: number): number =>
  Date.UTC(2000, month - 1, day) / 86_400_000 - 10_957;

const long =
  /\b(?:years?|months|decades?) (?:ago|earlier|before)\b|\b(?:last|previous|preceding) (?:year|month|decade|century)\b/i;

/** Reads a time by its value, or else by the day of the week that its words name. */
export function readTime({ text, value }: Pick<Facet, 'text' | 'value'>): Time {
  const [, month, day] = yearless.exec(value ?? '') ?? [];
  if (month)
    return {
      days: null,
      weekday: null,
      yearday: yeardayOf(Number(month), Number(day)),
      relative: null,
      past: false,
    };
  const days = readDays(value?.includes('--') ? undefined : value);
  if (days && days.from === days.to) {
    const date = new Date(days.from * 86_400_000);
    const yearday = yeardayOf(date.getUTCMonth() + 1, date.getUTCDate());
    return { days, weekday: date.getUTCDay(), yearday, relative: null, past: false };
  }
  // "since Sunday" goes on to the day of the text
  const named =
    value || /^since\b/i.test(text) ? -1 : weekdays.findIndex((name) => text.toLowerCase().includes(name));
  return {
    days,
    weekday: named < 0 ? null : named,
    yearday: null,
    relative: value ? null : readRelative(text),
    past: long.test(text),
  };
}

/** Whether two times are one day's, or one period's: of days of the week both are one week's, where nothing says otherwise. */
export function isSameTime(a: Time | null, b: Time | null): boolean {
  if (!a || !b) return false;
  if (a.days && b.days) return a.days.from === b.days.from && a.days.to === b.days.to;
  if (a.yearday !== null && b.yearday !== null) return a.yearday === b.yearday;
  return a.weekday !== null && a.weekday === b.weekday;
}

/** By days, else by the day of the year, else by the day of the week: a Tuesday is no Sunday, last year is not this year; that both are one week's is not known. */
export function compareTimes(a: Time, b: Time): FacetMatch {
  if (a.days && b.days) return compareDays(a.days, b.days);
  // "four years ago" and "on Sunday"
  if ((a.past && b.weekday !== null) || (b.past && a.weekday !== null)) return 'different';
  if (a.yearday !== null && b.yearday !== null)
    return around(a.yearday, b.yearday, 366) > slack
      ? 'different'
      : a.yearday === b.yearday
        ? 'same'
        : 'compatible';
  // "38 this year" and "51 last year", of articles whose day is not known
  if (a.relative && b.relative && a.relative.unit === b.relative.unit && a.relative.step !== b.relative.step)
    return 'different';
  const apart =
    a.weekday !== null && b.weekday !== null && around(a.weekday, b.weekday, weekdays.length) > slack;
  return apart ? 'different' : 'compatible';
}

const around = (a: number, b: number, circle: number): number =>
  Math.min(Math.abs(a - b), circle - Math.abs(a - b));
