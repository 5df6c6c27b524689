import { describe, expect, test } from 'vitest';
import { alignPair } from '../../src/align/index.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';

const documents = ['a', 'b'].map((id) =>
  documentInfo(id, { title: 'Blast at the Tornimae harbour in Varbla' }),
);

/** A claim of one of two articles on one event, told in like words. */
const inA = (figure: string, more: Partial<Claim> = {}) =>
  claimOf(`The blast at the Tornimae harbour in Varbla wrecked ${figure}`, { field: 'barges', ...more });
const inB = (figure: string, more: Partial<Claim> = {}) => inA(figure, { document: 'b', ...more });
const road = (a: Claim, b: Claim, ...others: Claim[]) => alignPair([a, b], [a, b, ...others], documents);

describe('where two claims stand among the claims of their articles', () => {
  const [a, b] = [inA('14 barges'), inB('14 barges')];
  const at = (claim: Claim, start: number, id: string): Claim => ({
    ...claim,
    id,
    span: { start, end: start + 9 },
  });
  const placing = (...others: Claim[]) => {
    const { lone, first } = road(a, b, ...others).signs;
    return [lone ?? 0, first ?? 0];
  };

  test('the only figures of their field, and the first', () => {
    expect(placing()).toEqual([1, 1]);
    expect(placing(at(inA('14 barges'), 400, 'again'))).toEqual([1, 1]);
    expect(placing(inA('20 cranes', { field: 'cranes' }))).toEqual([1, 1]);
  });

  test('the first of several', () => {
    expect(placing(at(inA('20 barges'), 400, 'later'))).toEqual([0, 1]);
    expect(placing(at(inB('20 barges'), 400, 'later'))).toEqual([0, 1]);
  });

  test('no longer the first', () => {
    expect(placing(at(inA('20 barges'), 2, 'sooner'))).toEqual([0, 0]);
    expect(placing(at(inB('20 barges'), 2, 'sooner'))).toEqual([0, 0]);
  });

  test('figures of another state do not count', () => {
    const danish = (claim: Claim) => ({ ...claim, actor: stated('Denmark') });
    const norwegian = at({ ...inA('20 barges'), actor: stated('Norway') }, 400, 'other');
    const found = road(danish(a), danish(b), norwegian).signs;
    expect([found.lone, found.first]).toEqual([1, 1]);
  });
});

