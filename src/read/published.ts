import { DateTime } from '../calendar.ts';
import { inDateline } from '../claim/time/dateline.ts';
import { expressionsOf } from '../claim/time/expressions.ts';
import type { Expression, Moment } from '../claim/time/moment.ts';

type Day = Moment & { readonly kind: 'day' };

interface Published {
  readonly date: string;
  readonly basis: 'inferred';
}

/**
 * The publication date that a text itself gives: a line that is hardly more than a date near its start ("May 30, 2025 by …",
 * "Updated 3 July 2013, 13:38 GMT"), a dateline, or the day by which the text dates its news ("said on Wednesday, May 28").
 * ISO, with the hour where the line has one. Null where the year cannot be told.
 */
export function inferPublished(text: string): Published | null {
  const line = fromLines(text);
  if (line) return line;
  const article = text.slice(0, longestArticle);
  let found: readonly Expression[] | undefined;
  // Most articles give neither a dateline nor a weekday with its date, and need not be searched for all times.
  const expressions = () => {
    found ??= expressionsOf(article);
    return found;
  };
  return (
    fromDateline(article, expressions) ??
    (datedWeekday.test(article) ? fromNews(article, expressions()) : null)
  );
}

/**
 * Month and day of the publication where a text gives no year: "LONDON, June 11 (Reuters) -", "Published 15 June". As in ISO 8601
 * ("--06-11"); null where neither a dateline nor a line that is hardly more than a date has one.
 */
