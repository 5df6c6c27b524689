import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { inferDay, inferPublished } from '../../src/read/published.ts';

const cases: readonly (readonly [string, string | null])[] = [
  ['Barns burn\n\nMay 30, 2031 by Staff\n\nFourteen barns burned.', '2031-05-30'],
  ['Barns burn\nJuly 03, 2013 6:22AM\nFourteen barns burned.', '2013-07-03T06'],
  ['WEDNESDAY 03 JULY 2013\nFourteen barns burned.', '2013-07-03'],
  ['3 July 2013 Last updated at 13:38 GMT\nFourteen barns burned.', '2013-07-03T13'],
  ['Posted 11 / 27 / 2005 7:21 AM\nUpdated 11 / 27 / 2005 3:41 PM\nBarns burn', '2005-11-27T15'],
  ['VELMORE, March 3, 2031 (Example News) - Fourteen barns burned.', '2031-03-03'],
  ['June 1, 2031 - A bus crashed on Tuesday near Osto, killing 12 people.', '2031-06-01'],
  ['*12 June 2031* — A bus crashed on Tuesday near Osto, killing 12 people.', '2031-06-12'],
  ['On 12 June 2031 – a Thursday – a bus crashed near Osto, and 12 people died.', null],
  // the weekday tells the year: 28 May is a Wednesday in 2025, and not again before 2031
  ['The mayor announced on Wednesday, May 28, that a dam begun in March 2022 will open.', '2025-05-28'],
  // "next Monday" is that Monday, and Wednesday is past: the week before
  [
    'The mayor will meet the union next Monday. She spoke to reporters on Wednesday: the talks will be held on Monday, June 2. The dam was closed back in 2014.',
    '2025-05-28',
  ],
  ['The mayor announced on Wednesday, May 28, that a dam will open.', null],
  ['The mayor opened the dam on May 16, 2025.', null],
  ['Fourteen barns burned.', null],
];

describe('publication date in the text', () => {
  test.each(cases)('%s → %s', (text, date) => expect(inferPublished(text)?.date ?? null).toBe(date));
});

describe('publication day without a year', () => {
  test.each<[string, string | null]>([
    ['VELMORE, March 3 (Example News) - Fourteen barns burned.', '--03-03'],
    ['Barns burn\n\nVELMORE, Sept. 12 — Fourteen barns burned.', '--09-12'],
    ['Barns burn\n\nPublished 15 June\n\nFourteen barns burned.', '--06-15'],
    ['Barns burn\nBy our farming staff, June 14\nFourteen barns burned.', '--06-14'],
    ['Barns burn\n\nFourteen barns burned on June 14 near Osto.', null],
    ['Barns burned on June 14 in Osto, and nobody in the town knows why to this day', null],
    ['Fourteen barns burned.', null],
  ])('%s → %s', (text, day) => expect(inferDay(text)?.value ?? null).toBe(day));

  test('is the moment that figures speak for, and no publication date', () => {
    const { claims, documents } = extract([
      { id: 'a', text: 'VELMORE, March 3 (Example News) - The blast killed 14 people.' },
    ]);
    expect(documents[0]!.published).toBeNull();
    expect(claims.find(({ field }) => field === 'deaths')!.asOf).toEqual({
      text: 'March 3',
      value: '--03-03',
      basis: 'inferred',
    });
  });
});
