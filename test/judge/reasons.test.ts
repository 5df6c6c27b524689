import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/judge/numbers.ts';
import { sourcesOf } from '../../src/judge/origins.ts';
import { judgePair } from '../../src/judge/pair.ts';
import { sumOf } from '../../src/judge/sums.ts';
import { gapText } from '../../src/judge/words.ts';
import type { Claim, FacetMatch } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';

const facets: Record<string, FacetMatch> = { field: 'same', event: 'same' };
const judged = (a: Claim, b: Claim, { siblings = [] as Claim[], sameness = 0.9, more = {} } = {}) =>
  judgePair({ a, b, facets: { ...facets, ...more }, sameness }, siblings);
const inB = (text: string, more: Partial<Claim> = {}) => claimOf(text, { document: 'b', ...more });
const reason = (a: Claim, b: Claim, more = {}) => judged(a, b, more)?.reason;

describe('the reason of a verdict, in words', () => {
  const troops = claimOf('300 soldiers');
  const deaths = { field: 'deaths' };

  test.each<[string, Claim, Claim, string]>([
    ['one wording', troops, inB('300 soldiers'), 'Both say 300.'],
    ['two wordings', claimOf('about 300 soldiers'), inB('310 soldiers'), 'About 300 and 310 agree.'],
    ['two units', claimOf('9 miles'), inB('14 km'), '9 miles and 8.7 miles agree.'],
    [
      'wordings that leave room',
      claimOf('over 50,000 soldiers'),
      inB('over 90,000 soldiers'),
      'More than 50,000 and more than 90,000: neither wording excludes the other.',
    ],
    [
      'a denial',
      claimOf('300 soldiers', { modality: 'denied' }),
      inB('300 soldiers'),
      '300 and 300: the one denies the figure that the other states.',
    ],
    [
      'a denial beside what was stated first',
      troops,
      inB('300 soldiers', { modality: 'denied' }),
      '300 and 300: the one denies the figure that the other states.',
    ],
    [
      'a contradiction',
      troops,
      inB('500 soldiers'),
      '300 against 500, at least 160 (51%) apart: both cannot be right.',
    ],
    [
      'what is only supposed',
      troops,
      inB('500 soldiers', { modality: 'conjectured' }),
      '300 against 500, at least 160 (51%) apart, but one of them is only supposed.',
    ],
    [
      'what is only imagined',
      claimOf('300 soldiers', { modality: 'hypothetical' }),
      inB('500 soldiers'),
      '300 against 500, at least 160 (51%) apart, but one of them is only supposed.',
    ],
    [
      'a later figure',
      claimOf('11 people', { ...deaths, asOf: stated('2031-03-01') }),
      inB('14 people', { ...deaths, asOf: stated('2031-03-02') }),
      '11 against 14, at least 3 (27%) apart: the later figure replaces the earlier one.',
    ],
    [
      'an unknown order',
      claimOf('11 people', deaths),
      inB('14 people', deaths),
      '11 against 14, at least 3 (27%) apart: a count that grows, and which is later is not known.',
    ],
    [
      'a result',
      claimOf('won the match 2-1'),
      inB('won the match 3-1'),
      '2–1 and 3–1: both cannot be right.',
    ],
    ['the same result', claimOf('won the match 2-1'), inB('lost the match 1-2'), '2–1 and 1–2 agree.'],
  ])('%s', (_, a, b, words) => {
    expect(reason(a, b)).toBe(words);
  });

  test('a contradiction that is not sure is called possible, and why', () => {
    expect(judged(troops, inB('500 soldiers'), { sameness: 0.69 })).toMatchObject({
      verdict: 'possible',
      confidence: 0.69,
      reason:
        '300 against 500, at least 160 (51%) apart: both cannot be right. It is not certain that both mean the same fact.',
    });
    expect(judged(troops, inB('500 soldiers'), { sameness: 0.7 })?.verdict).toBe('contradict');
  });

  test('a denial is held against the same figure of the same event alone', () => {
    const denied = claimOf('300 soldiers', { modality: 'denied' });
    expect(judged(denied, inB('300 soldiers', { modality: 'denied' }))).toBeNull();
    expect(judged(denied, inB('300 soldiers'), { more: { event: 'compatible' } })).toBeNull();
  });

  test('parts that make up the total are told', () => {
    const shot = claimOf('16 people', { field: 'shot' });
    const hurt = inB('15 hurt', { field: 'injured' });
    const dead = inB('1 dead', { field: 'deaths' });
    expect(reason(shot, hurt, { siblings: [dead] })).toBe('15 injured and 1 deaths make up the 16.');
  });
});

describe('the confidence of a verdict', () => {
  const confidence = (a: string, b: string, sameness = 0.9) =>
    judged(claimOf(a), inB(b), { sameness })?.confidence;

  test('is how surely both mean one fact, to three digits', () => {
    expect(confidence('300 soldiers', '500 soldiers', 0.87654)).toBe(0.877);
  });

  test('is less where figures that contradict each other are worlds apart', () => {
    expect(confidence('40 soldiers', '800 soldiers')).toBe(0.9);
    expect(confidence('40 soldiers', '900 soldiers')).toBe(0.72);
    expect(confidence('900 soldiers', '40 soldiers')).toBe(0.72);
    expect(confidence('0 soldiers', '40 soldiers')).toBe(0.9);
    expect(confidence('up to 40 soldiers', '4,000 soldiers')).toBe(0.72);
    expect(confidence('4,000 soldiers', 'fewer than 40 soldiers')).toBe(0.72);
  });

  test('but not where they do not contradict each other', () => {
    expect(confidence('at least 40 soldiers', '90,000 soldiers')).toBe(0.9);
    expect(confidence('more than 40 soldiers', 'more than 90,000 soldiers')).toBe(0.9);
    const planned = { modality: 'conjectured' as const };
    expect(judged(claimOf('40 soldiers', planned), inB('9,000 soldiers'))?.confidence).toBe(0.9);
  });
});