describe('figures that differ are firmly about one fact', () => {
  const firm = (a: Claim, b: Claim, ...others: Claim[]) => road(a, b, ...others).signs.firm === 1;

  test('where nothing sets the two apart', () => {
    expect(firm(inA('14 barges'), inB('17 barges'))).toBe(true);
    expect(firm(inA('14 barges'), inB('14 barges'))).toBe(false);
  });

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['a part and a whole', { aggregation: 'part' }, {}],
    ['a limit', { scope: stated('wooden') }, {}],
    ['fields that are only kin', { field: 'homes' }, { field: 'houses' }],
    ['an open field', { field: 'total' }, {}],
    ['other nouns', { measured: stated('tugs') }, { measured: stated('skiffs') }],
    ['a part of a whole', { measured: stated('foreign barges') }, { measured: stated('barges') }],
    ['an actor of one state alone', { actor: stated('Denmark') }, {}],
    ['a statistic of no known season', { field: 'goals' }, { field: 'goals' }],
    ['a figure of no known period', { field: 'exports' }, { field: 'exports' }],
  ])('not: %s', (_, a, b) => {
    expect(firm(inA('14 barges', a), inB('17 barges', b))).toBe(false);
  });

  test('a figure of the same period is', () => {
    const of = { field: 'exports', time: stated('in 2030', '2030') };
    expect(firm(inA('14 barges', of), inB('17 barges', of))).toBe(true);
  });

  test('not one thing of a kind, but one person', () => {
    expect(firm(inA('1 barges'), inB('4 barges'))).toBe(false);
    expect(firm(inA('4 barges'), inB('1 barges'))).toBe(false);
    const hurt = { field: 'injured' };
    expect(firm(inA('1 people', hurt), inB('4 people', hurt))).toBe(true);
    expect(firm(inA('up to 1 barges'), inB('4 barges'))).toBe(true);
    expect(firm(inA('1 km', { field: 'crater' }), inB('4 km', { field: 'crater' }))).toBe(true);
  });

  test('magnitudes by tenths, not by more', () => {
    const quake = (magnitude: string, more: Partial<Claim> = {}) => {
      const { quantity } = claimOf(`a magnitude ${magnitude} quake`);
      return inA('14 barges', { quantity, field: 'magnitude', ...more });
    };
    expect(firm(quake('5.1'), quake('5.4', { document: 'b', id: 'b' }))).toBe(true);
    expect(firm(quake('5.1'), quake('5.6', { document: 'b', id: 'b' }))).toBe(false);
  });

  test('measures of one thing by its name are, whatever else the articles tell', () => {
    const age = (value: string, document: string, bearer: string, field = 'age') =>
      claimOf(value, { id: value, document, field, object: stated(bearer) });
    const clash = [inA('14 barges', { id: 'few' }), inB('90 barges', { id: 'many' })];
    const firmly = (a: Claim, b: Claim) => firm(a, b, ...clash);
    expect(firmly(age('a 44-year-old', 'a', 'Ines Corbet'), age('a 46-year-old', 'b', 'Corbet'))).toBe(true);
    expect(firmly(age('a 44-year-old', 'a', 'Ines Corbet'), age('a 45-year-old', 'b', 'Corbet'))).toBe(false);
    expect(firmly(age('a 44-year-old', 'a', 'a cook'), age('a 46-year-old', 'b', 'a cook'))).toBe(false);
    expect(firmly(age('40 metres', 'a', 'Orla', 'length'), age('48 metres', 'b', 'Orla', 'length'))).toBe(
      true,
    );
    expect(firmly(age('40 metres', 'a', 'Orla', 'depth'), age('48 metres', 'b', 'Orla', 'depth'))).toBe(
      false,
    );
  });

  test('so is the way between two places, and from one of them it is not', () => {
    const way = (value: string, document: string, place: string | null) =>
      claimOf(value, {
        id: value,
        document,
        field: 'distance',
        object: stated('Odense'),
        place: place ? stated(place) : null,
      });
    const story = [inA('14 barges', { id: 'x' }), inB('14 barges', { id: 'y' })];
    expect(firm(way('40 km', 'a', 'Aarhus'), way('90 km', 'b', 'Aarhus'), ...story)).toBe(true);
    expect(firm(way('40 km', 'a', null), way('90 km', 'b', null), ...story)).toBe(false);
  });

  test('not figures that are worlds apart', () => {
    expect(firm(inA('14 barges'), inB('900 barges'))).toBe(false);
  });
});

test('a claim whose figure another claim of the article fits better has a rival', () => {
  const [a, b] = [inA('14 barges'), inB('17 barges')];
  const better = inB('14 barges');
  expect(road(a, b).signs.rival ?? 0).toBe(0);
  expect(road(a, b, better).signs.rival).toBeGreaterThan(0);
  expect(road(a, better, b).signs.rival ?? 0).toBe(0);
  expect(road(a, b, better).sameness).toBeLessThan(road(a, b).sameness);
});

test('a field that says little needs something named, or a count of one noun', () => {
  const plain = (document: string, text: string, more: Partial<Claim> = {}) =>
    claimOf(text, { document, field: 'people', ...more });
  const apart = (a: Claim, b: Claim) =>
    alignPair(
      [a, b],
      [a, b],
      ['a', 'b'].map((id) => documentInfo(id)),
    ).apart;
  expect(apart(plain('a', 'There Corbet saw 40 people'), plain('b', 'There Aldan met 40 people'))).toBe(
    'names',
  );
  expect(
    apart(plain('a', 'There Corbet saw 40 people'), plain('b', 'There Corbet met 40 people')),
  ).toBeNull();
  const head = { measured: stated('sailors') };
  expect(
    apart(plain('a', 'There Corbet saw 40 people', head), plain('b', 'There Aldan met 40 people', head)),
  ).toBeNull();
  for (const facet of ['actor', 'object', 'place'] as const) {
    const named = { [facet]: stated('Osterwick') };
    expect(
      apart(plain('a', 'There Corbet saw 40 people', named), plain('b', 'There Aldan met 40 people', named)),
    ).toBeNull();
  }
  expect(
    apart(plain('a', 'Corbet saw 40 people'), plain('b', 'Aldan met 40 people', { field: 'workers' })),
  ).toBeNull();
});
