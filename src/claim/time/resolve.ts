import { DateTime } from '../../calendar.ts';
import type { Quantity } from '../../schema/report.ts';
import type { Expression, Moment, Unit, Which } from './moment.ts';

/** First and last day (or hour) in ISO form, and how exact they are. */
export type Resolved = NonNullable<Quantity['date']>;

/** What relative expressions count from: the day of publication, and whether the sentence speaks of what is to come. */
export interface Anchor {
  readonly published: DateTime | null;
  readonly future: boolean;
  /** A year that the text gives for this month and day, or that its sentence is about. */
  readonly yearOf: (month: number, day: number) => number | null;
}

const iso = (date: DateTime): string => date.toISODate() ?? '';

function span(from: DateTime, to: DateTime, precision: Resolved['precision']): Resolved | null {
  if (!from.isValid || !to.isValid) return null;
  const first = iso(from);
  return { from: first, to: from === to ? first : iso(to), precision };
}

function whole(date: DateTime, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'): Resolved | null {
  if (unit === 'day') return span(date, date, unit);
  if (unit === 'year' && date.isValid) {
    const year = iso(date).slice(0, -6); // without "-06-30"
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: unit };
  }
  return span(date.startOf(unit), date.endOf(unit), unit);
}

/** The days that an expression means; null where the publication date would be needed and is not known. */
export function resolve(moment: Moment, anchor: Anchor): Resolved | null {
  const { published } = anchor;
  switch (moment.kind) {
    case 'day': {
      const year = moment.year ?? anchor.yearOf(moment.month, moment.day) ?? nearestYear(moment, anchor);
      return year === null ? null : whole(DateTime.utc(year, moment.month, moment.day), 'day');
    }
    case 'weekday':
      return published && whole(weekdayNear(published, moment.weekday, moment.which, anchor.future), 'day');
    case 'month': {
      const year = moment.year ?? monthYear(moment.month, moment.which, moment.yearShift, anchor);
      return year === null ? null : whole(DateTime.utc(year, moment.month), 'month');
    }
    case 'year':
      return whole(DateTime.utc(moment.year), 'year');
    case 'decade':
      return span(DateTime.utc(moment.year), DateTime.utc(moment.year + 9, 12, 31), 'decade');
    case 'quarter': {
      const year =
        moment.year ??
        (published && (published.quarter < moment.quarter ? published.year - 1 : published.year));
      return year ? whole(DateTime.utc(year, moment.quarter * 3 - 2), 'quarter') : null;
    }
    case 'season': {
      const year = moment.year ?? seasonYear(moment.month, moment.which, published);
      const first = year === null ? null : DateTime.utc(year, moment.month);
      return first && span(first, first.plus({ months: 2 }).endOf('month'), 'quarter');
    }
    case 'shift':
      return published && shifted(published, moment.unit, moment.count);
  }
}

function weekdayNear(published: DateTime, weekday: number, which: Which, future: boolean): DateTime {
  const back = (published.weekday - weekday + 7) % 7;
  if (which === 'next' || (which === null && future && back !== 0)) return published.plus({ days: 7 - back });
  if (which === 'this' && future) return published.plus({ days: (7 - back) % 7 });
  return published.minus({ days: which === 'last' && back === 0 ? 7 : back });
}

const dayLength = 86_400_000; // of two days in UTC, in milliseconds

/** A day and month without a year: the year in which it lies nearest to the publication, on its weekday where one is named. */
function nearestYear(moment: Moment & { kind: 'day' }, { published, future }: Anchor): number | null {
  if (!published) return null;
  const reach = moment.weekday ? 3 : 1;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let year = published.year - reach; year <= published.year + reach; year += 1) {
    const date = DateTime.utc(year, moment.month, moment.day);
    if (!date.isValid || (moment.weekday && date.weekday !== moment.weekday)) continue;
    const days = (date.toMillis() - published.toMillis()) / dayLength;
    const away = days > 0 && !future ? days * 2 : Math.abs(days);
    if (away < distance) {
      best = year;
      distance = away;
    }
  }
  return best;
}

function monthYear(
  month: number,
  which: Which,
  shift: number | undefined,
  { published, future }: Anchor,
): number | null {
  if (!published) return null;
  if (shift !== undefined) return published.year + shift;
  if (which === 'next' || (future && which === null))
    return month > published.month
      ? published.year
      : published.year + (month === published.month && which === null ? 0 : 1);
  if (which === 'this') return published.year;
  return month < published.month || (month === published.month && which === null)
    ? published.year
    : published.year - 1;
}

function seasonYear(month: number, which: Which, published: DateTime | null): number | null {
  if (!published) return null;
  if (which === 'next') return month > published.month ? published.year : published.year + 1;
  if (which === 'last') return month + 2 < published.month ? published.year : published.year - 1;
  return published.year;
}

function shifted(published: DateTime, unit: Unit, count: number): Resolved | null {
  switch (unit) {
    case 'hour':
      return whole(published.plus({ hours: count }), 'day');
    case 'weekend': {
      const sunday = published
        .minus({ days: published.weekday % 7 })
        .plus({ weeks: count === -1 ? 0 : count });
      return span(sunday.minus({ days: 1 }), sunday, 'day');
    }
    case 'decade': {
      const year = published.year + count * 10;
      return span(DateTime.utc(year), DateTime.utc(year, 12, 31), 'year');
    }
    case 'day':
      return whole(published.plus({ days: count }), 'day');
    case 'week':
      return whole(published.plus({ weeks: count }), 'week');
    case 'month':
      return whole(published.plus({ months: count }), 'month');
    case 'quarter':
      return whole(published.plus({ quarters: count }), 'quarter');
    case 'year':
      return whole(published.plus({ years: count }), 'year');
  }
}

const order: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'];
type Whole = Parameters<typeof whole>[1];

/** The same days so many periods earlier; null where they are no whole period or the period is shorter than they are. */
export function movedBack({ from, to, precision }: Resolved, unit: Unit, count: number): Resolved | null {
  const size = order.indexOf(precision);
  if (size < 0 || (precision === 'day' && from !== to) || order.indexOf(unit) < size) return null;
  return whole(DateTime.fromISO(from, { zone: 'utc' }).minus({ [`${unit}s`]: count }), precision as Whole);
}

const months = { early: [0, 3], mid: [4, 3], late: [9, 2] } as const;

/** The early, middle or late part of what was resolved. */
export function narrowed(resolved: Resolved, part: Expression['part']): Resolved {
  if (!part || resolved.precision !== 'year') return resolved;
  const [skip, more] = months[part];
  const from = DateTime.fromISO(resolved.from, { zone: 'utc' }).plus({ months: skip });
  return span(from, from.plus({ months: more }).endOf('month'), 'month') ?? resolved;
}
