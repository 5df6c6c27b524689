import { countryOf } from '../../lexicon/demonyms.ts';
import { titles } from '../../lexicon/sources.ts';

const small = new Set('the of and for in on a an de la'.split(' '));

/** Parts of a title that tell one ministry from another. */
const portfolio = new Set('foreign defence defense interior health finance state prime'.split(' '));

/** Words of a name in lower case without marks, titles and articles: "President Zoë Ó Briain" is ["zoe", "o", "briain"]. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bu\.\s?s\./g, 'us')
    .replace(/\bu\.\s?n\./g, 'un')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word));
  const bare = words.filter((word) => !titles.has(word) || portfolio.has(word));
  return bare.length > 0 ? bare : words;
}

/** One spelling for letters that transliterations disagree on. */
function skeleton(word: string): string {
  return word
    .replace(/(?:yy|iy|ij|ii|yi|y)/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/(\p{L})\1/gu, '$1');
}

/** Spellings already made; bounded, and of short words only: a longer slice would keep its whole text in memory. */
const known = new Map<string, string>();
const most = 20_000;
const shortest = 13;

/** A word of a name in lower case and in one spelling, for `alike`. */
export function spelling(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = skeleton(withoutAccents(word).toLowerCase().replace(/['’]/g, ''));
  if (word.length < shortest) {
    if (known.size >= most) known.clear();
    known.set(word, made);
  }
  return made;
}

const withoutAccents = (word: string): string =>
  /[\u0080-\uffff]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

/** Whether two words, as `spelling` gives them, are one name: Zelensky and Zelenskyy, Alishbandi and Alishvandi. */
export function alike(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter < 6 || left[0] !== right[0] || Math.abs(left.length - right.length) > 2) return false;
  return distance(left, right) <= (shorter >= 9 ? 2 : 1);
}

const sameWord = (a: string, b: string): boolean => alike(skeleton(a), skeleton(b));

/** Edits between two words, a swap of neighbours counting one. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, old[j]! + 1, old[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length]!;
}

/** First letters of an organisation's name, "US" and "UN" spelt out or not: "usgs", "unrwa". */
function initials(words: readonly string[]): string {
  const joined = words
    .join(' ')
    .replace(/^united states/, 'us')
    .replace(/^united nations(?= )/, 'un');
  return joined
    .split(' ')
    .map((word, i) => (i === 0 && (word === 'us' || word === 'un') ? word : word[0]))
    .join('');
}

/** "USGS" for "U.S. Geological Survey". */
export const acronymOf = (name: string): string => initials(wordsOf(name)).toUpperCase();

/**
 * Whether two origins, from any documents, name the same person or organisation: spelling variants, a surname and the full name,
 * titles, acronyms. Names that only share a common word ("health ministry", "defence ministry") are not the same.
 */
export function sameName(a: string, b: string): boolean {
  return forms(a).some((left) => forms(b).some((right) => same(left, right)));
}

/** "US Geological Survey (USGS)" has two. */
function forms(name: string): readonly string[] {
  const both = /^(.*\S) \((\p{Lu}{2,8})\)$/u.exec(name);
  return both ? [both[1]!, both[2]!] : [name];
}

function same(a: string, b: string): boolean {
  const left = wordsOf(a).map((word) => countryOf.get(word)?.toLowerCase() ?? word);
  const right = wordsOf(b).map((word) => countryOf.get(word)?.toLowerCase() ?? word);
  if (left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === long.length) return short.every((word, i) => sameWord(word, long[i]!));
  if (short.length === 1) {
    const [word] = short;
    if (long.length >= 2 && word!.length >= 2 && initials(long) === word) return true;
    return isProper(a, b) && long.length <= 3 && sameWord(word!, long.at(-1)!);
  }
  return (
    short.length >= 2 &&
    sameWord(short[0]!, long[0]!) &&
    sameWord(short.at(-1)!, long.at(-1)!) &&
    isProper(a, b)
  );
}

/** Both are written as names of people: every word but the smallest has a capital. */
function isProper(a: string, b: string): boolean {
  const proper = (name: string) =>
    name.split(/\s+/).every((word) => /^[\p{Lu}]/u.test(word) || word.length <= 3);
  return proper(a) && proper(b);
}
