import { naming } from '../lexicon/comparing.ts';
import { commonWords } from '../lexicon/facets.ts';
import { letterAt } from '../segment/letters.ts';
import { stateNamed } from './gazetteer.ts';
import { fold } from './text.ts';

/** The numbers of some words, sorted. A plain list: of a few numbers a typed one takes four times the room and the time to make. */
export type Ids = readonly number[];

/** The telling words of a stretch of text, names apart from other words. */
export interface Telling {
  readonly names: Ids;
  readonly words: Ids;
}

const common = new Set(commonWords);

/** Numbers the words of a run, so that sets of words are small and quick to intersect. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** What the form of a word as written comes to: its number, and whether it is a name. */
  readonly #forms = new Map<string, { readonly id: number; readonly name: boolean } | null>();
  /** Above 0 for words that are names: a capital inside a sentence speaks for it, none anywhere against it. */
  readonly #names = new Map<string, number>();

  /** `sentences` are those of the run: they tell names from the words that only begin a sentence or stand in a headline. */
  constructor(sentences: Iterable<string>) {
    // By the words as written: of a large run each stands thousands of times, and is folded once.
    const counts = new Map<string, number>();
    const count = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
    for (const text of sentences) {
      if (isHeadline(text)) continue;
      for (const [word] of text.matchAll(inside)) count(word, naming.capital);
      for (const word of wordsIn(text)) if (/^\p{Ll}/u.test(word)) count(word, -1);
    }
    for (const [written, sum] of counts) {
      const word = folded(written);
      this.#names.set(word, (this.#names.get(word) ?? 0) + sum);
    }
  }

  /** The telling words of a sentence or title. */
  read(text: string): Telling {
    const names = new Set<number>();
    const words = new Set<number>();
    for (const word of wordsIn(text)) {
      const form = this.#form(word);
      if (form) (form.name ? names : words).add(form.id);
    }
    return { names: sorted(names), words: sorted(words) };
  }

  /** The names in a stretch of text, in order. */
  names(text: string): readonly number[] {
    const ids: number[] = [];
    for (const word of wordsIn(text)) {
      const form = this.#form(word);
      if (form?.name) ids.push(form.id);
    }
    return ids;
  }

  #form(written: string) {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const word = folded(written);
    const capital = /^\p{Lu}/u.test(written);
    const state = capital ? stateNamed([word]) : undefined;
    const form =
      common.has(word) || word.length < 3
        ? null
        : { id: this.#id(state ?? stem(word)), name: capital && this.#isName(word) };
    this.#forms.set(written, state ? { id: this.#id(state), name: true } : form);
    return this.#forms.get(written) ?? null;
  }

  /** A word that only begins sentences or stands in headlines is taken for a name, but for its ending ("Divers found", "Fearing that"). */
  #isName(word: string): boolean {
    const told = this.#names.get(word);
    return told === undefined ? !inflected.test(word) : told > 0;
  }

  #id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size);
    return this.#ids.size - 1;
  }
}

const inflected = /(?:s|ed|ing|ly)$/;

const folded = (written: string): string => fold(written).replace(/'s?$/, '').replaceAll('.', '');

/** A capital behind another word of its sentence. */
const inside = /(?<=[\p{L}\p{N},;).] )\p{Lu}[\p{L}\p{N}'’.-]*/gu;

/** Whether more of the longer words behind the first have capitals than have none. */
function isHeadline(text: string): boolean {
  const longer = text.slice(text.search(/\P{L}/u)).match(/\p{L}{4,}/gu) ?? [];
  return 2 * longer.filter((word) => /^\p{Lu}/u.test(word)).length > longer.length;
}

/** The signs that a word may have inside it. */
const isInner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;

/** The words of two letters and more, with the apostrophes, full stops and hyphens inside them. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const first = letterAt(text, at);
    let end = at + first;
    for (let next = end; first > 0; ) {
      const length = letterAt(text, next);
      next += Math.max(1, length);
      if (length > 0) end = next;
      else if (!isInner(text.charCodeAt(next - 1))) break;
    }
    if (end > at + first) words.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Takes off the commonest endings, so that "injuring" and "injured" meet. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|ed|es|s|e|ly)$/, '');
}

/** In the order of their numbers. */
export function sorted(numbers: Iterable<number>): Ids {
  return Array.from(numbers).sort((a, b) => a - b);
}

/** How much two sorted sets have in common, by the weight of each member. */
export function shared(a: Ids, b: Ids, weight: (id: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) sum += weight(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

/** Whether two sets of names or words have any in common. */
export const shares = (a: Ids, b: Ids): boolean => a.some((id) => b.includes(id));
