import { describe, expect, test } from 'vitest';
import { grows, growthOf } from '../../src/judge/growth.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';

test.each<[string, Partial<Claim>, boolean]>([
  ['12 people', { field: 'deaths' }, true],
  ['12 people', { field: 'civilian deaths' }, true],
  ['12 people', { field: 'troops' }, false],
  ['12 countries', { field: 'countries' }, true],
  ['12 people', { field: 'deaths toll office' }, false],
  ['12 barns', { field: 'barns', event: stated('abducted', 'abduct') }, true],
  ['12 barns', { field: 'barns', event: { text: 'abduct', basis: 'stated' } as Claim['event'] }, true],
  ['12 barns', { field: 'barns', event: stated('painted', 'paint') }, false],
  ['12 percent', { field: 'barns', event: stated('abducted', 'abduct') }, false],
  ['5 hours', { field: 'delay' }, true],
  ['9 seconds', { field: 'duration' }, false],
  ['6 weeks', { field: 'duration' }, true],
  ['6 weeks', { field: 'duration', modality: 'planned' }, false],
  ['14 years', { field: 'sentence' }, false],
  ['312 votes', { field: 'votes' }, false],
  ['41,000 votes', { field: 'votes' }, true],
  ['38 percent', { field: 'votes' }, false],
])('%s, %j grows: %s', (text, more, is) => {
  expect(grows(claimOf(text, more))).toBe(is);
});

describe('what time explains of a difference', () => {
  const of = (text: string, asOf: string | null, more: Partial<Claim> = {}) =>
    claimOf(text, { field: 'deaths', asOf: asOf === null ? null : stated(asOf), ...more });
  const growth = (a: Claim, b: Claim) => growthOf(a, b, a.quantity, b.quantity);
  const since = (time: string) => ({ time: stated(time) });
  const revised = (claim: Claim, text: string): Claim => ({
    ...claim,
    sentence: { ...claim.sentence, text },
  });

  test.each<[string, Claim, Claim, string]>([
    ['later and larger', of('3 people', '2031-03-01'), of('9 people', '2031-03-02'), 'update'],
    ['later in a year that none tells', of('3 people', '--03-01'), of('9 people', '--03-02'), 'update'],
    ['later, after the turn of the year', of('3 people', '--12-30'), of('9 people', '--01-02'), 'update'],
    ['smaller, in a year that none tells', of('9 people', '--03-01'), of('3 people', '--03-02'), 'none'],
    ['on one day of no year', of('3 people', '--03-01'), of('9 people', '--03-01'), 'unknown'],
    ['where one tells the year', of('3 people', '--03-01'), of('9 people', '2031-03-02'), 'unknown'],
    ['an hour later', of('3 people', '2031-03-01T10'), of('9 people', '2031-03-01T11'), 'update'],
    ['a day and an hour of it', of('3 people', '2031-03-01'), of('9 people', '2031-03-01T11'), 'unknown'],
    ['the same moment', of('3 people', '2031-03-01'), of('9 people', '2031-03-01'), 'unknown'],
    ['no moment', of('3 people', null), of('9 people', null), 'unknown'],
    ['one moment', of('3 people', '2031-03-01'), of('9 people', null), 'unknown'],
    ['later and smaller', of('9 people', '2031-03-01'), of('3 people', '2031-03-02'), 'none'],
    [
      'later and smaller, of another field',
      of('9 people', '2031-03-01', { field: 'casualties' }),
      of('3 people', '2031-03-02'),
      'unknown',
    ],
    [
      'no count that grows',
      of('3 people', '2031-03-01', { field: 'troops' }),
      of('9 people', '2031-03-02', { field: 'troops' }),
      'none',
    ],
    [
      'one of two fields grows',
      of('3 people', '2031-03-01', { field: 'people' }),
      of('9 people', '2031-03-02'),
      'update',
    ],
    [
      'no moment, of an event of a named month',
      of('3 people', null, since('2031-03')),
      of('9 people', null, since('2031-03')),
      'none',
    ],
    [
      'no moment, of an event of a named day',
      of('3 people', null, since('2031-03-01')),
      of('9 people', null, since('2031-03-01')),
      'unknown',
    ],
    [
      'one moment, of an event 31 days before',
      of('3 people', '2031-03-01', since('2031-01-29')),
      of('9 people', null),
      'none',
    ],
    [
      'one moment, of an event 30 days before',
      of('3 people', '2031-03-01', since('2031-01-30')),
      of('9 people', null),
      'unknown',
    ],
    [
      'threefold within a day of an event of 14 days',
      of('3 people', '2031-03-15', since('2031-03-01')),
      of('9 people', '2031-03-16'),
      'update',
    ],
    [
      'threefold within a day of an event of 15 days',
      of('3 people', '2031-03-16', since('2031-03-01')),
      of('9 people', '2031-03-17'),
      'none',
    ],
    [
      'as much as the pace of an old event allows',
      of('100 people', '2031-04-10', since('2031-03-01')),
      of('150 people', '2031-04-12'),
      'update',
    ],
    [
      'a total of years, tenfold in days',
      of('9,000 people', '2031-03-01', since('2028')),
      of('90,000 people', '2031-03-05'),
      'none',
    ],
    [
      'a count of an event over two years old',
      of('13 people', '2031-03-02', since('2029-03-01')),
      of('14 people', '2031-03-09'),
      'none',
    ],
    [
      'a count of an event of two years',
      of('13 people', '2031-03-01', since('2029-03-01')),
      of('14 people', '2031-03-09'),
      'update',
    ],
    [
      'a count since a day over two years ago',
      of('13 people', '2031-03-02', since('2029-03-01/..')),
      of('14 people', '2031-03-09'),
      'update',
    ],
    [
      'a count of an old event that is not closed',
      revised(of('13 people', '2031-03-02', since('2029-03')), 'The strike has cost 13 people their lives.'),
      of('14 people', '2031-03-09'),
      'update',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(growth(a, b)).toBe(expected);
    expect(growth(b, a)).toBe(expected);
  });

  test('the later one says that it was revised', () => {
    const [early, late] = [of('9 people', '2031-03-01'), of('3 people', '2031-03-02')];
    const words = 'The toll was revised to 3 people.';
    expect(growth(early, revised(late, words))).toBe('update');
    expect(growth(revised(late, words), early)).toBe('update');
    expect(growth(revised(early, words), late)).toBe('none');
    const troops = { field: 'troops' };
    expect(growth(of('9', '2031-03-01', troops), revised(of('3', '2031-03-02', troops), words))).toBe(
      'update',
    );
  });
});
