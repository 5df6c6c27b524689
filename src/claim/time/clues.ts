import { months, seasons, weekdays } from '../../lexicon/calendar.ts';
import { lowerOf } from '../../segment/letters.ts';
import { mayBeOneOf } from '../../segment/outline.ts';

/** What a text holds that time expressions are made of, as a sum of bits. */
export const clue = { digit: 1, month: 2, weekday: 4, period: 8, ago: 16, year: 32, date: 64 } as const;

const parts = [
  'yesterday today tonight tomorrow overnight night morning afternoon evening',
  'week weekend month quarter year decade season q',
];
const names = new Map<string, number>([
  ...Object.keys(months).map((name) => [name, clue.month] as const),
  ...[...weekdays].map((name) => [name, clue.weekday] as const),
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'].map(
    (name) => [name, clue.weekday] as const,
  ),
]);
const words = new Map<string, number>([
  ...[...parts.flatMap((part) => part.split(' ')), ...seasons].map((word) => [word, clue.period] as const),
  ['ago', clue.ago],
]);

const mayTell = mayBeOneOf([...names.keys(), ...words.keys()]);

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const isDigit = (code: number): boolean => code > 47 && code < 58;
/** The letters of "september" and "yesterday". */
const longest = 9;

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Four digits from 1500 on may be a year; digits before a hyphen, full stop or slash may begin a date. */
function cluesOfDigits(text: string, start: number, end: number): number {
  const year = end - start === 4 && /^(?:1[5-9]|20)/.test(text.slice(start, end)) ? clue.year : 0;
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return clue.digit | year | (next === '-' || next === '.' || next === '/' ? clue.date : 0);
}

/** One pass over a text: a dozen patterns need not be tried on a text without their words. */
export function cluesIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const end = endOfDigits(text, at);
      found |= cluesOfDigits(text, at, end);
      at = end - 1;
      continue;
    }
    if (!isLetter(code)) continue;
    const start = at;
    while (isLetter(text.charCodeAt(at + 1))) at += 1;
    if (at - start >= longest || !mayTell(text, start, at + 1)) continue;
    const word = lowerOf(text.slice(start, at + 1));
    found |= words.get(word) ?? 0;
    if (code < 91) found |= names.get(word) ?? 0;
  }
  return found;
}
