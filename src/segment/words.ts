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
  const text = splitWhitespace(term, model).text.replace(wrapping, '');
  const word = { text, ending: endingOf(text) };
  if (term.length < shortest) {
    if (known.size >= most) known.clear();
    known.set(term, word);
  }
  return word;
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;
const isSpace = (code: number): boolean => code === 32 || (code < 14 && code > 8);
/** Letters, digits and the signs of English text; what other spaces and letters there are, compromise tells apart by pattern. */
const isPlain = (code: number): boolean =>
  code < 0x80 ? code !== 0x2f : (code > 0xbf && code < 0x180) || (code > 0x2012 && code < 0x2027);
const isWordSign = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 47 && code < 58) ||
  (code > 0xbf && code < 0x180);

/**
 * The terms of a text, each with the space behind it, as compromise parts it. What it would only part at spaces is parted here;
 * it is asked about "six-mile", and about a whole text with slashes, with marks by themselves or a dash before a space.
 */
function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  let start = 0;
  let [wordy, dashed, last] = [false, false, 0];
  const push = (end: number): void => {
    const term = text.slice(start, end);
    if (dashed) terms.push(...splitTerms(term, model));
    else terms.push(term);
    start = end;
    [wordy, dashed] = [false, false];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const [space, before] = [isSpace(code), isSpace(last)];
    if (!isPlain(code) || (space && !before && (!wordy || isDash(last)))) return splitTerms(text, model);
    if (before && !space) push(at);
    wordy ||= isWordSign(code);
    dashed ||= isDash(code);
    last = code;
  }
  if (!wordy || isDash(last)) return splitTerms(text, model);
  push(text.length);
  return terms;
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
