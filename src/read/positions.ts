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

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (newline) => newline.index + newline[0].length)];
}
