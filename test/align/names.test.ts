import { describe, expect, test } from 'vitest';
import { compareActors, readActor, sameName } from '../../src/align/facets/actor.ts';
import { comparePlaces, readPlace, within } from '../../src/align/facets/place.ts';
import { compareDays, readDays } from '../../src/align/facets/time.ts';
import { placesNamed, stateNamed } from '../../src/align/gazetteer.ts';
import { overruling } from '../../src/align/overrule.ts';
import { fold, nameWords } from '../../src/align/text.ts';
import type { FacetMatch } from '../../src/schema/report.ts';

test.each([
  ['Odense', 'odense'],
  ['São Tomé', 'sao tome'],
  ['Qal‘ah', "qal'ah"],
  ['Corbet’s', "corbet's"],
  ['Oʼahu', "o'ahu"],
  ['ÅRHUS', 'arhus'],
])('%s is looked up as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each<[string, string[]]>([
  ['', []],
  ['The U.S. Navy', ['the', 'us', 'navy']],
  ['Corbet’s men', ['corbet', 'men']],
  ["the Danes' fleet", ['the', 'danes', 'fleet']],
  ["Cote d'Ivoire", ['cote', "d'ivoire"]],
  ['Ras-al-Khaimah 3', ['ras-al-khaimah', '3']],
  ['(“Moscow”), Oslo.', ['moscow', 'oslo']],
  ['— … !', []],
  ["'s", ['s']],
])('the words of "%s": %j', (text, words) => {
  expect(nameWords(text)).toEqual(words);
});

describe('what the gazetteer knows', () => {
  test.each<[string, string[]]>([
    ['oslo', ['NO.12', 'NO.12/oslo']],
    ['odense', ['DK.21/odense']],
    ['denmark', ['DK']],
    ['uae', ['AE']],
    ['new york', ['US.NY']],
    ['georgia', ['GE', 'US.GA']],
    ['paris', ['FR.11/paris']],
    ['london', ['CA.08/london', 'GB.ENG/london']],
    ['bergen', ['DE.06/bergen', 'NL.07/bergen', 'NO.46/bergen']],
    ['ras al khaimah', ['AE.05']],
    ['oberkleinham', []],
    ['', []],
    ['salonika', ['GR.ESYE12/thessaloniki']],
    ['breslau', ['PL.72/wroclaw']],
    ['saigon', ['VN.20/ho chi minh city']],
    ['odens', []],
    ['odensee', []],
  ])('%s lies in %j', (name, paths) => {
    expect([...placesNamed(name.split(' '))].sort()).toEqual(paths);
    expect([...placesNamed(name.split(' '))].sort()).toEqual(paths);
  });

  test.each<[string, string | undefined]>([
    ['oslo', 'NO'],
    ['danish', 'DK'],
    ['danish army', 'DK'],
    ['denmark', 'DK'],
    ['united arab emirates', 'AE'],
    ['danish defence ministry', 'DK'],
    ['danish bakers', undefined],
    ['army', undefined],
    ['bakers', undefined],
    ['odense', undefined],
    ['', undefined],
  ])('"%s" stands for %s', (name, state) => {
    expect(stateNamed(name.split(' '))).toBe(state);
    expect(stateNamed(name.split(' '))).toBe(state);
  });

  test('the first and the last of all names are found', () => {
    expect(placesNamed(['andorra'])).toEqual(['AD']);
    expect(placesNamed(['zimbabwe'])).toEqual(['ZW']);
    expect(stateNamed(['zimbabwe'])).toBe('ZW');
    expect(stateNamed(['abu', 'dhabi'])).toBe('AE');
  });
});

