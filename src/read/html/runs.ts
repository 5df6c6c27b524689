import { Parser } from 'htmlparser2';

/** A piece of a page's text: the words, where they stand in the file, and how many of its characters they take. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly width: number;
}

/** The text between two tags, in pieces: an entity is a piece of its own. */
export type Run = readonly Piece[];

export interface MarkedPage {
  readonly runs: readonly Run[];
  /** The page with each run in `<data value="number of the run">`, which no reader-view rule looks at. */
  readonly html: string;
}

/** Elements whose text is no text of the page. */
const opaque = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'svg',
  'math',
  'template',
  'iframe',
  'select',
]);

/**
 * Numbers the runs of text of a page. The library that finds the article rebuilds the tree from markup, so that only what
 * stands in the markup itself can lead back to the file.
 */
export function markRuns(page: string): MarkedPage {
  const runs: Run[] = [];
  const parts: string[] = [];
  let pieces: Piece[] = [];
  let copied = 0;
  let hidden = 0;
  const close = () => {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first && last && pieces.some(({ text }) => text.trim() !== '')) {
      const end = last.offset + last.width;
      parts.push(
        page.slice(copied, first.offset),
        `<data value="${runs.length}">`,
        page.slice(first.offset, end),
        '</data>',
      );
      copied = end;
      runs.push(pieces);
    }
    pieces = [];
  };
  const parser = new Parser({
    onopentagname: (name) => {
      close();
      if (opaque.has(name)) hidden += 1;
    },
    onclosetag: (name, implied) => {
      if (!implied) close();
      if (opaque.has(name)) hidden -= 1;
    },
    oncomment: close,
    onprocessinginstruction: close,
    ontext: (text) => {
      if (hidden > 0) return;
      const width = parser.endIndex - parser.startIndex + 1;
      pieces.push({ text, offset: parser.startIndex, width });
    },
  });
  parser.end(page);
  close();
  return { runs, html: parts.join('') + page.slice(copied) };
}
