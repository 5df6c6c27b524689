import { isSpaceAt, lowerOf, wordSignAt } from '../../segment/letters.ts';

/** A word or a punctuation mark of a sentence; offsets count from the start of the document. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** "Ukraine's": `text` is without the ending. */
  readonly possessive: boolean;
}

const initials = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u;
const shortened = new Set(
  'mr mrs ms dr prof gov sen rep gen col capt lt maj sgt cmdr adm brig insp det supt snr comr inf rev st jr sr inc ltd corp co'.split(
    ' ',
  ),
);
const isAbbreviation = ({ text, lower }: Word): boolean => shortened.has(lower) || initials.test(text);

/** "al-Assad" is a name, "pro-European" is not. */
const compound =
  /^(?!(?:non|anti|pro|pre|post|mid|ex|self|all|inter|trans|then|cross|co|un|sub|neo|ultra|multi)-)\p{Ll}+[-’']\p{Lu}/u;

/** The signs that may stand inside a word, between letters or digits. */
const isInner = (code: number): boolean =>
  code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2f || code === 0x2d;

const isDigit = (code: number): boolean => code > 47 && code < 58;
/** The comma of "2,411". */
const isGrouped = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

/** The end of the word that begins at an offset: letters and digits, and single inner signs between them. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (;;) {
    for (let length = wordSignAt(text, end); length > 0; length = wordSignAt(text, end)) end += length;
    const inner = isInner(text.charCodeAt(end)) || isGrouped(text, end);
    if (!inner || wordSignAt(text, end + 1) === 0) return end;
    end += 1;
  }
}

/**
 * Words by a plain scan, some ten times faster than tagging: subjects and speakers are told by small lists of words,
 * so that the tagger can be kept for the sentences with a quantity.
 */
export function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (isSpaceAt(text, at)) {
      at += 1;
      continue;
    }
    const length = wordSignAt(text, at);
    const end = length > 0 ? endOfWord(text, at) : at + (isPair(text, at) ? 2 : 1);
    const raw = text.slice(at, end);
    const start = offset + at;
    at = end;
    const last = words.at(-1);
    if (raw === '.' && last && last.end === start && isAbbreviation(last)) {
      words[words.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 };
      continue;
    }
    if (last?.possessive && last.end === start && (raw === "'" || raw === '’')) {
      words[words.length - 1] = { ...last, end: start + 1 };
      continue;
    }
    const clitic = raw.length > 2 && isClitic(raw);
    const bare = clitic ? raw.slice(0, -2) : raw;
    const lower = isAcronym(text, bare, end) ? bare : lowerOf(bare);
    words.push({
      text: bare,
      lower,
      start,
      end: start + raw.length,
      capital: bare[0] !== lower[0] || lower === 'WHO' || (/[-’']/.test(bare) && compound.test(bare)),
      possessive: clitic || (raw.endsWith('s') && isPluralPossessive(text, end, bare[0] !== lower[0])),
    });
  }
  return words;
}

/** "the WHO said": the World Health Organization, unless the words beside it are in capitals too. */
const isAcronym = (text: string, word: string, end: number): boolean =>
  word === 'WHO' && !/^[\s,]+\p{Lu}{2}/u.test(text.slice(end, end + 5));

/** Ends in "'s", also in capitals. */
function isClitic(raw: string): boolean {
  const [mark, letter] = [raw.charCodeAt(raw.length - 2), raw.charCodeAt(raw.length - 1)];
  return (letter === 0x73 || letter === 0x53) && (mark === 0x27 || mark === 0x2019);
}

const isPair = (text: string, at: number): boolean => text.codePointAt(at)! > 0xffff;

/** "the workers' union": an apostrophe and a further word follow. */
function isPluralPossessive(text: string, end: number, capital: boolean): boolean {
  const mark = text[end];
  if (mark !== "'" && mark !== '’') return false;
  const next = text.slice(end + 1, end + 3);
  return /^\s\p{Ll}/u.test(next) || (capital && /^\s\p{Lu}/u.test(next));
}

/** "Gov." and "gov" are one for the word lists. */
export function plain(word: Word): string {
  return word.lower.endsWith('.') && word.lower.length > 2 ? word.lower.slice(0, -1) : word.lower;
}

export function isWord(word: Word | undefined): word is Word {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word.text);
}
