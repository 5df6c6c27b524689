import { describe, expect, test } from 'vitest';
import { judgePair } from '../../src/judge/pair.ts';
import type { Claim, Verdict } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';

const judged = (a: Claim, b: Claim, siblings: readonly Claim[] = [], sameness = 0.9) =>
  judgePair({ a, b, facets: { field: 'same', event: 'same' }, sameness }, siblings);

const verdictOn = (a: string, b: string, more: Partial<Claim> = {}) =>
  judged(claimOf(a, more), claimOf(b, { ...more, document: 'b' }))?.verdict;

describe('the words of two figures', () => {
  test.each<[string, string, Verdict]>([
    ['about 50,000 soldiers', 'over 50,000 soldiers', 'agree'],
    ['50,000 soldiers', 'more than 50,000 soldiers', 'agree'],
    ['roughly 6 miles', '10 kilometres', 'agree'],
    ['around a fifth', 'approximately 20%', 'agree'],
    ['over 50,000 soldiers', 'over 90,000 soldiers', 'compatible'],
    ['as many as 900 soldiers', 'about 400 soldiers', 'compatible'],
    ['tens of thousands of soldiers', 'more than 1 million soldiers', 'contradict'],
    ['12 soldiers', '13 soldiers', 'contradict'],
    ['35 soldiers', '36 soldiers', 'contradict'],
    ['1,204 soldiers', '1,205 soldiers', 'contradict'],
    ['1,200 soldiers', '1,204 soldiers', 'agree'],
    ['35.5%', '35.6%', 'agree'],
    ['160,000 soldiers', '171,000 soldiers', 'contradict'],
    ['5 km', '9 miles', 'contradict'],
    ['4.2 tons', '4.2 tonnes', 'agree'],
    ['4.2 tons', '4,187 kilograms', 'agree'],
    ['4.2 tons', '4.6 tonnes', 'contradict'],
    ['4.2 tons', '4.3 tons', 'contradict'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(verdictOn(a, b)).toBe(verdict);
    expect(verdictOn(b, a)).toBe(verdict);
  });
});

describe('counts that grow', () => {
  const deaths = (text: string, more: Partial<Claim>) =>
    claimOf(text, { field: 'deaths', event: stated('killed', 'kill'), ...more });
  const day = (date: string) => stated(date);

  test('a later and larger figure of a fresh event is an update', () => {
    const early = deaths('3 people', { asOf: day('2031-03-01'), time: day('2031-03-01') });
    const late = deaths('11 people', { document: 'b', asOf: day('2031-03-02'), time: day('2031-03-01') });
    expect(judged(early, late)?.verdict).toBe('update');
    expect(judged(late, early)?.verdict).toBe('update');
  });

  test('figures whose order is not known are possible contradictions only', () => {
    expect(judged(deaths('3 people', {}), deaths('11 people', { document: 'b' }))?.verdict).toBe('possible');
  });

  test('what happened long before both articles grows no more', () => {
    const old = { time: stated('in 2019', '2019-06'), asOf: day('2031-03-02') };
    expect(judged(deaths('40 people', old), deaths('61 people', { ...old, document: 'b' }))?.verdict).toBe(
      'contradict',
    );
  });

  test('a total of years does not grow tenfold in days', () => {
    const since = stated('since March 2028', '2028-03');
    const a = deaths('tens of thousands of people', { time: since, asOf: day('2031-03-01') });
    const b = deaths('over 1 million people', { document: 'b', time: since, asOf: day('2031-03-05') });
    expect(judged(a, b)?.verdict).toBe('contradict');
  });
});

test('parts of one sentence that make up the total agree with it', () => {
  const shot = claimOf('16 people', { field: 'shot' });
  const hurt = claimOf('15 hurt', { document: 'b', field: 'injured' });
  const dead = claimOf('1 dead', { document: 'b', field: 'deaths' });
  expect(judged(shot, hurt, [dead])?.verdict).toBe('agree');
  expect(judged(shot, hurt, [])?.verdict).not.toBe('agree');
});

test('a denied figure contradicts the same figure and says nothing of another', () => {
  const denied = claimOf('300 soldiers', { modality: 'denied' });
  expect(judged(denied, claimOf('300 soldiers', { document: 'b' }))?.verdict).toBe('contradict');
  expect(judged(denied, claimOf('500 soldiers', { document: 'b' }))).toBeNull();
});

test('what is only supposed, or not surely one fact, is a possible contradiction', () => {
  const [a, b] = [claimOf('300 soldiers'), claimOf('500 soldiers', { document: 'b' })];
  expect(judged(a, b, [], 0.6)?.verdict).toBe('possible');
  expect(judged({ ...a, modality: 'conjectured' }, b)?.verdict).toBe('possible');
});

test('the reason names both figures in one unit and the gap', () => {
  const reason = judged(claimOf('5 km'), claimOf('9 km', { document: 'b' }))?.reason;
  expect(reason).toBe('5 km against 9 km, at least 4 km (80%) apart: both cannot be right.');
});

test('both sides of an exchange count, in either order', () => {
  expect(verdictOn('a 1,000-for-1,000 exchange', 'a 1,000-for-1,000 exchange')).toBe('agree');
});
