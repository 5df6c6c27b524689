/** What scanners ask of single UTF-16 units. English text is nearly all ASCII, for which no pattern need be run. */

const wordSign = /[\p{L}\p{N}]/u;
const letterSign = /\p{L}/u;
const capitalSign = /\p{Lu}/u;
const smallSign = /\p{Ll}/u;

/** Whether a letter or digit stands at an offset: its length in UTF-16 units, 0 for anything else. */
export function wordSignAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) ? 1 : 0;
  if (Number.isNaN(code) || (code > 0x1fff && code < 0x2070)) return 0; // typographic punctuation
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  return wordSign.test(sign) ? sign.length : 0;
}

/** Whether a letter stands at an offset: its length in UTF-16 units, 0 for anything else. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91) ? 1 : 0;
  if (Number.isNaN(code) || (code > 0x1fff && code < 0x2070)) return 0;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  return letterSign.test(sign) ? sign.length : 0;
}

/** The end of the run of letters at an offset; the offset itself where there is none. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  for (let length = letterAt(text, end); length > 0; length = letterAt(text, end)) end += length;
  return end;
}

/** Whether white space stands at an offset, as `\s` says. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 14 && code > 8) || (code > 0x9f && /\s/.test(text[at]!));
}

/** Whether a capital stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code > 64 && code < 91;
  if (Number.isNaN(code) || (code > 0x1fff && code < 0x2070)) return false;
  return capitalSign.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Whether a small letter stands at an offset. */
export function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code > 96 && code < 123;
  return smallSign.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Words as written → in small letters. Bounded, and of short words only: a longer slice would keep its whole text in memory. */
const known = new Map<string, string>();
const most = 20_000;
const shortest = 13;

/** A word in small letters: as `toLowerCase`, which takes ten times as long as to look a word up. */
export function lowerOf(word: string): string {
  let i = 0;
  for (; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f || (code > 64 && code < 91)) break;
  }
  if (i === word.length) return word;
  if (word.length >= shortest) return word.toLowerCase();
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const lower = word.toLowerCase();
  known.set(word, lower);
  return lower;
}

const units: number[] = [];
/** Longer texts are no sentences, and too many signs to be handed over at once. */
const longest = 2000;

/**
 * The same text, in one byte a unit where it has no sign beyond Latin-1. A slice keeps the two bytes of an article with one curly
 * quotation mark, and V8 reads, hashes and compares such words more slowly.
 */
export function narrow(text: string): string {
  if (text.length > longest) return text;
  units.length = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    units[i] = code;
  }
  return String.fromCharCode.apply(null, units);
}
