import { describe, expect, test } from 'vitest';
import { compareActors, readActor } from '../../src/align/facets/actor.ts';
import { compareMinutes, readMinutes } from '../../src/align/facets/hour.ts';
import { comparePlaces, readPlace } from '../../src/align/facets/place.ts';
import { compareDays, compareTimes, readDays, readTime } from '../../src/align/facets/time.ts';
import type { FacetMatch } from '../../src/schema/report.ts';

describe('places', () => {
  test.each<[string, string, FacetMatch]>([
    ['Sumy', 'the Sumy region', 'same'],
    ['Sumy', 'Ukraine', 'compatible'],
    ['Banda Aceh, Indonesia', 'Aceh province', 'compatible'],
    ['Paris', 'France', 'compatible'],
    ['Thessaloniki', 'Athens', 'different'],
    ['Ukraine', 'Indonesia', 'different'],
    ['northern Iran', 'southern Iran', 'different'],
    ['the village of Oberkleinham', 'Germany', 'compatible'],
    ['Oberkleinham', 'Unterkleinham', 'compatible'],
    ['Oberkleinham', 'near Oberkleinham', 'same'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(comparePlaces(readPlace(a), readPlace(b))).toBe(match);
    expect(comparePlaces(readPlace(b), readPlace(a))).toBe(match);
  });
});

describe('actors', () => {
  test.each<[string, string, FacetMatch]>([
    ['Russia', 'Moscow', 'same'],
    ['the Kremlin', 'Russian forces', 'same'],
    ['Russia', 'Ukraine', 'different'],
    ['Umerov', 'Rustem Umerov', 'same'],
    ['Zelensky', 'Volodymyr Zelenskyy', 'same'],
    ['the police', 'Anna Berg', 'compatible'],
    ['Anna Berg', 'Jonas Feld', 'different'],
    ['the ferry Astrid', 'the ferry Moewe', 'different'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(compareActors(readActor(a), readActor(b))).toBe(match);
    expect(compareActors(readActor(b), readActor(a))).toBe(match);
  });
});

describe('times', () => {
  test.each<[string, string, FacetMatch]>([
    ['2031-05', '2031-05-16', 'compatible'],
    ['2031-05-16', '2031-05-16', 'same'],
    ['2031-05-16', '2031-05-17', 'compatible'],
    ['2031', '2029', 'different'],
    ['2028-02/', '2031-01-01', 'compatible'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(compareDays(readDays(a)!, readDays(b)!)).toBe(match);
    expect(compareDays(readDays(b)!, readDays(a)!)).toBe(match);
  });
});

describe('times of articles without a date', () => {
  test.each<[string, string | undefined, string, string | undefined, FacetMatch]>([
    ['Sunday', undefined, 'Wednesday', undefined, 'different'],
    ['on Saturday night', undefined, 'Sunday', undefined, 'compatible'],
    ['Tuesday', undefined, "Tuesday's", undefined, 'compatible'],
    ['Sunday', undefined, '18 May', '2031-05-18', 'compatible'],
    ['Sunday', undefined, '21 May', '2031-05-21', 'different'],
    ['16 May', '--05-16', 'May 16', '--05-16', 'same'],
    ['16 May', '--05-16', 'May 16', '2031-05-16', 'same'],
    ['16 May', '--05-16', 'May 15', '2031-05-15', 'compatible'],
    ['16 May', '--05-16', '2 June', '--06-02', 'different'],
    ['31 December', '--12-31', '1 January', '2031-01-01', 'compatible'],
    ['16 May', '--05-16', '2031', '2031', 'compatible'],
    ['16 May', '--05-16', 'Sunday', undefined, 'compatible'],
    ['March', undefined, 'Sunday', undefined, 'compatible'],
    ['last year', undefined, 'this year', undefined, 'different'],
    ['so far this year', undefined, 'this year', undefined, 'compatible'],
    ['last year', undefined, 'this month', undefined, 'compatible'],
    ['last year', undefined, '2031', '2031', 'compatible'],
    ['next season', undefined, 'last season', undefined, 'different'],
  ])('%s (%s) and %s (%s): %s', (text, value, other, its, match) => {
    const [a, b] = [readTime({ text, value }), readTime({ text: other, value: its })];
    expect(compareTimes(a, b)).toBe(match);
    expect(compareTimes(b, a)).toBe(match);
  });
});

describe('clock times', () => {
  test.each<[string, number | null]>([
    ['The quake struck at 4:43 a.m. local time.', 43],
    ['It hit at 7.48 am (2248 GMT).', 48],
    ['It hit at 16:22, far from the coast.', 22],
    ['The shop opened at 9:30 a.m.', null], // may be rounded
    ['It began at 4:43 a.m. and ended at 5:12 a.m.', null],
    ['They held 75.48 % of the votes.', null],
    ['It weighs 7.48 kg.', null],
  ])('%s', (sentence, minutes) => {
    expect(readMinutes(sentence)).toBe(minutes);
  });

  test.each<[number, number, FacetMatch | null]>([
    [43, 48, 'different'],
    [43, 44, null],
    [58, 1, null],
    [1, 31, 'different'],
  ])('%i and %i past: %s', (a, b, match) => {
    expect(compareMinutes(a, b)).toBe(match);
    expect(compareMinutes(b, a)).toBe(match);
  });
});
