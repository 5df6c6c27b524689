import type { FacetMatch } from '../../schema/report.ts';

const clock =
  /(?<![\d:.,])(?:[01]?\d|2[0-3])[:.]([0-5]\d)(?: ?(?:[ap]\.? ?m\b|a\.m|p\.m|hrs\b|hours\b|local\b|GMT\b|UTC\b))|(?<![\d:.,])(?:[01]?\d|2[0-3]):([0-5]\d)(?![\d:%])/g;

/** The minutes past the hour of the clock time that a sentence names; null where it names none or several. Hours differ by time zone. */
export function readMinutes(sentence: string): number | null {
  const found = new Set(Array.from(sentence.matchAll(clock), ([, spoken, plain]) => Number(spoken ?? plain)));
  const [minutes] = found;
  return found.size === 1 && minutes! % 15 !== 0 ? minutes! : null;
}

/** Minutes that two reports of one moment may be apart. Full, half and quarter hours may be rounded and are not read. */
const slack = 3;

/** "at 4:43 a.m." and "at 7:48 a.m." are two moments; the same minutes may be chance. */
export function compareMinutes(a: number, b: number): FacetMatch | null {
  const apart = Math.abs(a - b);
  return Math.min(apart, 60 - apart) > slack ? 'different' : null;
}

/** The first clock time of a sentence, as written. */
export const hourOf = (sentence: string): string | null => sentence.match(clock)?.[0] ?? null;
