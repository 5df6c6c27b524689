import { describe, expect, test } from 'vitest';
import { compareActors, readActor } from '../../src/align/facets/actor.ts';
import { comparePlaces, readPlace } from '../../src/align/facets/place.ts';
import { compareDays, readDays } from '../../src/align/facets/time.ts';
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
