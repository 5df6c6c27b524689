import { groups } from '../../lexicon/groups.ts';
import type { FacetMatch } from '../../schema/report.ts';
import { comparePlaces, readPlace } from './place.ts';

const kinds = new Set(groups.values());

/** "ukraine soldiers" is a country and a kind of people; either may be missing. */
function read(words: string): { readonly kind: string; readonly rest: string } {
  for (const kind of kinds)
    if (words === kind || words.endsWith(` ${kind}`))
      return { kind, rest: words.slice(0, -kind.length).trim() };
  return { kind: '', rest: words };
}

/**
 * Whether two counts are of the same part. A country and a kind of people do not exclude each other; a longer name or phrase
 * and one that it ends with or begins with ("power line", "line") are one.
 */
export function compareScopes(a: string, b: string): FacetMatch {
  if (a === b) return 'same';
  const [x, y] = [read(a), read(b)];
  if (x.kind && y.kind && x.kind !== y.kind) return 'different';
  if (!x.rest || !y.rest) return 'compatible';
  if (x.rest === y.rest || within(x.rest, y.rest) || within(y.rest, x.rest)) return 'compatible';
  const [p, q] = [readPlace(x.rest), readPlace(y.rest)];
  return p.paths.length && q.paths.length ? comparePlaces(p, q) : 'different';
}

const within = (short: string, long: string) => long.endsWith(` ${short}`) || long.startsWith(`${short} `);
