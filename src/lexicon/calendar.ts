/** Words of dates and clock times. Data, no logic. */

export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months whose names are words of their own: read only beside a day, a year or a word that dates have before them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'sep',
  'dec',
  'jan',
  'august',
]);

export const weekdays: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** Days that are named from where the speaker stands. */
export const relativeDays: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);

/** Words before a period that say which one: "last month", "next Monday". */
export const which: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'past',
  'previous',
  'coming',
  'following',
  'early',
  'late',
  'earlier',
  'later',
  'mid',
]);

export const periods: ReadonlySet<string> = new Set([
  'week',
  'weekend',
  'month',
  'year',
  'quarter',
  'decade',
  'century',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'season',
  'night',
  'morning',
  'afternoon',
  'evening',
]);

export const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** Words before a bare year. */
export const beforeYear: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'of',
  'until',
  'till',
  'during',
  'from',
  'to',
  'early',
  'late',
  'mid',
  'year',
  'circa',
  'before',
  'after',
  'between',
  'around',
  'through',
  'ad',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'fy',
  'fiscal',
  'and',
  'through',
  'throughout',
  'back',
  'the',
  'for',
  'than',
]);

export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

export const decades: ReadonlySet<string> = new Set([
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]);

export const quarters: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

export const timeZones: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'et',
  'est',
  'edt',
  'ct',
  'cst',
  'cdt',
  'mt',
  'pt',
  'pst',
  'pdt',
  'ist',
  'jst',
  'msk',
  'aest',
  'eet',
  'eest',
]);

/** Words before a clock time. */
export const beforeClock: ReadonlySet<string> = new Set(
  'at by from until till before after around since between about'.split(' '),
);

/** What happens at a clock time, so that "7.30" behind it is one. */
export const timed: ReadonlySet<string> = new Set(
  (
    'start starts started starting begin begins began beginning kick kicks kicked doors polls gates depart departs ' +
    'departed arrive arrives arrived leaves left train bus ferry flight due scheduled service curfew woke alarm ' +
    'whistle sunset sunrise dawn shift breakfast dinner lunch sailed landed'
  ).split(' '),
);
