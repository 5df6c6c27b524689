import { describe, expect, test } from 'vitest';
import { agreeing, dayOf, figuresOf, gap, meet, sameTerms } from '../../src/judge/numbers.ts';
import { rangeOf } from '../../src/judge/range.ts';
import { sumOf } from '../../src/judge/sums.ts';
import { figureText, gapText } from '../../src/judge/words.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf } from '../support/claims.ts';

const to = (low: number | null, high: number | null) => ({ low, high });

test.each([
  [to(1, 2), to(4, 9), 2],
  [to(4, 9), to(1, 2), 2],
  [to(1, 5), to(4, 9), 0],
  [to(1, 4), to(4, 9), 0],
  [to(null, 3), to(5, null), 2],
  [to(5, null), to(null, 3), 2],
  [to(null, 3), to(null, 1), 0],
  [to(3, null), to(900, null), 0],
  [to(null, null), to(5, 5), 0],
  [to(-9, -7), to(-3, -1), 4],
])('%j and %j are %d apart', (a, b, apart) => {
  expect(gap(a, b)).toBe(apart);
  expect(meet(a, b)).toBe(apart === 0);
});

test.each([
  [to(1e9, 1e9), to(1e9 + 0.5, 1e9 + 0.5), true],
  [to(1e9, 1e9), to(1e9 + 2, 1e9 + 2), false],
  [to(0, 0), to(1e-10, 1e-10), true],
  [to(0, 0), to(1e-8, 1e-8), false],
  [to(null, 0.1), to(0.1 + 1e-10, null), true],
  [to(-1e9, -1e9), to(-1e9 - 0.5, -1e9 - 0.5), true],
])('rounding tears nothing apart: %j and %j meet: %s', (a, b, together) => {
  expect(meet(a, b)).toBe(together);
  expect(meet(b, a)).toBe(together);
});

test('days are counted from 1970', () => {
  expect([dayOf('1970-01-01'), dayOf('1970-01-02'), dayOf('2031-03-04T23:59')]).toEqual([0, 1, 22342]);
  expect(dayOf('1969-12-31')).toBe(-1);
});

test('both sides of a result, in whatever order', () => {
  expect(sameTerms([2, 1], [1, 2])).toBe(true);
  expect(sameTerms([2, 1], [2, 1])).toBe(true);
  expect(sameTerms([10, 9], [9, 10])).toBe(true);
  expect(sameTerms([2, 1], [2, 2])).toBe(false);
  expect(sameTerms([12, 1], [1, 21])).toBe(false);
});

describe('figures of two claims', () => {
  test('in one unit they are as read; in two they allow for rounding', () => {
    const [km, alike, miles] = [claimOf('14 km'), claimOf('14.1 km'), claimOf('9 miles')];
    const same = figuresOf(km, alike);
    expect(same.unit).toBe('metre');
    expect([same.a, same.b]).toEqual([km.quantity, alike.quantity]);
    const { a, b } = figuresOf(km, miles);
    expect(a.expected.low!).toBeLessThan(km.quantity.expected.low!);
    expect(b.expected.high!).toBeGreaterThan(miles.quantity.expected.high!);
  });

  test.each<[string, string, boolean]>([
    ['a 70-metre bridge', 'an 80-metre bridge', false],
    ['a 70-metre bridge', 'a 72-metre bridge', true],
    ['$1.2 million', '$1.3 million', false],
    ['$35.5 million', '$35.6 million', true],
    ['4.1 percent', '4.2 percent', false],
    ['34.1 percent', '34.2 percent', true],
    ['about 70 metres', '80 metres', true],
    ['70 to 74 metres', '80 metres', false],
    ['3,000 barns', '3,100 barns', true],
  ])('roundings that touch are one figure only where the figures are close: %s and %s: %s', (x, y, one) => {
    expect(agreeing(claimOf(x), claimOf(y))).toBe(one);
    expect(agreeing(claimOf(y), claimOf(x))).toBe(one);
  });

  test('dates count in days, both ends of what they leave open', () => {
    const { a, b } = figuresOf(claimOf('on 5 May 2031'), claimOf('in May 2031'));
    const [first, fifth, last] = ['2031-05-01', '2031-05-05', '2031-05-31'].map(dayOf);
    expect(a).toEqual({ asserted: to(fifth!, fifth!), expected: to(fifth!, fifth!) });
    expect(b).toEqual({ asserted: to(first!, last!), expected: to(first!, last!) });
  });
});

