import type { Sign } from '../lexicon/comparing.ts';

/** All signs in the order in which they are added up: the order decides the last digit of a sum. */
const places = {
  always: 0,
  actor: 1,
  object: 2,
  place: 3,
  time: 4,
  event: 5,
  measured: 6,
  poor: 7,
  kin: 8,
  open: 9,
  part: 10,
  scope: 11,
  parts: 12,
  origin: 13,
  origins: 14,
  count: 15,
  vague: 16,
  blurred: 17,
  spread: 18,
  deep: 19,
  story: 20,
  words: 21,
  names: 22,
  near: 23,
  covered: 24,
  head: 25,
  heads: 26,
  dates: 27,
  dated: 28,
  strangers: 29,
  nameless: 30,
  agreed: 31,
  clashing: 32,
  exact: 33,
  precise: 34,
  far: 35,
  lone: 36,
  first: 37,
  toll: 38,
  bare: 39,
  support: 40,
  rival: 41,
  firm: 42,
  group: 43,
} as const satisfies Record<Sign, number>;

/** The place of each sign where signs stand without their names. */
export const at: Readonly<Record<Sign, number>> = places;

export const allSigns = Object.keys(places) as readonly Sign[];

const none = Object.fromEntries(allSigns.map((sign) => [sign, 0])) as Record<Sign, number>;

/** The signs by name, 0 where there is none. */
export function named(signs: Float64Array): Readonly<Record<Sign, number>> {
  const found = { ...none };
  for (let place = 0; place < allSigns.length; place += 1)
    if (signs[place] !== 0) found[allSigns[place]!] = signs[place]!;
  return found;
}

/** Those that are measured of every pair, so that 0 says something too. */
const measures: ReadonlySet<string> = new Set([
  'spread',
  'deep',
  'story',
  'words',
  'names',
  'near',
  'agreed',
]);

/** The signs that there are. */
export const shown = (signs: Readonly<Partial<Record<Sign, number>>>): Partial<Record<Sign, number>> =>
  Object.fromEntries(Object.entries(signs).filter(([sign, strength]) => strength || measures.has(sign)));
