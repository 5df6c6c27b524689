import { endOfLetters, isCapitalAt, lowerOf } from '../../segment/letters.ts';
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
  let last = -1; // where a word before in small letters begins, or a title
  let lastEnd = -1;
  for (let at = 0; at < text.length; ) {
    const end = endOfLetters(text, at);
    if (end > at) {
      const capitalised = isCapitalAt(text, at);
      if (end > at + 2) {
        const lower = lowerOf(text.slice(at, end));
        if (!capitalised) small.add(lower);
        else if (last >= 0 && /^,? $/.test(text.slice(lastEnd, at))) capital.add(lower);
      }
      last = capitalised && end > at + 2 ? -1 : at;
      lastEnd = end;
    }
    at = end + 1;
  }
  for (const word of capital) small.delete(word);
  return small;
}

/** A sentence's first word, that behind a dateline, and all of a headline, with names that are common nouns as nouns: "FERRY SINKS", "Divers found". */
export function lowered(items: readonly Item[], isCommon: IsCommon): readonly Item[] {
  const first = items.findIndex(({ tag }) => tag !== 'PUNCT');
  const dash = items.findIndex(
    ({ text }, at) => at > 0 && at < 15 && items[at - 1]!.text === ')' && /^[-–—]$/.test(text),
  );
  const story = dash < 0 ? -1 : dash + 1;
  const headline = isHeadline(items);
  return items.map((item, at) => {
    if (item.quantity || item.tag !== 'PROPN' || !(headline || at === first || at === story)) return item;
    const lower = item.text.toLowerCase();
    const one = lower.replace(/s$/, '');
    if (isCommon(lower)) return { ...item, tag: 'NOUN', lemma: item.lemma };
    return one !== lower && isCommon(one) ? { ...item, tag: 'NOUN', lemma: one } : item;
  });
}

/** Most words with a capital: a title in Title Case or in CAPITALS. */
function isHeadline(items: readonly Item[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { text } of items) {
    if (endOfLetters(text, 0) < 4) continue;
    words += 1;
    if (isCapitalAt(text, 0)) capitals += 1;
  }
  return words >= 3 && capitals >= words * 0.75;
}
