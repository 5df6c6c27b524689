import { months, weekdays } from '../../lexicon/calendar.ts';

/** Pieces of the patterns. Names of months and days only as titles or in capitals: "may" and "sat" are words of their own. */
const either = (names: readonly string[]): string =>
  names.flatMap((name) => [name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()]).join('|');

const long = Object.keys(months).filter((name) => name.length > 3 || name === 'may');
const short = Object.keys(months).filter((name) => name.length <= 4 && name !== 'may');

export const month = `(?:(?:${either(long)})|(?:${either(short)})\\.?)(?![\\p{L}])`;
export const weekday = `(?:${either([...weekdays])}|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)(?=[ ,.]))`;
export const year = '(?:1[5-9]|20)\\d\\d';
export const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

export function monthNumber(text: string): number {
  return months[text.toLowerCase().replace(/\.$/, '')]!;
}

const days = [...weekdays];

/** 1 for Monday. */
export function weekdayNumber(text: string): number {
  const start = text.toLowerCase().slice(0, 3);
  return days.findIndex((name) => name.startsWith(start)) + 1;
}
