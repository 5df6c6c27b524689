import { describe, expect, test } from 'vitest';
import { allFacetsOf, facetsOf } from '../../src/align/evidence.ts';
import { compareFields, compareHeads, countsPeople, isOpen } from '../../src/align/facets/field.ts';
import { facetRules, limitOf } from '../../src/align/facets/index.ts';
import { compareScopes } from '../../src/align/facets/scope.ts';
import type { Claim, FacetMatch } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

const words = (text: string) => ({ text, basis: 'stated' as const });

describe('fields', () => {
  test.each<[string, string, FacetMatch]>([
    ['troops', 'troops', 'same'],
    ['troops', 'casualties', 'different'],
    ['refugees', 'displaced', 'compatible'],
    ['casualties', 'victims', 'compatible'],
    ['shot', 'casualties', 'compatible'],
    ['injured', 'victims', 'different'],
    ['buildings destroyed', 'homes', 'compatible'],
    ['buildings destroyed', 'buildings damaged', 'different'],
    ['total', 'barns', 'compatible'],
    ['toll', 'deaths', 'compatible'],
    ['people', 'deaths', 'compatible'],
    ['workers', 'troops', 'compatible'],
    ['people', 'residents', 'compatible'],
    ['men', 'women', 'compatible'],
    ['germans', 'injured', 'compatible'],
    ['people', 'barns', 'different'],
    ['deaths', 'injured', 'different'],
    ['barns', 'stables', 'different'],
  ])('counts of %s and %s: %s', (a, b, match) => {
    const [x, y] = [claimOf('40 people', { field: a }), claimOf('40 people', { field: b })];
    expect(compareFields(x, y)).toBe(match);
    expect(compareFields(y, x)).toBe(match);
  });

  test.each<[string, string, string, FacetMatch]>([
    ['10 km', 'distance', 'depth', 'compatible'],
    ['10 km', 'depth', 'depth', 'same'],
    ['10 km', 'depth', 'height', 'different'],
    ['$40 million', 'profit', 'losses', 'different'],
    ['$40 million', 'cost', 'price', 'compatible'],
    ['$40 million', 'money', 'profit', 'compatible'],
    ['40%', 'number', 'turnout', 'different'],
    ['40%', 'people', 'voters', 'different'],
  ])('measures: %s of %s and %s: %s', (text, a, b, match) => {
    const [x, y] = [claimOf(text, { field: a }), claimOf(text, { field: b })];
    expect(compareFields(x, y)).toBe(match);
    expect(compareFields(y, x)).toBe(match);
  });

  test.each<[string, string, FacetMatch]>([
    ['sailors', 'crew', 'compatible'],
    ['arrests', 'people', 'compatible'],
    ['prisoners', 'convicts', 'compatible'],
    ['barns', 'boats', 'different'],
  ])('nouns of one field: %s and %s: %s', (a, b, match) => {
    expect([compareHeads(a, b), compareHeads(b, a)]).toEqual([match, match]);
  });

  test('a count beside a measure is no count of the open or of people', () => {
    const count = claimOf('40 people', { field: 'people' });
    const share = claimOf('40%', { field: 'voters' });
    expect([compareFields(count, share), compareFields(share, count)]).toEqual(['different', 'different']);
  });

  test('what is open, and what counts people', () => {
    expect([isOpen('total'), isOpen('barns')]).toEqual([true, false]);
    expect([countsPeople('injured'), countsPeople('barns'), countsPeople('people')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test.each<[string | null, string | null, FacetMatch]>([
  ['barns', 'barns', 'same'],
  ['barns', 'stables', 'different'],
  ['barns', null, 'compatible'],
  [null, null, 'compatible'],
  ['homes', 'houses', 'compatible'],
  ['posts', 'jobs', 'compatible'],
  ['lorries', 'cars', 'different'],
  ['people', 'workers', 'compatible'],
  ['workers', 'injured', 'compatible'],
  ['total', 'people', 'compatible'],
  ['french', 'workers', 'compatible'],
  ['people', 'barns', 'different'],
])('nouns %s and %s: %s', (a, b, match) => {
  expect(compareHeads(a, b)).toBe(match);
  expect(compareHeads(b, a)).toBe(match);
});

test.each<[string, string, FacetMatch]>([
  ['women', 'women', 'same'],
  ['women', 'children', 'different'],
  ['denmark', 'women', 'compatible'],
  ['denmark women', 'women', 'compatible'],
  ['denmark women', 'denmark', 'compatible'],
  ['denmark women', 'norway', 'different'],
  ['denmark women', 'norway women', 'different'],
  ['denmark', 'odense', 'compatible'],
  ['denmark soldiers', 'denmark police', 'different'],
  ['power line', 'line', 'compatible'],
  ['line', 'line workshop', 'compatible'],
  ['line', 'pipeline', 'different'],
  ['north line', 'line south', 'different'],
  ['osterkleinham', 'denmark', 'different'],
])('scopes %s and %s: %s', (a, b, match) => {
  expect(compareScopes(a, b)).toBe(match);
  expect(compareScopes(b, a)).toBe(match);
});

describe('the facets of two claims', () => {
  const match = (name: string, a: Partial<Claim>, b: Partial<Claim>, text = '40 people') => {
    const [x, y] = prepared(claimOf(text, a), claimOf(text, { ...b, document: 'b' }));
    const one = allFacetsOf(x!, y!)[name] ?? null;
    expect(allFacetsOf(y!, x!)[name] ?? null).toBe(one);
    return one;
  };

  test.each<[string, Partial<Claim>, Partial<Claim>, FacetMatch | null]>([
    ['per', {}, {}, null],
    ['per', { per: stated('a month', 'month') }, { per: stated('monthly', 'month') }, 'same'],
    ['per', { per: stated('a month', 'month') }, { per: stated('a year', 'year') }, 'different'],
    ['per', { per: stated('a month', 'month') }, {}, 'different'],
    ['per', { per: words('Shift') }, { per: words('shift') }, 'same'],
    ['modality', {}, {}, null],
    ['modality', { modality: 'planned' }, { modality: 'planned' }, 'same'],
    ['modality', { modality: 'denied' }, { modality: 'denied' }, 'same'],
    ['modality', { modality: 'planned' }, {}, 'different'],
    ['modality', { modality: 'planned' }, { modality: 'conjectured' }, 'different'],
    ['modality', { modality: 'conjectured' }, {}, 'compatible'],
    ['modality', { modality: 'denied' }, {}, 'compatible'],
    ['modality', { modality: 'hypothetical' }, {}, 'different'],
    ['modality', { modality: 'hypothetical' }, { modality: 'hypothetical' }, 'different'],
    ['aggregation', {}, {}, null],
    ['aggregation', { aggregation: 'part' }, { aggregation: 'part' }, 'same'],
    ['aggregation', { aggregation: 'part' }, {}, 'compatible'],
    ['aggregation', { aggregation: 'part' }, { aggregation: 'total' }, 'compatible'],
    ['measured', { measured: stated('people') }, { measured: stated('people') }, null],
    ['measured', { measured: stated('women') }, { measured: stated('women') }, 'same'],
    ['measured', { measured: stated('women') }, { measured: stated('children') }, 'different'],
    ['measured', { measured: stated('women') }, { measured: stated('people') }, 'compatible'],
    ['measured', { measured: stated('child victims') }, { measured: stated('children') }, 'same'],
    [
      'measured',
      { measured: stated('foreign women') },
      { measured: stated('women of foreign birth') },
      'same',
    ],
    ['measured', { field: 'women' }, { measured: stated('women') }, 'same'],
    ['event', {}, {}, null],
    ['event', { event: stated('killed', 'kill') }, {}, 'compatible'],
    ['event', { event: stated('killed', 'kill') }, { event: stated('died', 'die') }, 'same'],
    ['event', { event: stated('killed', 'kill') }, { event: stated('hurt', 'hurt') }, 'different'],
    ['event', { event: stated('killed', 'kill') }, { event: stated('painted', 'paint') }, 'compatible'],
    ['event', { event: stated('painted', 'paint') }, { event: stated('killed', 'kill') }, 'compatible'],
    ['event', { event: stated('painted', 'paint') }, { event: stated('painted', 'paint') }, 'same'],
    ['event', { event: words('kill') }, { event: words('die') }, 'same'],
    ['scope', {}, {}, null],
    ['scope', { scope: stated('women') }, {}, 'compatible'],
    ['scope', { scope: stated('Women') }, { scope: stated('females', 'women') }, 'same'],
    ['scope', { scope: stated('women') }, { scope: stated('children') }, 'different'],
    ['time', {}, {}, null],
    ['time', { time: stated('in 2030', '2030') }, {}, 'compatible'],
    ['time', { time: stated('in 2030', '2030') }, { time: stated('in 2028', '2028') }, 'different'],
    ['time', { time: words('on Tuesday') }, { time: stated('in 2028', '2028') }, 'compatible'],
    ['actor', {}, {}, null],
    ['actor', { actor: stated('the Danes', 'Denmark') }, { actor: stated('Copenhagen') }, 'same'],
    ['actor', { actor: stated('Denmark') }, { actor: stated('Norway') }, 'different'],
    ['actor', { actor: words('Denmark') }, {}, 'compatible'],
    ['object', {}, {}, null],
    ['object', { object: stated('the ferry Orla') }, { object: stated('the ferry Astrid') }, 'different'],
    ['object', { object: stated('the ferry Orla') }, { object: stated('Orla') }, 'same'],
    ['place', {}, {}, null],
    ['place', { place: stated('Odense') }, { place: stated('Denmark') }, 'compatible'],
    ['place', { place: stated('Odense') }, { place: stated('Oslo') }, 'different'],
  ])('%s of %j and %j: %s', (name, a, b, expected) => {
    expect(match(name, a, b)).toBe(expected);
  });

  test.each<[string, FacetMatch]>([
    ['3,200 people', 'compatible'],
    ['€250 million', 'compatible'],
    ['4.9 percent', 'compatible'],
    ['40 people', 'different'],
    ['300 people', 'different'],
    ['5 percent', 'different'],
  ])('a plan and a rate are held against the same figure where it tells: %s, %s', (figure, expected) => {
    expect(match('modality', { modality: 'planned' }, {}, figure)).toBe(expected);
    expect(match('per', { per: stated('a year', 'year') }, {}, figure)).toBe(expected);
    expect(match('modality', { modality: 'hypothetical' }, {}, figure)).toBe('different');
    expect(match('per', { per: stated('a year', 'year') }, { per: stated('a day', 'day') }, figure)).toBe(
      'different',
    );
  });

  test('what changed, and which way', () => {
    const change = (direction: 'up' | 'down'): Partial<Claim> => {
      const { quantity } = claimOf('40 people');
      return { quantity: { ...quantity, change: { from: 20, to: 40, direction } } };
    };
    expect(match('change', {}, {})).toBeNull();
    expect(match('change', change('up'), change('up'))).toBe('same');
    expect(match('change', change('up'), change('down'))).toBe('different');
    expect(match('change', change('up'), {})).toBe('different');
  });

  test('a date that was planned is held against the date it was', () => {
    expect(match('modality', { modality: 'planned' }, {}, 'on 5 May 2031')).toBeNull();
    expect(match('modality', { modality: 'hypothetical' }, {}, 'on 5 May 2031')).toBeNull();
  });

  test('the first facet that differs is named, in the order of the rules', () => {
    const [a, b, c] = prepared(
      claimOf('40 people', { modality: 'planned', place: stated('Oslo') }),
      claimOf('40 people', { document: 'b', place: stated('Odense') }),
      claimOf('40 people', { document: 'c', modality: 'planned', place: stated('Norway') }),
    );
    expect(facetsOf(a!, b!)).toBe('modality');
    expect(facetsOf(b!, c!)).toBe('modality');
    expect(facetsOf(a!, c!)).toEqual({ field: 'same', modality: 'same', place: 'compatible' });
    expect(allFacetsOf(a!, b!)).toEqual({ field: 'same', modality: 'different', place: 'different' });
  });

  test('each is told in the words of the claim', () => {
    const bare = claimOf('40 people');
    const told = (claim: Claim) =>
      Object.fromEntries(facetRules.map(({ name, text }) => [name, text(claim)]));
    expect(told(bare)).toEqual({
      field: 'troops',
      per: null,
      modality: 'asserted',
      change: null,
      aggregation: null,
      measured: null,
      event: null,
      scope: null,
      time: null,
      hour: null,
      actor: null,
      object: null,
      place: null,
    });
    const full = claimOf('40 people', {
      per: stated('a month', 'month'),
      aggregation: 'part',
      measured: stated('young people', 'people'),
      event: stated('killed', 'kill'),
      scope: stated('women', 'woman'),
      time: stated('in May', '2031-05'),
      actor: stated('the Danes', 'Denmark'),
      object: stated('the Orla', 'Orla'),
      place: stated('near Odense', 'Odense'),
    });
    const changed = {
      ...full,
      sentence: { ...full.sentence, text: 'At 4:43 a.m. they left.' },
      quantity: { ...full.quantity, change: { from: 1, to: 2, direction: 'up' as const } },
    };
    expect(told(changed)).toEqual({
      field: 'troops',
      per: 'a month',
      modality: 'asserted',
      change: 'up',
      aggregation: 'part',
      measured: 'young people',
      event: 'killed',
      scope: 'women',
      time: 'in May',
      hour: '4:43 a.m',
      actor: 'the Danes',
      object: 'the Orla',
      place: 'near Odense',
    });
  });

  test('a scope that is the whole limits nothing', () => {
    expect(limitOf(claimOf('40 people'))).toBe('');
    expect(limitOf(claimOf('40 people', { scope: stated('Overall', 'overall') }))).toBe('');
    expect(limitOf(claimOf('40 people', { scope: words('Women') }))).toBe('women');
  });
});
