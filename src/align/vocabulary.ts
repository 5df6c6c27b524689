import { commonWords } from '../lexicon/facets.ts';
import { stateNamed } from './gazetteer.ts';
import { fold } from './text.ts';

/** The telling words of a stretch of text as sorted numbers, names apart from other words. */
export interface Telling {
  readonly names: Int32Array;
  readonly words: Int32Array;
}

const common = new Set(commonWords);
const token = /\p{L}[\p{L}'’.-]*\p{L}/gu;

/** Numbers the words of a run, so that sets of words are small and quick to intersect. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** What the form of a word as written comes to: its number, and whether it is a name. */
  readonly #forms = new Map<string, { readonly id: number; readonly name: boolean } | null>();

  /** The telling words of a sentence or title. */
  read(text: string): Telling {
    const names = new Set<number>();
    const words = new Set<number>();
    for (const match of text.matchAll(token)) {
      const form = this.#form(match[0]);
      if (form) (form.name ? names : words).add(form.id);
    }
    return { names: sorted(names), words: sorted(words) };
  }

  /** The names in a stretch of text, in order. */
  names(text: string): readonly number[] {
    return Array.from(text.matchAll(token), ([word]) => this.#form(word)).flatMap((form) =>
      form?.name ? [form.id] : [],
    );
  }

  #form(written: string) {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const folded = fold(written).replace(/'s?$/, '').replaceAll('.', '');
    const capital = /^\p{Lu}/u.test(written);
    const state = capital ? stateNamed([folded]) : undefined;
    const form =
      common.has(folded) || folded.length < 3 ? null : { id: this.#id(state ?? stem(folded)), name: capital };
    this.#forms.set(written, state ? { id: this.#id(state), name: true } : form);
    return this.#forms.get(written) ?? null;
  }

  #id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size);
    return this.#ids.size - 1;
  }
}

/** Takes off the commonest endings, so that "injuring" and "injured" meet. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|ed|es|s|e|ly)$/, '');
}

function sorted(numbers: ReadonlySet<number>): Int32Array {
  return Int32Array.from(numbers).sort();
}

/** How much two sorted sets have in common, by the weight of each member. */
export function shared(a: Int32Array, b: Int32Array, weight: (id: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) sum += weight(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}
