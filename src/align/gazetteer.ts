import { stateNouns } from '../lexicon/peoples.ts';
import { atlas } from './atlas.ts';
import { nameWords } from './text.ts';

/**
 * Where known places lie. A place is a path: "UA" (country), "UA.21" (region), "UA.21/sumy" (town), so that one place lies in
 * another when its path begins with the other's. A name has as many readings as there are places of that name.
 */

/** What stands behind a key in lines that are in the order of their keys, found by halving. */
function behind(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', Math.max(low, ((low + high) >> 1) - 1)) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', tab);
    const found = lines.slice(start, tab);
    if (found === key) return lines.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** What was looked up before; of so many names at most. */
const most = 50_000;
const places = new Map<string, readonly string[]>();

/** The places that a name may mean, as paths; none when it is not known. */
export function placesNamed(words: readonly string[]): readonly string[] {
  const name = words.join(' ');
  const known = places.get(name);
  if (known) return known;
  const paths = behind(atlas.places, name)?.split(';') ?? [];
  const found = paths.map((path) => (path.endsWith('/') ? path + name : path));
  if (places.size >= most) places.clear();
  places.set(name, found);
  return found;
}

const nouns = new Set(stateNouns.map((noun) => nameWords(noun).join(' ')));

const states = new Map<string, string | null>();

function stateOf(name: string): string | null {
  const known = states.get(name);
  if (known !== undefined) return known;
  const code = behind(atlas.states, name) ?? null;
  if (states.size >= most) states.clear();
  states.set(name, code);
  return code;
}

/** The country (its code) for which a name stands as an actor: "Moscow", "the Kremlin", "Russian forces". */
export function stateNamed(words: readonly string[]): string | undefined {
  for (let end = words.length; end > 0; end -= 1) {
    const code = stateOf(words.slice(0, end).join(' '));
    if (!code) continue;
    const rest = words.slice(end).join(' ');
    return rest === '' || nouns.has(rest) ? code : undefined;
  }
  return undefined;
}
