import { isAscii } from './text.ts';

/** What capitals in a sentence tell of names. Most sentences have no sign beyond ASCII, and need no pattern. */

/** A capital behind another word of its sentence. */
const inside = /(?<=[\p{L}\p{N},;).] )\p{Lu}[\p{L}\p{N}'’.-]*/gu;

/** Calls `each` with the ends of every word that has a capital and another word of its sentence before it. */
export function eachCapitalInside(text: string, each: (start: number, end: number) => void): void {
  if (!isAscii(text)) {
    for (const { index, 0: word } of text.matchAll(inside)) each(index, index + word.length);
    return;
  }
  for (let at = 2; at < text.length; at += 1) {
    if (!isCapital(text.charCodeAt(at)) || text.charCodeAt(at - 1) !== 0x20) continue;
    if (!isEnding(text.charCodeAt(at - 2))) continue;
    const start = at;
    while (at < text.length && isPart(text.charCodeAt(at))) at += 1;
    each(start, at);
  }
}

/** Whether more of the longer words behind the first have capitals than have none. */
export function isHeadline(text: string): boolean {
  if (!isAscii(text)) {
    const words = text.slice(text.search(/\P{L}/u)).match(/\p{L}{4,}/gu) ?? [];
    return 2 * words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length;
  }
  let [longer, capitals] = [0, 0];
  let at = 0;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  while (at < text.length) {
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    if (at - start > 3) {
      longer += 1;
      if (isCapital(text.charCodeAt(start))) capitals += 1;
    }
    at = Math.max(at, start + 1);
  }
  return 2 * capitals > longer;
}

const isCapital = (code: number): boolean => code > 64 && code < 91;
const isLetter = (code: number): boolean => isCapital(code) || (code > 96 && code < 123);
const isWordSign = (code: number): boolean => isLetter(code) || (code > 47 && code < 58);

/** A sign of a word, or one that may stand behind it: `,` `;` `)` `.` */
const isEnding = (code: number): boolean =>
  isWordSign(code) || code === 0x2c || code === 0x3b || code === 0x29 || code === 0x2e;

/** A sign of a word, or one that may stand in it: `'` `.` `-` */
const isPart = (code: number): boolean => isWordSign(code) || code === 0x27 || code === 0x2e || code === 0x2d;