export function inferDay(text: string): { readonly text: string; readonly value: string } | null {
  const lines = text
    .slice(0, 2500)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, opening)) {
    const short = line.length <= longestLine && !/[.!?]$/.test(line.trim());
    const day = expressionsOf(line.slice(0, 100)).find(
      (each) => isDay(each) && (inDateline(line, each) || (short && isBare(line, each))),
    );
    if (!day || !isDay(day)) continue;
    const { month, day: ofMonth } = day.moment;
    const value = `--${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
    return { text: line.slice(day.start, day.end), value };
  }
  return null;
}

/** So many lines may stand above the text. */
const opening = 6;

/** Whether a line is hardly more than its date: "Published 15 June", "By our shipping staff, June 14". */
const isBare = (line: string, { start, end }: Expression): boolean =>
  ((line.slice(0, start) + line.slice(end)).replace(furniture, '').match(/\p{L}{2,}/gu) ?? []).length <= 5;

/** A weekday before what may be a day of the month, which a date that tells the year must have. */
const datedWeekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? \(?(?:the )?(?:\d|[^\s\d]{3,10} \d)/i;

/** What stands further on says nothing of the date. In characters. */
const longestArticle = 20_000;

const isDay = (expression: Expression): expression is Expression & { readonly moment: Day } =>
  expression.moment.kind === 'day';

/** Longer lines are sentences. */
const longestLine = 90;

function fromLines(text: string): Published | null {
  const lines = text
    .slice(0, 2500)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 12);
  let best: string | null = null;
  for (const line of lines) {
    if (line.length > longestLine) continue;
    const plain = line.replace(
      /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,8}\b\.?(?= \d| ?,)/gi,
      (word) => title(word),
    );
    for (const expression of expressionsOf(plain)) {
      if (!isDay(expression) || expression.moment.year === undefined) continue;
      const rest = (plain.slice(0, expression.start) + plain.slice(expression.end)).replace(furniture, '');
      if ((rest.match(/\p{L}{2,}/gu) ?? []).length > 5 || /[.!?]$/.test(rest.trim())) continue;
      const date = isoOf(expression.moment.year, expression.moment, expression.hours?.[0]);
      if (date && (best === null || date > best)) best = date;
    }
  }
  return best === null ? null : { date: best, basis: 'inferred' };
}

const furniture =
  /\b(?:posted|published|updated|last|modified|on|at|by|gmt|utc|est|edt|bst|ist|aest|cet|hrs|am|pm|uk|first|created|date)\b/gi;

/** "MAY" and misspelt "Novemer" are read by their first letters. */
function title(word: string): string {
  const names = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return names.find((name) => name.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) ?? word;
}

/** "VELMORE, March 3, 2031 (Reuters) -", "*12 June 2031* —" at the start of a paragraph. */
function fromDateline(text: string, all: () => readonly Expression[]): Published | null {
  for (const line of text.slice(0, 2500).split(/\r?\n/).slice(0, 8)) {
    const opening = expressionsOf(line.slice(0, 100)).find((each) => isDay(each) && inDateline(line, each));
    if (opening && isDay(opening) && opening.moment.year !== undefined) {
      const date = isoOf(opening.moment.year, opening.moment);
      if (date) return { date, basis: 'inferred' };
    }
    const head = /^\s*[\p{Lu}][\p{L} .'’/-]{1,40}[,:] ?([^–—]{3,40}?)(?: \([^)]{2,30}\))? ?(?:--?|–|—)/u.exec(
      line,
    )?.[1];
    const expression = head ? expressionsOf(head).find(isDay) : undefined;
    const year = expression && (expression.moment.year ?? yearFor([expression.moment], text, all()));
    const date = year ? isoOf(year, expression.moment) : null;
    if (date) return { date, basis: 'inferred' };
  }
  return null;
}

/** The latest day that the text tells of as past and by its weekday, or the weekday before a day to come. */
function fromNews(text: string, expressions: readonly Expression[]): Published | null {
  const days = expressions.filter(isDay).filter(({ moment }) => moment.weekday !== undefined);
  if (days.length === 0) return null;
  const told = days.find(
    (each) =>
      past.test(before(text, each)) ||
      (/^\s*(?:on |late |early )?$/i.test(before(text, each)) && past.test(after(text, each))),
  );
  const first = told ?? days[0]!;
  const year =
    first.moment.year ??
    yearFor(
      days.map(({ moment }) => moment),
      text,
      expressions,
    );
  if (year === null) return null;
  const day = DateTime.utc(year, first.moment.month, first.moment.day);
  if (!day.isValid) return null;
  if (told && !toCome.test(before(text, told))) return { date: iso(day), basis: 'inferred' };
  // "next Monday, June 2": the text is of the week before, and no earlier than the weekdays that it tells of as past.
  const named = expressions.filter(
    (each) =>
      each.moment.kind === 'weekday' && each.moment.which === null && !toCome.test(before(text, each)),
  );
  const latest = Math.max(0, ...named.map(({ moment }) => (moment.kind === 'weekday' ? moment.weekday : 0)));
  const next = expressions.some(
    ({ moment }) => moment.kind === 'weekday' && moment.which === 'next' && moment.weekday === day.weekday,
  );
  if (!next || latest === 0) return null;
  return { date: iso(day.startOf('week').minus({ days: 8 - latest })), basis: 'inferred' };
}

const past =
  /\b(?:said|announced|told|reported|stated|killed|struck|hit|arrived|happened|held|met|signed|warned|died|won|lost|fell|rose)\b/;
const toCome = /\b(?:will|next|scheduled|set for|to be held|on Monday,? $)\b/;
const before = (text: string, { start }: Expression): string =>
  text
    .slice(Math.max(0, start - 60), start)
    .split(/[.\n]/)
    .at(-1)!;
const after = (text: string, { end }: Expression): string => text.slice(end, end + 60).split(/[.\n]/)[0]!;

/**
 * The year in which all days fall on their weekdays: the first that is not before the years the text tells of. The year itself of
 * a bare "in 2014" is possible too, unless the words put it into the past ("back in", "since"); then two years fit and none is told.
 */
function yearFor(days: readonly Day[], text: string, all: readonly Expression[]): number | null {
  const dated = days.filter(({ weekday }) => weekday !== undefined);
  if (dated.length === 0) return null;
  const known: { readonly year: number; readonly later: boolean }[] = [];
  for (const expression of all) {
    const { moment, start, relation } = expression;
    if (!('year' in moment) || moment.year === undefined || relation === 'until' || moment.kind === 'decade')
      continue;
    const gone =
      moment.kind === 'year' &&
      /\b(?:back in|since|from) $/i.test(
        text.slice(Math.max(0, start - 10), start + (relation === 'since' ? 6 : 0)),
      );
    known.push({
      year: moment.year,
      later:
        gone || (moment.kind === 'year' && /\bback in /i.test(text.slice(Math.max(0, start - 8), start))),
    });
  }
  if (known.length === 0) return null;
  const latest = Math.max(...known.map(({ year }) => year));
  const fits = (year: number) =>
    dated.every(({ month, day, weekday }) => DateTime.utc(year, month, day).weekday === weekday);
  const bare = known.filter(({ year }) => year === latest);
  const from = bare.some(({ later }) => later) ? latest + 1 : latest;
  const years = Array.from({ length: 12 }, (_, i) => from + i).filter(fits);
  return years[0] ?? null;
}

const iso = (date: DateTime): string => date.toISODate() ?? '';

function isoOf(year: number, { month, day }: Day, hour?: number): string | null {
  const date = DateTime.utc(year, month, day);
  if (!date.isValid) return null;
  return hour === undefined ? iso(date) : `${iso(date)}T${String(hour).padStart(2, '0')}`;
}
