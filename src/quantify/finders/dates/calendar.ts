import { ambiguousMonths, months } from '../../../lexicon/calendar.ts';
import type { Quantity } from '../../../schema/report.ts';
import { anyOf } from '../../any-of.ts';
import { own, type Token } from '../../tokens.ts';

const ordinalEnds = anyOf('st nd rd th');

type DateValue = NonNullable<Quantity['date']>;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDay = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const day = (year: number, month: number, of: number): string => `${pad(year, 4)}-${pad(month)}-${pad(of)}`;

/** The days from one year to another, both included. */
export const yearSpan = (
  from: number,
  to: number,
  precision: DateValue['precision'] = 'year',
): { readonly date: DateValue } => ({
  date: { from: day(from, 1, 1), to: day(to, 12, 31), precision },
});

/** The days of some months of a year, both included. */
export const monthSpan = (
  year: number,
  from: number,
  to: number,
  precision: DateValue['precision'],
): { readonly date: DateValue } => ({
  date: { from: day(year, from, 1), to: day(year, to, lastDay(year, to)), precision },
});

/** What is known of a date; nothing without a year, as a later stage resolves it. */
export function dateOf(
  year: number | null,
  month: number,
  from: number | null,
  to = from,
): { readonly date?: DateValue } {
  if (year === null) return {};
  if (from === null || to === null) return monthSpan(year, month, month, 'month');
  return { date: { from: day(year, month, from), to: day(year, month, to), precision: 'day' } };
}

export const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[0-9]|2[01])\d\d$/.test(token.text);

/** The month a token names, with a capital (any case when `sure`: a day stands beside it). */
export function monthOf(token: Token | undefined, sure: boolean): number | undefined {
  const month = own(months, token?.lower);
  const capital = /^[A-Z]/.test(token?.text ?? '');
  return month && (capital || (sure && !ambiguousMonths.has(token!.lower))) ? month : undefined;
}

/** The index after "st", "nd", "rd", "th" that touches a number. */
export const overSuffix = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.glued && ordinalEnds(tokens[i]!.lower) ? i + 1 : i;
