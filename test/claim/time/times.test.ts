import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/claim/context.ts';
import { expressionsOf } from '../../../src/claim/time/expressions.ts';
import { datesOf, timesOf } from '../../../src/claim/time/index.ts';
import { documentOf } from '../../../src/read/document.ts';
import { segment } from '../../../src/segment/index.ts';
import type { FoundQuantity } from '../../../src/types.ts';

/** When the fact with this figure was, and as of when it is told. Published on Friday, 30 May 2025 unless said otherwise. */
function timesAt(text: string, figure: string, published: string | null = '2025-05-30') {
  const document = documentOf({ id: 'example', text, ...(published && { published }) });
  const sentences = segment(document).map((sentence) => ({ ...sentence, quantities: [] }));
  const start = text.indexOf(figure);
  const index = sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end);
  const quantity = { start, end: start + figure.length } as FoundQuantity;
  const context = contextOf(document, sentences);
  const { time, asOf } = timesOf(context, datesOf(context))(index, quantity);
  return { time: time?.value ?? null, words: time?.text ?? null, asOf: asOf?.value ?? null };
}

const facts: readonly (readonly [string, string, string | null])[] = [
  ['The ferry sank on Tuesday with 31 people aboard.', '31 people', '2025-05-27'],
  ['The ferry sank on Friday with 31 people aboard.', '31 people', '2025-05-30'],
  ['Talks with 12 ministers will be held next Monday.', '12 ministers', '2025-06-02'],
  ['Talks with 12 ministers will be held on Thursday.', '12 ministers', '2025-06-05'],
  ['The storm hit last Thursday and felled 40 trees.', '40 trees', '2025-05-29'],
  ['The storm hit on May 16 and felled 40 trees.', '40 trees', '2025-05-16'],
  ['The storm hit on 28 December and felled 40 trees.', '40 trees', '2024-12-28'],
  ['The mill burned yesterday, killing 3 workers.', '3 workers', '2025-05-29'],
  ['The firm cut 400 jobs last month.', '400 jobs', '2025-04'],
  ['The firm cut 400 jobs last year.', '400 jobs', '2024'],
  ['The firm cut 400 jobs in April last year.', '400 jobs', '2024-04'],
  ['The firm cut 400 jobs in September.', '400 jobs', '2024-09'],
  ['The firm cut 400 jobs in the third quarter of 2023.', '400 jobs', '2023-07-01/2023-09-30'],
  ['The firm has cut 400 jobs since February 2022.', '400 jobs', '2022-02/..'],
  ['The firm had cut 400 jobs by the end of 2022.', '400 jobs', '../2022-12-31'],
  ['The firm cut 400 jobs two weeks ago.', '400 jobs', '2025-05-12/2025-05-18'],
  ['The firm cut 400 jobs in the 1990s.', '400 jobs', '1990-01-01/1999-12-31'],
  ['Some 400 visitors came on Sunday evening.', '400 visitors', '2025-05-25T18/2025-05-25T21'],
  // each of two figures has its own time
  ['Profit fell to $4m in March from $6m a year earlier.', '$4m', '2025-03'],
  ['Profit fell to $4m in March from $6m a year earlier.', '$6m', '2024-03'],
  ['Profit was $4m last year, up from $6m a year earlier.', '$6m', '2023'],
  ['Profit fell to $4m in March from $6m in the same month last year.', '$6m', '2024-03'],
  ['The firm sold 400 cars in March, compared with 300 cars two months earlier.', '300 cars', '2025-01'],
  ['The rate rose to 5.2% in March from 5.0% in February.', '5.0%', '2025-02'],
  ['The rate rose to 5.2% in March from 5.0%.', '5.0%', null],
  ['The toll rose to 38 on Wednesday from 31 the day before.', '31', '2025-05-27'],
  ['The firm, which carries 400 people a day, will close by 2027.', '400 people', null],
  ['Drivers return on Monday after their union accepted 6 percent.', '6 percent', '2025-05-26'],
  ['Drivers will return on Monday after their union accepted 6 percent.', '6 percent', null],
  [
    'The firm reported a 6 percent fall in first-quarter profit and cut 400 jobs.',
    '6 percent',
    '2025-01-01/2025-03-31',
  ],
  ['The firm reported a 6 percent fall in first-quarter profit and cut 400 jobs.', '400 jobs', null],
  ['The deficit was 12 billion in 2025-26 and is 9 billion in 2026-27.', '9 billion', '2026'],
  ['Growth of 1.4% in 2026 and 1.7% in 2027 is foreseen.', '1.7%', '2027'],
  [
    'In 2020 there were 230 boats, in 2023 there were 400 boats and last year almost 470.',
    '400 boats',
    '2023',
  ],
  ['Some 29% was lost a week ago and 11% at this point last year.', '11%', '2024'],
  // how far back a rank goes is no time
  ['The index rose 12 points, its highest since October 2007.', '12 points', null],
  ['Some 40 shops closed, the most since 2012.', '40 shops', null],
  // older events told beside the news
  ['The 2004 flood killed 90 people.', '90 people', '2004'],
  ['In 2004, a flood in the same valley killed 90 people.', '90 people', '2004'],
  [
    'In the 2006 fire, 28 homes burned, and a blaze that took 100 houses followed in 1996.',
    '28 homes',
    '2006',
  ],
  [
    'In the 2006 fire, 28 homes burned, and a blaze that took 100 houses followed in 1996.',
    '100 houses',
    '1996',
  ],
  ['A flood hit the valley in February 2004. It killed 90 people.', '90 people', '2004-02'],
  ['A flood killed 12 people in a valley hit by the 2004 landslide.', '12 people', null],
  ['It was the worst flood since 2004. At least 12 people died.', '12 people', null],
  // when it is told is not when it was
  ['The firm on Tuesday reported 400 new jobs.', '400 new jobs', null],
  ['The mayor said on Tuesday that 12 people had died.', '12 people', null],
  ['On Monday, the coast guard reported that 31 people were missing.', '31 people', null],
];

