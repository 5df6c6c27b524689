import { findings, type TimeFinder, type Which } from '../moment.ts';
import { month, monthNumber, year } from '../patterns.ts';

const withYear = new RegExp(
  `(?<![\\p{L}\\d])(?<month>${month}),? (?:of )?(?:(?<year>${year})(?!\\d)|(?<which>last|this|next) year)`,
  'gu',
);
const alone = new RegExp(
  `(?<=(?<![\\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|of|to|through|between|and|the|(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast))[ -])(?<month>${month})(?! ?\\d|-\\d)`,
  'gu',
);

/** "February 2022", "April last year", "in September", "last May". */
export const monthYear: TimeFinder = (text) => [
  ...findings(text, withYear, (groups) => ({
    kind: 'month',
    month: monthNumber(groups.month!),
    which: null,
    ...(groups.year
      ? { year: Number(groups.year) }
      : { yearShift: { last: -1, this: 0, next: 1 }[groups.which!]! }),
  })),
  ...findings(text, alone, (groups) => ({
    kind: 'month',
    month: monthNumber(groups.month!),
    which: (groups.which?.toLowerCase().replace('past', 'last') ?? null) as Which,
  })),
];