test.each<[string[], [number | null, number | null, string | null]]>([
  [
    ['5 barns', '3 barns', '9 barns'],
    [3, 9, null],
  ],
  [
    ['more than 5 km', '2 km'],
    [2000, 5000, 'metre'],
  ],
  [['up to 7 barns'], [7, 7, null]],
  [
    ['between 4 and 6 barns', '5 barns'],
    [4, 6, null],
  ],
  [[], [null, null, null]],
])('the range of %j', (texts, [low, high, unit]) => {
  expect(rangeOf(texts.map((text) => claimOf(text)))).toEqual({ low, high, unit });
});

test('claims that state no number have no range', () => {
  const claim = claimOf('5 km');
  const none = {
    ...claim,
    quantity: { ...claim.quantity, canonical: { low: null, high: null, unit: 'metre' } },
  };
  expect(rangeOf([none])).toEqual({ low: null, high: null, unit: 'metre' });
});

describe('parts that make up a total', () => {
  const shot = claimOf('16 people', { field: 'shot' });
  const part = (text: string, more: Partial<Claim>) => claimOf(text, { document: 'b', ...more });
  const hurt = part('15 hurt', { field: 'injured' });
  const dead = part('1 dead', { field: 'deaths' });

  test('are told in words, whichever side has the total', () => {
    const words = '15 injured and 1 deaths make up the 16.';
    expect(sumOf(shot, hurt, [dead])).toBe(words);
    expect(sumOf(hurt, shot, [dead])).toBe(words);
  });

  test.each<[string, Claim]>([
    ['too many', part('2 dead', { field: 'deaths' })],
    ['of the same field', part('1 hurt', { field: 'injured' })],
    ['of another document', { ...dead, document: 'c' }],
    ['of another sentence', { ...dead, sentence: { ...dead.sentence, start: 90 } }],
    ['no count', part('1 percent', { field: 'deaths' })],
    ['the part itself', { ...hurt, field: 'deaths' }],
  ])('not: %s', (_, other) => {
    expect(sumOf(shot, hurt, [other])).toBeNull();
  });

  test('a total is made up of other things than itself', () => {
    const aboard = claimOf('182 people', { field: 'aboard' });
    const carried = part('154 people', { field: 'aboard' });
    const drowned = part('28 dead', { field: 'deaths' });
    expect(sumOf(aboard, carried, [drowned])).toBeNull();
    expect(sumOf(aboard, drowned, [carried])).toBeNull();
    expect(
      sumOf(aboard, { ...carried, field: 'passengers' }, [{ ...drowned, field: 'crew' }]),
    ).not.toBeNull();
  });

  test('only counts are added, and open ends stay open', () => {
    expect(sumOf(claimOf('16 percent', { field: 'shot' }), hurt, [dead])).toBeNull();
    expect(sumOf(shot, part('15 percent', { field: 'injured' }), [dead])).toBeNull();
    expect(sumOf(shot, part('at least 12 hurt', { field: 'injured' }), [dead])).not.toBeNull();
    expect(sumOf(shot, part('at least 18 hurt', { field: 'injured' }), [dead])).toBeNull();
  });
});

test.each([
  ['about 50 barns', 'about 50'],
  ['more than 50 barns', 'more than 50'],
  ['at least 50 barns', 'at least 50'],
  ['less than 50 barns', 'less than 50'],
  ['up to 50 barns', 'at most 50'],
  ['50 barns', '50'],
])('%s in words', (text, words) => {
  expect(figureText(claimOf(text).quantity)).toBe(words);
});

test.each([
  ['40 barns', '60 barns', '15 (36%)'],
  ['on 5 May 2031', 'on 6 May 2031', '1 day'],
  ['on 5 May 2031', 'on 9 May 2031', '4 days'],
  ['0 barns', '7 barns', '7'],
  ['4 barns', '7 barns', '3 (75%)'],
])('%s and %s are %s apart', (a, b, words) => {
  const [left, right] = [claimOf(a), claimOf(b)];
  expect(gapText(figuresOf(left, right), left)).toBe(words);
});
