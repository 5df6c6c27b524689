import { beforeNumber, leading, starters, trailing } from '../lexicon/abbreviations.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import type { Span } from '../schema/report.ts';
import { letterAt } from './letters.ts';

/** A stop with closing quotes or brackets, and the space after it; or a stop glued to the next sentence. */
const stop = /[.!?…]+["'”’»)\]]*(?:\s+|(?<=[a-z]{2}[.!?]["'”’]{0,2})(?=["“]?[A-Z][a-z]+\s))/g;
const opening = /^["'“‘«([]*(?:\p{Lu}|\d|[$€£¥])/u;
/** `"Is it over?" Ana Ruiz asked`: the sentence goes on after the quotation. */
const speaker =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|told|added|wrote|shouted|replied|warned|tweeted)\b/u;

/** No sentence of prose is longer; tables and lists without stops are cut, so that reading stays linear. */
const longest = 1000;

/** The last white space within the longest sentence, or its end. */
function cutAt(text: string, start: number): number {
  const space = text.slice(start, start + longest).lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : longest);
}

/** The sentences of a paragraph, trimmed, as spans from the start of `text`. */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    while (end - start > longest) push(cutAt(text, start));
    if (end < text.length && endsHere(text, match.index, match[0], end)) push(end);
  }
  while (text.length - start > longest) push(cutAt(text, start));
  push(text.length);
  return found;
}

function endsHere(text: string, at: number, mark: string, next: number): boolean {
  const rest = text.slice(next, next + 80);
  if (!opening.test(rest)) return false;
  if (/[!?]["”’]/.test(mark) && speaker.test(rest)) return false;
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const word = wordBefore(text, at);
  const follower = /^["'“‘«([]*([\p{L}'’]+|\d)/u.exec(rest)?.[1] ?? '';
  if (/^[ap]\.m$/i.test(word)) return !goesOnWithTime(rest, follower);
  return !isAbbreviation(word, follower, mark.trimEnd().length > 1);
}

/** "10:50 a.m. Monday", "8 p.m. EST", "9 a.m. Moscow time", "5 p.m. 14 May": a clock time goes on with its day or zone. */
const goesOnWithTime = (rest: string, follower: string): boolean =>
  weekdays.has(follower.toLowerCase()) ||
  Object.hasOwn(months, follower.toLowerCase()) ||
  /^(?:\p{Lu}{2,5}\b|\d|(?:\p{Lu}\p{L}+ ){1,3}(?:\p{Ll}+ )?[Tt]ime\b)/u.test(rest);

/** What stands before an offset of letters and the marks of abbreviations; of a longer word the end. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - 20);
  let from = at;
  while (from > least && (letterAt(text, from - 1) > 0 || '.&-'.includes(text[from - 1]!))) from -= 1;
  return text.slice(from, at);
}

/** Whether the stop after `word` belongs to an abbreviation inside the sentence. A closing quote or bracket ends it all the same. */
function isAbbreviation(word: string, follower: string, closed: boolean): boolean {
  const lower = word.toLowerCase();
  if (lower === '' || closed) return false;
  if (leading.has(lower)) return true;
  if (beforeNumber.has(lower) && /^\d/.test(follower)) return true;
  const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|\p{Lu}\.-\p{Lu})$/u.test(word);
  if (!initial && !(trailing.has(lower) && /^\p{Lu}/u.test(word)) && lower !== 'etc') return false;
  return !starters.has(follower.toLowerCase().replace('’', "'"));
}
