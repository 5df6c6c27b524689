import { lowerOf } from '../../segment/letters.ts';
import type { Item } from './items.ts';

/** Whether a word that has a capital only for its place is a common noun of the document, by its small letters. */
export type IsCommon = (word: string) => boolean;

/** Words that the document writes small, and never with a capital after a small one ("the price", but "Mr Price said"). */
export function commonWords(text: string): IsCommon {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= smallWords(text);
    return words.has(word);
  };
}

function smallWords(text: string): ReadonlySet<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [found] of text.matchAll(/(?:\p{Ll},? )?\p{L}{3,}/gu)) {
    const word = found.slice(found.lastIndexOf(' ') + 1);
    const lower = lowerOf(word);
    if (word === lower) small.add(lower);
    else if (word.length < found.length) capital.add(lower);
  }
  for (const word of capital) small.delete(word);
  return small;
}

/** A sentence's first word, and all of a headline, with names that are common nouns as nouns: "FERRY SINKS", "Divers found". */
export function lowered(items: readonly Item[], isCommon: IsCommon): readonly Item[] {
  const first = items.findIndex(({ tag }) => tag !== 'PUNCT');
  const headline = isHeadline(items);
  return items.map((item, at) => {
    if (item.quantity || item.tag !== 'PROPN' || !(headline || at === first)) return item;
    const lower = item.text.toLowerCase();
    const one = lower.replace(/s$/, '');
    if (isCommon(lower)) return { ...item, tag: 'NOUN', lemma: item.lemma };
    return one !== lower && isCommon(one) ? { ...item, tag: 'NOUN', lemma: one } : item;
  });
}

/** Most words with a capital: a title in Title Case or in CAPITALS. */
function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter(({ text }) => /^\p{L}{4}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 3 && capitals.length >= words.length * 0.75;
}
