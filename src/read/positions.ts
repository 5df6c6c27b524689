import type { Anchor } from '../types.ts';

/** A place in a file, 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The anchors of a text that is the file's own: one a line. */
export function lineAnchors(text: string): readonly Anchor[] {
  return lineStarts(text).map((offset, at) => ({ offset, line: at + 1, column: 1 }));
}

/** Gives the line and column of an offset into a file. */
export function positionsIn(file: string): (offset: number) => Position {
  const starts = lineStarts(file);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

const lineFeed = 10;
const carriageReturn = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1);
  }
  return starts;
}
