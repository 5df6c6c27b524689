import { isSpaceAt } from '../segment/letters.ts';

/** The words of a text in small letters, with single blanks: by these two headlines are the same, however they are set. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** How many words a text has: runs without white space. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpaceAt(text, at);
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
