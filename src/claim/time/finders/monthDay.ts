import { findings, type Moment, type TimeFinder } from '../moment.ts';
import { day, month, monthNumber, weekday, weekdayNumber, year } from '../patterns.ts';

const tail = `(?:,? (?<year>${year}))?(?![\\d:])`;
const lead = `(?:(?<weekday>${weekday})[,.]? \\(?)?(?:the )?`;
const american = new RegExp(
  `(?<![\\p{L}\\d])${lead}(?<month>${month}) (?<day>${day})(?!\\d|[:.,]\\d)${tail}`,
  'gu',
);
const british = new RegExp(
  `(?<![\\p{L}\\d.,$£€/-])${lead}(?<day>${day}) (?:of )?(?<month>${month})${tail}`,
  'gu',
);

/** "Wednesday, May 28", "16 May 2025", "Tuesday (6 January)". */
export const monthDay: TimeFinder = (text) => [
  ...findings(text, american, read),
  ...findings(text, british, read),
];

function read(groups: Readonly<Record<string, string | undefined>>): Moment {
  return {
    kind: 'day',
    month: monthNumber(groups.month!),
    day: Number.parseInt(groups.day!, 10),
    ...(groups.year && { year: Number(groups.year) }),
    ...(groups.weekday && { weekday: weekdayNumber(groups.weekday) }),
  };
}
