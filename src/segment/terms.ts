import nlp from 'compromise/one';

/** compromise's own steps for one sentence; its document objects would cost four times as much and add nothing here. */
interface Tokeniser {
  readonly splitTerms: (text: string, model: object) => readonly string[];
  readonly splitWhitespace: (term: string, model: object) => { text: string; pre: string; post: string };
}

const { splitTerms, splitWhitespace } = (nlp.methods() as { one: { tokenize: Tokeniser } }).one.tokenize;
const model = (nlp as unknown as { model: () => object }).model();

/** A term without the marks and spaces around it. */
export const wordIn = (term: string): string => splitWhitespace(term, model).text;

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;
const isSpace = (code: number): boolean => code === 32 || (code < 14 && code > 8);
/** Letters, digits and the signs of English text and of money; what other spaces and letters there are, compromise tells apart by pattern. */
const isPlain = (code: number): boolean =>
  code < 0x80
    ? code !== 0x2f
    : (code > 0xa0 && code < 0x180) || (code > 0x2012 && code < 0x2027) || (code > 0x209f && code < 0x20c0);
const isWordSign = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 47 && code < 58) ||
  (code > 0xbf && code < 0x180);

/** Dashed terms already seen; bounded, and short, since a longer slice would keep its whole text in memory. */
const known = new Map<string, readonly string[]>();
const most = 20_000;
const shortest = 13;

function partsOf(dashed: string): readonly string[] {
  const before = known.get(dashed);
  if (before) return before;
  const parts = splitTerms(dashed, model);
  if (dashed.length < shortest) {
    if (known.size >= most) known.clear();
    known.set(dashed, parts);
  }
  return parts;
}

/**
 * The terms of a text, each with the space behind it, as compromise parts it. What it would only part at spaces is parted here;
 * it is asked about "six-mile", and about a whole text with slashes, with marks by themselves or a dash before a space.
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  let start = 0;
  let [wordy, dashed, last] = [false, false, 0];
  const push = (end: number): void => {
    const term = text.slice(start, end);
    if (dashed) terms.push(...partsOf(term));
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
