import { naming } from '../lexicon/comparing.ts';
import { commonWords } from '../lexicon/facets.ts';
import { isSmallAt } from '../segment/letters.ts';
import { eachCapitalInside, isHeadline } from './capitals.ts';
import { Gathering } from './gathering.ts';
import { stateNamed } from './gazetteer.ts';
import { type Ids, Lists } from './lists.ts';
import { fold } from './text.ts';
import { eachWord, Forms } from './words.ts';

/** The telling words of a stretch of text, names apart from other words. */
export interface Telling {
  readonly names: Ids;
  readonly words: Ids;
}

const common = new Set(commonWords);

/** What the form of a word comes to: none, or from `first` on twice its number, and one more for a name. */
const unknown = 0;
const none = 1;
const first = 2;

/** Numbers the words of a run, so that sets of words are small and quick to intersect. */
export class Vocabulary {
  /** Those words of the run's texts that were asked for, as sorted lists. */
  readonly lists = new Lists();
  readonly #ids = new Map<string, number>();
  readonly #forms = new Forms();
  /** What each form as written comes to. */
  readonly #codes: number[] = [];
  /** Above 0 for words that are names: a capital inside a sentence speaks for it, none anywhere against it. */
  readonly #names = new Map<string, number>();
  /** The text that was read last: where its words stand, and what each comes to. */
  readonly #last = { text: '', count: 0, starts: [0], ends: [0], codes: [0] };
  /** The names and other words gathered for the next list. */
  readonly #gathered: readonly [Gathering, Gathering] = [new Gathering(), new Gathering()];

  /** `sentences` are those of the run: they tell names from the words that only begin a sentence or stand in a headline. */
  constructor(sentences: Iterable<string>) {
    // By the words as written: of a large run each stands thousands of times, and is folded once.
    const counts: number[] = [];
    const count = (text: string, start: number, end: number, by: number) => {
      const form = this.#forms.numberOf(text, start, end);
      counts[form] = (counts[form] ?? 0) + by;
    };
    for (const text of sentences) {
      if (isHeadline(text)) continue;
      eachCapitalInside(text, (start, end) => count(text, start, end, naming.capital));
      eachWord(text, 0, (start, end) => {
        if (isSmallAt(text, start)) count(text, start, end, -1);
      });
    }
    for (const [form, sum] of counts.entries()) {
      const word = folded(this.#forms.of(form));
      this.#names.set(word, (this.#names.get(word) ?? 0) + sum);
    }
  }

  /** The telling words of a sentence or title. */
  read(text: string): Telling {
    this.gather(text);
    const list = this.keep();
    return { names: this.lists.of(list), words: this.lists.of(list + 1) };
  }

  /** Adds the telling words of a stretch of a text to what is gathered. */
  gather(text: string, from = 0, to = text.length): void {
    const { count, starts, ends, codes } = this.#scanned(text);
    const [names, words] = this.#gathered;
    for (let at = 0; at < count; at += 1) {
      if (ends[at]! <= from || starts[at]! >= to || codes[at] === none) continue;
      if (starts[at]! < from || ends[at]! > to) {
        // What is left of a cut word is another one.
        this.gather(text.slice(Math.max(from, starts[at]!), Math.min(to, ends[at]!)));
        this.#scanned(text);
        continue;
      }
      (codes[at]! & 1 ? names : words).add((codes[at]! - first) >> 1);
    }
  }

  /** Keeps what is gathered as two lists, the names and the other words; gives the number of the former, the latter is the next. */
  keep(): number {
    const [names, words] = this.#gathered;
    const list = names.keepIn(this.lists);
    words.keepIn(this.lists);
    return list;
  }

  /** The same as one list, in which what is a name here and none there stands twice. */
  keepTogether(): number {
    const [names, words] = this.#gathered;
    names.take(words);
    return names.keepIn(this.lists);
  }

  /** The names in a stretch of a text, in order. */
  names(text: string, from = 0, to = text.length): readonly number[] {
    const { count, starts, ends, codes } = this.#scanned(text);
    const found: number[] = [];
    for (let at = 0; at < count; at += 1) {
      if (ends[at]! <= from || starts[at]! >= to) continue;
      if (starts[at]! < from || ends[at]! > to) {
        found.push(...this.names(text.slice(Math.max(from, starts[at]!), Math.min(to, ends[at]!))));
        this.#scanned(text);
      } else if (codes[at]! >= first && codes[at]! & 1) found.push((codes[at]! - first) >> 1);
    }
    return found;
  }

  /** Finds the words of a text, unless it is the one that was read last: the claims of one sentence follow each other. */
  #scanned(text: string) {
    const last = this.#last;
    if (last.text === text) return last;
    last.text = text;
    last.count = 0;
    eachWord(text, 0, (start, end) => {
      last.starts[last.count] = start;
      last.ends[last.count] = end;
      last.codes[last.count] = this.#codeOf(this.#forms.numberOf(text, start, end));
      last.count += 1;
    });
    return last;
  }

  #codeOf(form: number): number {
    const known = this.#codes[form] ?? unknown;
    if (known !== unknown) return known;
    const written = this.#forms.of(form);
    const word = folded(written);
    const capital = /^\p{Lu}/u.test(written);
    const state = capital ? stateNamed([word]) : undefined;
    const code =
      common.has(word) || word.length < 3
        ? none
        : first + 2 * this.#id(state ?? stem(word)) + Number(capital && this.#isName(word));
    while (this.#codes.length <= form) this.#codes.push(unknown);
    this.#codes[form] = state ? first + 2 * this.#id(state) + 1 : code;
    return this.#codes[form]!;
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

/** Takes off the commonest endings, so that "injuring" and "injured" meet. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|ed|es|s|e|ly)$/, '');
}
