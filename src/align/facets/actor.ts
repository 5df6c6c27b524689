import type { FacetMatch } from '../../schema/report.ts';
import { stateNamed } from '../gazetteer.ts';
import { nameWords } from '../text.ts';

/** An actor (or another who): the state it stands for, or its name, or common words that name nobody. */
export interface Actor {
  readonly state: string | undefined;
  readonly words: readonly string[];
  /** Those of its words that are written as names; "the police" has none, "the ferry Astrid" has one. */
  readonly names: readonly string[];
  /** Those of its names that say which one it is, not what kind of body. */
  readonly own: readonly string[];
}

const idle = new Set('the a an of and in at for its their his her our mr mrs ms dr'.split(' '));

export function readActor(text: string): Actor {
  const words = nameWords(text).filter((word) => !idle.has(word));
  const names = nameWords((text.match(/\p{Lu}[\p{L}.'’-]*/gu) ?? []).join(' '));
  const written = names.filter((word) => !idle.has(word));
  const own = written.filter((name) => !kinds.has(name));
  return { state: stateNamed(words), words, names: written, own };
}

/**
 * "Moscow", "Russian forces" and "Russia" are one actor; "Umerov" and "Rustem Umerov" are; spelling variants of one name are.
 * Two names without a common word are different; what is not a name differs from nothing.
 */
export function compareActors(a: Actor, b: Actor): FacetMatch {
  if (a.state && b.state) return a.state === b.state ? 'same' : 'different';
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (few.length && few.every((word) => many.some((other) => sameName(word, other)))) return 'same';
  if (!a.names.length || !b.names.length) return 'compatible';
  // "Bank of Lavonia" and "Bank of India" are two banks, "Osto Bank" and "the Bank" may be one
  const [x, y] = a.own.length && b.own.length ? [a.own, b.own] : [a.names, b.names];
  return x.some((name) => y.some((other) => sameName(name, other))) ? 'compatible' : 'different';
}

/** Words in names that say what kind of body it is, not which. */
const kinds = new Set(
  'bank university college ministry department council court party club union group company airline airlines police city town united rovers county association federation institute hospital school church society league museum'.split(
    ' ',
  ),
);

/** Equal, or long and one spelling of the other: Zelensky, Zelenskyy, Zelenskiy; Haidar, Heidar, Heydar. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a[0] !== b[0]) return false;
  return skeleton(a) === skeleton(b);
}

/** What was asked for before; of so many words at most. */
const most = 50_000;
const skeletons = new Map<string, string>();

function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  if (skeletons.size >= most) skeletons.clear();
  const found = consonants(word);
  skeletons.set(word, found);
  return found;
}

/** The consonants that transliterations keep. */
function consonants(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:kh|gh)/g, 'h')
    .replace(/ck|[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[aeiouyj'-]/g, '')
    .replace(/(.)\1+/g, '$1');
}