test.each([
  ['40%', '60%', '15 %'],
  ['10 °C', '20 °C', '7 °C'],
  ['30 °C', '86 °F', '0 °C'],
  ['3,000 barns', '3,100 barns', '0'],
  ['a 5.1 magnitude quake', 'a 6.4 magnitude quake', '1.3'],
  ['1 km', '2 km', '1 km (100%)'],
])('%s and %s are %s apart', (a, b, words) => {
  const [left, right] = [claimOf(a), inB(b)];
  expect(gapText(figuresOf(left, right), left)).toBe(words);
});

describe('parts of a total', () => {
  const shot = claimOf('16 people', { field: 'shot' });
  const part = (text: string, field: string) => inB(text, { field });

  test('open ends stay open', () => {
    expect(
      sumOf(shot, part('at least 12 hurt', 'injured'), [part('at least 1 dead', 'deaths')]),
    ).not.toBeNull();
    expect(sumOf(shot, part('12 hurt', 'injured'), [part('at least 1 dead', 'deaths')])).not.toBeNull();
    expect(sumOf(shot, part('12 hurt', 'injured'), [part('at least 9 dead', 'deaths')])).toBeNull();
    expect(sumOf(shot, part('12 hurt', 'injured'), [part('7 dead', 'deaths')])).toBeNull();
    expect(sumOf(shot, part('12 hurt', 'injured'), [part('2 dead', 'deaths')])).toBeNull();
  });

  test('neither what another figure includes nor a vague total is made up', () => {
    const dead = part('33 dead', 'deaths');
    const staff = part('13 workers', 'employees');
    const total = claimOf('46 people', { field: 'victims' });
    expect(sumOf(total, staff, [dead])).not.toBeNull();
    expect(sumOf(total, { ...staff, aggregation: 'part' }, [dead])).toBeNull();
    expect(sumOf(total, dead, [{ ...staff, aggregation: 'part' }])).toBeNull();
    expect(sumOf(claimOf('dozens of people', { field: 'victims' }), staff, [dead])).toBeNull();
  });

  test('a figure is not added to itself', () => {
    const eight = part('8 hurt', 'injured');
    expect(sumOf(shot, eight, [{ ...eight, field: 'wounded' }])).toBeNull();
  });
});

describe('origins', () => {
  const said = (document: string, origin: string | null, text = `${document} counted 40 soldiers`) =>
    claimOf(text, {
      document,
      attribution: { origin, text: origin ?? 'officials', verb: 'said', quoted: false, basis: 'stated' },
    });
  const origins = (...claims: Claim[]) =>
    sourcesOf(claims, new Map()).origins.map(({ name, documents }) => [name, documents.join('')]);

  test('those that most articles name come first, of equals by name', () => {
    const claims = [
      said('d', 'Petr Aldan'),
      said('a', 'Mara Quist'),
      said('c', 'Jo Feld'),
      said('b', 'Mara Quist'),
    ];
    const told = [
      ['Mara Quist', 'ab'],
      ['Jo Feld', 'c'],
      ['Petr Aldan', 'd'],
    ];
    expect(origins(...claims)).toEqual(told);
    expect(origins(...claims.toReversed())).toEqual(told);
  });

  test('go by the longest of their names, of equals by the first', () => {
    expect(origins(said('a', 'Aldan'), said('b', 'Petr Aldan'), said('c', 'Mr Aldan'))).toEqual([
      ['Petr Aldan', 'abc'],
    ]);
    expect(origins(said('a', 'Zelensky'), said('b', 'Zelenskyy'))).toEqual([['Zelenskyy', 'ab']]);
    const [ab, ba] = [said('a', 'Zelenskyi'), said('b', 'Zelenskij')];
    expect(origins(ab, ba)).toEqual([['Zelenskij', 'ab']]);
    expect(origins(ba, ab)).toEqual([['Zelenskij', 'ab']]);
  });

  test('an acronym and what it stands for are one', () => {
    expect(origins(said('a', 'WHO'), said('b', 'World Health Organization'))).toEqual([
      ['World Health Organization', 'ab'],
    ]);
  });

  test('an article that names one speaks for nobody else; without one it speaks for itself', () => {
    const sources = sourcesOf(
      [said('a', 'Petr Aldan'), said('a', null), said('b', 'Petr Aldan'), said('c', null)],
      new Map(),
    );
    expect(sources).toMatchObject({ documents: ['a', 'b', 'c'], independent: 2 });
  });

  test('articles with a sentence in common, word for word, count once', () => {
    const independent = (...claims: Claim[]) => sourcesOf(claims, new Map()).independent;
    const [x, y] = ['There were 40 soldiers.', 'They had 40 tents.'];
    const own = (document: string, text: string) => said(document, null, text);
    expect(independent(own('a', x), own('b', x))).toBe(1);
    expect(independent(own('a', x), own('b', `${x} `))).toBe(1);
    expect(independent(own('a', x), own('b', y))).toBe(2);
    expect(independent(own('a', x), own('b', y), own('b', x))).toBe(1);
    expect(independent(own('a', x), own('b', x), own('b', y), own('c', y))).toBe(1);
  });
});