const moments: readonly (readonly [string, string, string])[] = [
  ['The mayor said on Tuesday that 12 people had died.', '12 people', '2025-05-27'],
  ['As of Tuesday evening, 12 people were missing.', '12 people', '2025-05-27T18/2025-05-27T21'],
  ['By 5 p.m. on Thursday 12 people were missing.', '12 people', '2025-05-29T17'],
  ['By 5 p.m. at least 12 people were missing.', '12 people', '2025-05-30T17'],
  ['At least 12 people were missing.', '12 people', '2025-05-30'],
];

const none = [
  'Protesters may march in the streets.',
  'The march of 2,004 people ended.',
  'She sat with 12 friends.',
  'Room 1999 is on the second floor.',
  'The bill passed 52-48.',
];

describe('time', () => {
  test.each(facts)('%s «%s» → %s', (text, figure, value) => expect(timesAt(text, figure).time).toBe(value));
  test.each(moments)('%s «%s» as of %s', (text, figure, value) =>
    expect(timesAt(text, figure).asOf).toBe(value),
  );
  test.each(none)('no time in: %s', (text) => expect(expressionsOf(text)).toEqual([]));

  test('stays open where the publication is not known', () => {
    const text = 'The ferry sank on Tuesday with 31 people aboard. It had sailed on June 2 with 40 cars.';
    expect(timesAt(text, '31 people', null)).toEqual({ time: null, words: 'Tuesday', asOf: null });
    expect(timesAt(text, '40 cars', null).time).toBe('--06-02');
  });

  test('a full date lends its year to the same day elsewhere', () => {
    const text = 'The first fair was on May 16, 2031, the second on June 2. On June 2 it drew 900 guests.';
    expect(timesAt(text, '900 guests', null).time).toBe('2031-06-02');
  });
});
