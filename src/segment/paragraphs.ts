import type { Span } from '../schema/report.ts';
import type { Sentence } from '../types.ts';

export interface Paragraph extends Span {
  readonly kind: Sentence['kind'];
}

const bullet = /^[ \t]*(?:[-–—•*·▪◦►‣]|\d{1,2}[.)]|\([a-z\d]{1,2}\))[ \t]+/;
const ended = /[.!?…:;,]["'”’)\]]*$/;
/** A headline has no full stop and is short; 160 characters hold the longest with a kicker. */
const headlineLength = 160;

/**
 * The paragraphs of a text, in order. A line is a paragraph, except in blocks that are wrapped at a fixed
 * width and where a sentence plainly runs on, in small letters, on the next line.
 */
export function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks(text)) {
    const wrapped = isWrapped(block.map((line) => text.slice(line.start, line.end)));
    let open: Span | undefined;
    for (const line of block) {
      const words = text.slice(line.start, line.end);
      const before = open && text.slice(open.start, open.end);
      const goesOn = before !== undefined && !bullet.test(words) && (wrapped || runsOn(before, words));
      if (open && !goesOn) found.push(paragraphOf(text, open));
      open = { start: goesOn && open ? open.start : line.start, end: line.end };
    }
    if (open) found.push(paragraphOf(text, open));
  }
  return found;
}

/** Lines with words, grouped by the blank lines between them. */
function blocks(text: string): readonly (readonly Span[])[] {
  const groups: Span[][] = [[]];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = line.index;
    const end = start + line[0].length;
    const last = groups.at(-1)!.at(-1);
    const blank = line[0].trim() === '';
    const apart = last !== undefined && /\n[ \t]*\r?\n|\r\r|\u2029/.test(text.slice(last.end, start));
    if (blank || apart) groups.push([]);
    if (!blank) groups.at(-1)!.push({ start, end });
  }
  return groups;
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const full = lines.slice(0, -1);
  const widths = full.map((line) => line.trimEnd().length);
  const widest = Math.max(...widths);
  if (widest > 110 || widest < 40) return false;
  if (Math.min(...widths) < 0.7 * widest) return false;
  return full.filter((line) => !ended.test(line.trimEnd())).length > full.length / 2;
}

function runsOn(before: string, words: string): boolean {
  return before.length >= 40 && !ended.test(before.trimEnd()) && /^\s*[a-z]/.test(words);
}

function paragraphOf(text: string, { start, end }: Span): Paragraph {
  const words = text.slice(start, end);
  const mark = bullet.exec(words)?.[0].length ?? 0;
  if (mark > 0 && mark < words.length) return { start: start + mark, end, kind: 'item' };
  const headline = words.length <= headlineLength && !/[.!?…:;,"”]\s*$/.test(words);
  return { start, end, kind: headline ? 'headline' : 'body' };
}