describe('places', () => {
  test.each<[string, { paths?: string[]; names?: string[]; side?: string | null }]>([
    ['Odense', { paths: ['DK.21/odense'] }],
    ['near the city of Odense', { paths: ['DK.21/odense'] }],
    ['Odense, Denmark', { paths: ['DK.21/odense'] }],
    ['Bergen, Norway', { paths: ['NO.46/bergen'] }],
    ['Oslo', { paths: ['NO.12/oslo'] }],
    ['northern Denmark', { paths: ['DK'], side: 'north' }],
    ['the west coast of Denmark', { paths: ['DK'], side: 'west' }],
    ['Oberkleinham', { names: ['oberkleinham'] }],
    ['the village of Oberkleinham in Denmark', { paths: ['DK'], names: ['oberkleinham'] }],
    ['New York', { paths: ['US.NY'] }],
    ['North Korea', { paths: ['KP'] }],
    ['Odense and Oslo', { paths: ['DK.21/odense', 'NO.12/oslo'] }],
    ['the border area', {}],
    ['the south', { side: 'south' }],
    ['', {}],
  ])('%s is %j', (text, { paths = [], names = [], side = null }) => {
    const place = readPlace(text);
    expect([...place.paths].sort()).toEqual(paths);
    expect([place.names, place.side]).toEqual([names, side]);
  });

  test.each<[string, string, FacetMatch]>([
    ['Odense', 'Denmark', 'compatible'],
    ['Odense', 'Vejle', 'different'],
    ['Odense', 'Odense', 'same'],
    ['Odense', 'eastern Odense', 'compatible'],
    ['eastern Denmark', 'western Denmark', 'different'],
    ['eastern Denmark', 'northern Denmark', 'compatible'],
    ['eastern Denmark', 'the east of Denmark', 'same'],
    ['eastern Denmark', 'western Norway', 'different'],
    ['eastern Oberkleinham', 'western Oberkleinham', 'same'],
    ['the east', 'the west', 'compatible'],
    ['Oberkleinham, Denmark', 'Denmark', 'compatible'],
    ['Oberkleinham, Denmark', 'Unterkleinham, Denmark', 'compatible'],
    ['Oberkleinham, Denmark', 'Oberkleinham, Norway', 'same'],
    ['Oberkleinham, Denmark', 'Norway', 'different'],
    ['Odense and Oslo', 'Oslo', 'same'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(comparePlaces(readPlace(a), readPlace(b))).toBe(match);
    expect(comparePlaces(readPlace(b), readPlace(a))).toBe(match);
  });

  test.each<[string, string, boolean]>([
    ['DK', 'DK', true],
    ['DK.21', 'DK', true],
    ['DK.21/odense', 'DK.21', true],
    ['DK.21/odense', 'DK', true],
    ['DK', 'DK.21', false],
    ['DK.211', 'DK.21', false],
    ['DK.21/odense', 'DK.21/ode', false],
    ['NO', 'DK', false],
  ])('%s lies in %s: %s', (path, outer, is) => {
    expect(within(path, outer)).toBe(is);
  });
});

describe('actors', () => {
  test.each<[string, string, FacetMatch]>([
    ['Denmark', 'the Danish army', 'same'],
    ['Denmark', 'Danish bakers', 'different'],
    ['the army', 'the army', 'same'],
    ['the army', 'the navy', 'compatible'],
    ['the army', 'Ines Corbet', 'compatible'],
    ['Ines Corbet', 'Mayor Ines Corbet', 'same'],
    ['Dr Corbet', 'Ines Corbet', 'same'],
    ['Ines Corbet', 'Ines Feld', 'compatible'],
    ['Ines Corbet', 'Petr Aldan', 'different'],
    ['Denmark', 'Ines Corbet', 'different'],
    ['the', 'of', 'compatible'],
    ['the', 'Ines Corbet', 'compatible'],
    ['the ferry Orla', 'the ferry', 'same'],
    ['Olyeksandr Feld', 'Oleksandr Weld', 'compatible'],
    ['Bank of Lavonia', 'Reserve Bank of India', 'different'],
    ['Reserve Bank', 'Reserve Bank of India', 'same'],
    ['Osto University', 'University of Osto', 'same'],
    ['Carrow City', 'Osto City', 'different'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(compareActors(readActor(a), readActor(b))).toBe(match);
    expect(compareActors(readActor(b), readActor(a))).toBe(match);
  });

  test('are read as state, words and names', () => {
    expect(readActor('the Danish army')).toEqual({
      state: 'DK',
      words: ['danish', 'army'],
      names: ['danish'],
      own: ['danish'],
    });
    expect(readActor('Mr. O’Neill of the harbour police')).toEqual({
      state: undefined,
      words: ["o'neill", 'harbour', 'police'],
      names: ["o'neill"],
      own: ["o'neill"],
    });
    expect(readActor('The police').names).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['haidar', 'heydar', true],
    ['zelensky', 'zelenskiy', true],
    ['zelensky', 'zalensky', true],
    ['mikhail', 'mihail', true],
    ['bogdan', 'boghdan', false],
    ['philip', 'filip', false],
    ['steph', 'stef', false],
    ['stephan', 'stefan', true],
    ['beckov', 'bekow', true],
    ['bacqov', 'bakov', true],
    ['hassan', 'hasan', true],
    ["al-na'im", 'alnaim', true],
    ['kadir', 'qadir', false],
    ['ali', 'ale', false],
    ['anna', 'anne', false],
    ['anton', 'anten', true],
    ['corbet', 'corben', false],
    ['feld', 'feld', true],
    ['ab', 'ab', true],
  ])('%s and %s are one name: %s', (a, b, is) => {
    expect(sameName(a, b)).toBe(is);
    expect(sameName(b, a)).toBe(is);
  });
});

describe('times', () => {
  const day = (date: string) => Date.parse(date) / 86_400_000;
  test.each<[string, number, number]>([
    ['2031-05-16', day('2031-05-16'), day('2031-05-16')],
    ['2031-05-16T23:50', day('2031-05-16'), day('2031-05-16')],
    ['2031-05', day('2031-05-01'), day('2031-05-31')],
    ['2032-02', day('2032-02-01'), day('2032-02-29')],
    ['2031', day('2031-01-01'), day('2031-12-31')],
    ['2031-05-16/2031-06-02', day('2031-05-16'), day('2031-06-02')],
    ['2031-05/2031-06', day('2031-05-01'), day('2031-06-30')],
    ['2031-05/', day('2031-05-01'), Number.POSITIVE_INFINITY],
    ['2031-05/..', day('2031-05-01'), Number.POSITIVE_INFINITY],
    ['/2031-05', Number.NEGATIVE_INFINITY, day('2031-05-31')],
    ['../2031-05', Number.NEGATIVE_INFINITY, day('2031-05-31')],
  ])('%s', (value, from, to) => {
    expect(readDays(value)).toEqual({ from, to });
  });

  test.each([undefined, '', 'Tuesday', '2031-05-16/soon', 'soon/2031'])('%s tells no days', (value) => {
    expect(readDays(value)).toBeNull();
  });

  test.each<[string, string, FacetMatch]>([
    ['2031-05-16', '2031-05-18', 'different'],
    ['2031-05-16', '2031-05-17', 'compatible'],
    ['2031-05', '2031-06', 'compatible'],
    ['2031-05', '2031-07', 'different'],
    ['2031-05', '2031-05', 'same'],
    ['2031-05/', '2031-05', 'compatible'],
    ['/2031-05-16', '2031-05-16', 'compatible'],
    ['2031-05-01/2031-05-16', '2031-05-16', 'compatible'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(compareDays(readDays(a)!, readDays(b)!)).toBe(match);
    expect(compareDays(readDays(b)!, readDays(a)!)).toBe(match);
  });
});

test("a person's word on two claims holds in either order, and for no others", () => {
  const said = overruling([
    { claims: ['b', 'a'], same: true },
    { claims: ['a', 'c'], same: false },
  ]);
  expect([said('a', 'b'), said('b', 'a'), said('a', 'c'), said('c', 'a')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([said('b', 'c'), said('a', 'a')]).toEqual([undefined, undefined]);
  expect(overruling([])('a', 'b')).toBeUndefined();
});
