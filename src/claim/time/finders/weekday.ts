import { hoursOfPart } from '../hours.ts';
import { findings, type TimeFinder, type Which } from '../moment.ts';
import { weekday as pattern, weekdayNumber } from '../patterns.ts';

const form = new RegExp(
  `(?<![\\p{L}-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious) )?(?<weekday>${pattern})(?:['’]s)?(?: (?<part>morning|afternoon|evening|night))?(?![\\p{L}])`,
  'gu',
);
const sides: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  next: 'next',
  coming: 'next',
  this: 'this',
};

/** "on Tuesday", "next Monday", "Sunday's", "Tuesday evening". */
export const weekday: TimeFinder = (text) =>
  findings(text, form, ({ which, weekday: day, part }) => ({
    moment: {
      kind: 'weekday',
      weekday: weekdayNumber(day!),
      which: sides[which?.toLowerCase() ?? ''] ?? null,
    },
    hours: hoursOfPart(part),
  }));
