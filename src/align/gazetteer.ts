import { gazetteer } from '../lexicon/gazetteer.ts';
import { peoples, stateNouns, wideAreas } from '../lexicon/peoples.ts';
import { nameWords } from './text.ts';

/**
 * Where known places lie. A place is a path: "UA" (country), "UA.21" (region), "UA.21/sumy" (town), so that one place lies in
 * another when its path begins with the other's. A name has as many readings as there are places of that name.
 */

interface Atlas {
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Names, peoples and capitals of countries, each to its country's code. */
  readonly states: ReadonlyMap<string, string>;
}

let atlas: Atlas | undefined;

/** How many times larger a namesake must be for the smaller towns to be left out of the readings. */
const overshadows = 2;

function load(): Atlas {
  const places = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  const states = new Map<string, string>();
  const add = (name: string, path: string, key = keyOf(name)): void => {
    const known = places.get(key);
    if (known) known.push(path);
    else places.set(key, [path]);
  };
  let country = '';
  for (const line of gazetteer.split('\n')) {
    const [code = '', second = '', third = '', fourth = ''] = line.split('|');
    if (code === '#') {
      country = second;
      for (const name of third.split(';')) add(name, country);
      for (const name of [...third.split(';'), fourth]) states.set(keyOf(name), country);
    } else if (code) {
      if (second) add(second, `${country}.${code}`);
      for (const town of third ? third.split(';') : []) {
        const name = town.endsWith('+') ? town.replace(/\++$/, '') : town;
        const key = keyOf(name);
        const path = `${country}.${code}/${key}`;
        if (town !== name) sizes.set(path, town.length - name.length);
        add(name, path, key);
      }
    }
  }
  for (const { names, inside } of wideAreas)
    for (const name of names) for (const code of inside) add(name, code);
  for (const [code, names] of Object.entries(peoples))
    for (const name of names) states.set(keyOf(name), code);
  for (const [name, paths] of places) if (paths.length > 1) places.set(name, withoutNamesakes(paths, sizes));
  return { places, states };
}

/** The form in which a name is looked up. Most are plain, and folding tens of thousands word by word took half of a small run. */
function keyOf(name: string): string {
  return /^[A-Za-z -]+$/.test(name) && !/(?: -|- | {2}|^-)/.test(name)
    ? name.toLowerCase()
    : nameWords(name).join(' ');
}

/** Paris is the one in France unless the text says otherwise. */
function withoutNamesakes(paths: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  const largest = Math.max(...paths.map((path) => sizes.get(path) ?? 0));
  return paths.filter((path) => !path.includes('/') || (sizes.get(path) ?? 0) > largest - overshadows);
}

function known(): Atlas {
  atlas ??= load();
  return atlas;
}

/** The places that a name may mean, as paths; none when it is not known. */
export function placesNamed(words: readonly string[]): readonly string[] {
  return known().places.get(words.join(' ')) ?? [];
}

const nouns = new Set(stateNouns.map((noun) => nameWords(noun).join(' ')));

/** The country (its code) for which a name stands as an actor: "Moscow", "the Kremlin", "Russian forces". */
export function stateNamed(words: readonly string[]): string | undefined {
  const { states } = known();
  for (let end = words.length; end > 0; end -= 1) {
    const code = states.get(words.slice(0, end).join(' '));
    if (!code) continue;
    const rest = words.slice(end).join(' ');
    return rest === '' || nouns.has(rest) ? code : undefined;
  }
  return undefined;
}
