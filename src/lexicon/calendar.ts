/** Words of dates. */

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

export const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Days that are named from where the speaker stands. */
export const relativeDays: readonly string[] = ['yesterday', 'today', 'tomorrow', 'tonight'];

export const relativeWords: readonly string[] = [
  'last',
  'next',
  'this',
  'past',
  'previous',
  'coming',
  'early',
  'late',
  'mid',
];

export const periods: readonly string[] = [
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
];
