import type { FacetMatch } from '../../schema/report.ts';
import { placesNamed } from '../gazetteer.ts';
import { nameWords } from '../text.ts';

/** A place as far as its words tell: what the gazetteer knows of it, its unknown names, and the side of the compass. */
export interface Place {
  readonly paths: readonly string[];
  readonly names: readonly string[];
  readonly side: string | null;
}

const longest = 4;
const opposite: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
};
const compass = /^(north|south|east|west)(?:ern)?$/;
/** Words that say what kind of place it is, not which. */
const kinds = new Set(
  'city town village region province district state county oblast area border island coast capital near the of in off from along and'.split(
    ' ',
  ),
);

/** Reads the words of a place facet. Cheap to call again: the caller keeps the result for equal words. */
export function readPlace(text: string): Place {
  const readings: (readonly string[])[] = [];
  const names: string[] = [];
  let side: string | null = null;
  const words = nameWords(text);
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const taken = longestName(words, at);
    if (taken) {
      readings.push(taken.paths);
      at += taken.length;
      continue;
    }
    side = compass.exec(word)?.[1] ?? side;
    if (!isKind(word)) names.push(word);
    at += 1;
  }
  return { paths: narrowest(readings), names, side };
}

function longestName(words: readonly string[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length);
    const paths = placesNamed(name);
    if (paths.length && !name.every(isKind)) return { paths, length };
  }
  return undefined;
}

/** "The west coast" is one anywhere. */
const isKind = (word: string): boolean => kinds.has(word) || compass.test(word);

/** "Takengon, Indonesia" is the town: what contains another of the places named adds nothing, nor do namesakes elsewhere. */
function narrowest(readings: readonly (readonly string[])[]): readonly string[] {
  const kept = readings.flatMap((paths) => {
    const others = readings.filter((other) => other !== paths).flat();
    const inner = paths.filter((path) => others.some((outer) => outer !== path && within(path, outer)));
    return inner.length ? inner : paths;
  });
  return [...new Set(kept.filter((path) => !kept.some((other) => other !== path && within(other, path))))];
}

/** Whether a path is the outer one or lies in it. */
export function within(path: string, outer: string): boolean {
  return path.startsWith(outer) && (path.length === outer.length || /[./]/.test(path[outer.length]!));
}

/** Compares two places; names that the gazetteer does not know are compatible, not different. */
export function comparePlaces(a: Place, b: Place): FacetMatch {
  if (a.side && b.side && opposite[a.side] === b.side && a.paths.some((path) => b.paths.includes(path)))
    return 'different';
  if (a.names.some((name) => b.names.includes(name))) return 'same';
  if (!a.paths.length || !b.paths.length) return 'compatible';
  if (a.paths.some((path) => b.paths.includes(path)))
    return a.names.length || b.names.length || a.side !== b.side ? 'compatible' : 'same';
  const nested = a.paths.some((x) => b.paths.some((y) => within(x, y) || within(y, x)));
  return nested ? 'compatible' : 'different';
}
