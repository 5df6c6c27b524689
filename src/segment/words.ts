import nlp from 'compromise/one';
import type { Span } from '../schema/report.ts';

/** compromise's own steps for one sentence; its document objects would cost four times as much and add nothing here. */
interface Tokeniser {
  readonly splitTerms: (text: string, model: object) => readonly string[];
  readonly splitWhitespace: (term: string, model: object) => { text: string; pre: string; post: string };
}

const { splitTerms, splitWhitespace } = (nlp.methods() as { one: { tokenize: Tokeniser } }).one.tokenize;
const model = (nlp as unknown as { model: () => object }).model();

/** A possessive or contracted ending is a token of its own, as in the tagger's training texts. */
const clitic = /(?:['’](?:s|re|ve|ll|d|m)|(?<=s)['’]|n['’]t)$/i;

/** Marks around a word that the tokeniser keeps beside digits ("(6"). */
const wrapping = /^[([{"“‘«]+|[)\]}"”»,;:]+$/g;
/** The last full stop of a text after a figure ("$30m.", "104F."), which the tokeniser takes for an abbreviation's. */
const lastStop = /(?<=\d\p{L}{0,3})\.$/u;

/** The spans of words and of single punctuation marks, in order; spaces are left out. */
export function words(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  const marks = (until: number) => {
    for (; at < until; at += 1) if (/\S/.test(text[at]!)) spans.push({ start: at, end: at + 1 });
  };
  for (const term of splitTerms(text, model)) {
    const word = splitWhitespace(term, model).text.replace(wrapping, '');
    const bare = text.endsWith(word) ? word.replace(lastStop, '') : word;
    const start = word === '' ? -1 : text.indexOf(word, at);
    if (start < 0) continue;
    marks(start);
    const end = start + bare.length;
    const ending = clitic.exec(bare)?.[0].length ?? 0;
    if (ending > 0 && ending < bare.length)
      spans.push({ start, end: end - ending }, { start: end - ending, end });
    else spans.push({ start, end });
    at = end;
  }
  marks(text.length);
  return spans;
}
