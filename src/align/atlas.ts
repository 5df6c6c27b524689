import { exonyms } from '../lexicon/exonyms.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { peoples, wideAreas } from '../lexicon/peoples.ts';
import { nameWords } from './text.ts';

/**
 * The gazetteer in the form in which it is searched. Making it takes a tenth of a second, so that the build puts its value in the
 * place of this module.
 */

/** How many times larger a namesake must be for the smaller towns to be left out of the readings. */
const overshadows = 2;

function prepare(): { readonly places: string; readonly states: string } {
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
      add(second, `${country}.${code}`);
      for (const town of third.split(';')) {
        const name = town.endsWith('+') ? town.replace(/\++$/, '') : town;
        const key = keyOf(name);
        const path = `${country}.${code}/${key}`;
        if (town !== name) sizes.set(path, town.length - name.length);
        add(name, path, key);
      }
    }
  }
  for (const [code, name, ...others] of exonyms)
    for (const path of largest(places.get(keyOf(name)), code, sizes))
      for (const other of others) add(other, path);
  for (const { names, inside } of wideAreas)
    for (const name of names) for (const code of inside) add(name, code);
  for (const [code, names] of Object.entries(peoples))
    for (const name of names) states.set(keyOf(name), code);
  // Some regions have no town, and some countries no capital.
  for (const names of [places, states]) names.delete('');
  for (const [name, paths] of places) if (paths.length > 1) places.set(name, withoutNamesakes(paths, sizes));
  return {
    places: linesOf(
      [...places].map(([name, paths]) => [name, paths.map((path) => short(path, name)).join(';')]),
    ),
    states: linesOf([...states]),
  };
}

/** The form in which a name is looked up. Most are plain, and folding tens of thousands word by word took half of a small run. */
function keyOf(name: string): string {
  return /^[A-Za-z -]+$/.test(name) && !/(?: -|- | {2}|^-)/.test(name)
    ? name.toLowerCase()
    : nameWords(name).join(' ');
}

/** The largest town of a country among places of one name. */
const largest = (
  paths: readonly string[] = [],
  country: string,
  sizes: ReadonlyMap<string, number>,
): readonly string[] =>
  paths
    .filter((path) => path.startsWith(`${country}.`) && path.includes('/'))
    .sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
    .slice(0, 1);

/** Paris is the one in France unless the text says otherwise. */
function withoutNamesakes(paths: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  const largest = Math.max(...paths.map((path) => sizes.get(path) ?? 0));
  return paths.filter((path) => !path.includes('/') || (sizes.get(path) ?? 0) > largest - overshadows);
}

/** A town's path without its name, which is the key that it stands under. */
const short = (path: string, name: string): string =>
  path.endsWith(`/${name}`) ? path.slice(0, path.length - name.length) : path;

/** `key`, a tab and what it stands for, line by line in the order of the keys. */
const linesOf = (entries: readonly (readonly [string, string])[]): string =>
  entries
    .map(([key, value]) => `${key}\t${value}\n`)
    .sort((a, b) => (keyIn(a) < keyIn(b) ? -1 : 1))
    .join('');

const keyIn = (line: string): string => line.slice(0, line.indexOf('\t'));

/** Names of places, each with its paths; names, peoples and capitals of countries, each with its country's code. */
export const atlas: { readonly places: string; readonly states: string } = prepare();
