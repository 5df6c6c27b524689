import { periods, seasons } from '../lexicon/calendar.ts';
import { lowerOf } from '../segment/letters.ts';
import { mayBeOneOf } from '../segment/outline.ts';
import { finders } from './finders/index.ts';
import { words } from './starts.ts';

/** Words that begin a form but are too common to look at every one; the words that must stand near are looked for instead. */
const common = words(
  'a an us no the this last next past early late may all try few several cop mid fall score previous coming following earlier later'.split(
    ' ',
  ),
);
const instead = words(
  periods,
  seasons,
  'pair duo trio quartet hour minute day week month year mile decade kilometre kilometer metre meter tonne ton'.split(
    ' ',
  ),
);

const triggers = new Set(
  [...finders.flatMap((finder) => [...finder.starts.words]), ...instead].filter((word) => !common.has(word)),
);
const capitalised = new Set(['may']);
const mayStart = mayBeOneOf([...triggers, ...capitalised]);

/** How far around a candidate the words are read, in UTF-16 units. */
const before = 100;
const after = 120;
/** Texts up to here are read whole: a cell of a table, "a kilogram". */
const short = 40;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const letter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** Whether the two letters at `at` are "no". */
const isNo = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 32) === 110 && (text.charCodeAt(at + 1) | 32) === 111;

/** A place between words at or before `at`, if one is near. */
function wordStart(text: string, at: number, least: number): number {
  for (let i = at; i > Math.max(least, at - 40); i -= 1) if (text.charCodeAt(i - 1) <= 32) return i;
  return at;
}

/**
 * The stretches of a text that may hold a quantity: around digits, signs that only numbers have, and words that numbers
 * or dates begin with. One pass over the characters; most of the text is never split into tokens.
 */
export function stretches(text: string): readonly Stretch[] {
  if (text.length < short) return text === '' ? [] : [{ from: 0, to: text.length }];
  const found: Stretch[] = [];
  let [from, to] = [-1, -1];
  const mark = (at: number): void => {
    if (at - before > to) {
      if (to >= 0) found.push({ from, to });
      from = at < before ? 0 : wordStart(text, at - before, to);
    }
    to = at + after;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (letter(code)) {
      const start = i;
      while (letter(text.charCodeAt(i + 1))) i += 1;
      const length = i + 1 - start;
      if (length === 2 && isNo(text, start)) mark(start);
      if (length < 3 || length > 14 || !mayStart(text, start, i + 1)) continue;
      const word = text.slice(start, i + 1);
      const lower = lowerOf(word);
      if (triggers.has(lower) || (code < 91 && capitalised.has(lower))) mark(start);
    } else if ((code > 47 && code < 58) || (code > 0xbb && code < 0xbf) || (code > 0x214f && code < 0x215f)) {
      mark(i);
    }
  }
  if (to >= 0) found.push({ from, to: Math.min(to, text.length) });
  return found.map((stretch) => ({ from: stretch.from, to: wordEnd(text, stretch.to) }));
}

/** A place between words at or after `at`, if one is near. */
function wordEnd(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 40); i += 1) if (text.charCodeAt(i) <= 32) return i;
  return Math.min(at, text.length);
}
