import type { Span } from '../schema/report.ts';
import { termsOf, wordIn } from './terms.ts';

/** A possessive or contracted ending is a token of its own, as in the tagger's training texts. */
const clitic = /(?:['’](?:s|re|ve|ll|d|m)|(?<=s)['’]|n['’]t)$/i;

/** Marks around a word that the tokeniser keeps beside digits ("(6"). */
const wrapping = /^[([{"“‘«]+|[)\]}"”»,;:]+$/g;
/** The last full stop of a text after a figure ("$30m.", "104F."), which the tokeniser takes for an abbreviation's. */
const lastStop = /(?<=\d\p{L}{0,3})\.$/u;

/** A term as its word without marks, and how many of its characters are a possessive or contracted ending. */
interface Word {
  readonly text: string;
  readonly ending: number;
}

/** Words of terms already seen; bounded, and short, since a longer slice would keep its whole text in memory. */
const known = new Map<string, Word>();
const most = 20_000;
const shortest = 13;

const endingOf = (word: string): number => clitic.exec(word)?.[0].length ?? 0;

function wordOf(term: string): Word {
  const before = known.get(term);
  if (before) return before;
  const text = wordIn(term).replace(wrapping, '');
  const word = { text, ending: endingOf(text) };
  if (term.length < shortest) {
    if (known.size >= most) known.clear();
    known.set(term, word);
  }
  return word;
}

/** The spans of words and of single punctuation marks, in order; spaces are left out. */
export function words(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  const marks = (until: number) => {
    for (; at < until; at += 1)
      if (text.charCodeAt(at) !== 32 && /\S/.test(text[at]!)) spans.push({ start: at, end: at + 1 });
  };
  for (const term of termsOf(text)) {
    const word = wordOf(term);
    const start = word.text === '' ? -1 : text.indexOf(word.text, at);
    if (start < 0) continue;
    marks(start);
    const bare = text.endsWith(word.text) ? word.text.replace(lastStop, '') : word.text;
    const ending = bare === word.text ? word.ending : endingOf(bare);
    const end = start + bare.length;
    if (ending > 0 && ending < bare.length)
      spans.push({ start, end: end - ending }, { start: end - ending, end });
    else spans.push({ start, end });
    at = end;
  }
  marks(text.length);
  return spans;
}
