import { hoursOfPart } from '../hours.ts';
import { findings, type TimeFinder, type Unit, type Which } from '../moment.ts';
import { year } from '../patterns.ts';

const days =
  /(?<![\p{L}-])(?:(?<word>yesterday|today|tonight|tomorrow)(?:['’]s)?(?: (?<after>morning|afternoon|evening|night))?|(?<which>last|this) (?<part>night|morning|afternoon|evening)|overnight)(?!\p{L})/gu;
const periods =
  /(?<![\p{L}-])(?:(?:earlier|later|late|early) )?(?<which>last|this|next|previous|coming|current) (?<unit>week|weekend|month|quarter|year|decade)(?:['’]s)?(?![\p{L}-])/gu;
const playing = /(?<![\p{L}-])(?<which>last|this|next|previous) season(?:['’]s)?(?![\p{L}-])/gu;
const weekend = /(?<=\b(?:at|over|on) )the weekend\b/gu;
const seasons = new RegExp(
  `(?<![\\p{L}-])(?:(?<which>last|this|next) (?<a>spring|summer|autumn|fall|winter)|(?<b>spring|summer|autumn|fall|winter)(?: of)? (?<year>${year}))(?![\\p{L}\\d])`,
  'gu',
);
const quarters = new RegExp(
  `(?<![\\p{L}])(?:(?<word>first|second|third|fourth)(?: |-)quarter(?:(?: of)? (?<a>${year}))?|q(?<n>[1-4])(?: (?<b>${year}))?)(?![\\p{L}\\d])`,
  'gu',
);
const firstMonth: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

function countOf(which: string | undefined): number {
  const word = which?.toLowerCase();
  return word === 'last' || word === 'previous' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
}

/** "yesterday", "last night", "this month", "next year", "last summer", "the third quarter of 2024". */
export const relative: TimeFinder = (_, lower) => [
  ...findings(lower, days, ({ word, after, which, part }) => {
    const name = word?.toLowerCase();
    const count =
      name === 'yesterday' || which?.toLowerCase() === 'last' || (!name && !which)
        ? -1
        : name === 'tomorrow'
          ? 1
          : 0;
    return {
      moment: { kind: 'shift', unit: 'day', count },
      hours: hoursOfPart((after ?? part ?? (name === 'tonight' ? 'night' : undefined))?.toLowerCase()),
    };
  }),
  ...findings(lower, periods, ({ which, unit }) => ({
    kind: 'shift',
    unit: unit!.toLowerCase() as Unit,
    count: countOf(which),
  })),
  // A season is of about a year, which may begin in summer.
  ...findings(lower, playing, ({ which }) => ({ kind: 'shift', unit: 'year', count: countOf(which) })),
  ...findings(lower, weekend, () => ({ kind: 'shift', unit: 'weekend', count: -1 })),
  ...findings(lower, seasons, ({ which, a, b, year: y }) => ({
    kind: 'season',
    month: firstMonth[(a ?? b)!.toLowerCase()]!,
    which: (which?.toLowerCase() ?? null) as Which,
    ...(y && { year: Number(y) }),
  })),
  ...findings(lower, quarters, ({ word, n, a, b }) => ({
    kind: 'quarter',
    quarter: word ? ordinals[word.toLowerCase()]! : Number(n),
    ...((a ?? b) && { year: Number(a ?? b) }),
  })),
];
