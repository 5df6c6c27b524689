import { Parser } from 'htmlparser2';
import { ReadError } from '../problem.ts';

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
  /** The page with each run, as one piece, in `<data value="number of the run">`, which no reader-view rule looks at. */
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

/** Pages beyond these are no articles, and would keep the run busy for minutes. */
const mostElements = 50_000;
const deepest = 200;

/**
 * Numbers the runs of text of a page. The library that finds the article rebuilds the tree from markup, so that only what
 * stands in the markup itself can lead back to the file. @throws ReadError for a page beyond the limits.
 */
export function markRuns(page: string): MarkedPage {
  const runs: Run[] = [];
  const parts: string[] = [];
  let pieces: Piece[] = [];
  let copied = 0;
  let hidden = 0;
  let elements = 0;
  let depth = 0;
  const close = () => {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first && last && pieces.some(({ text }) => text.trim() !== '')) {
      const end = last.offset + last.width;
      const words = pieces.map(({ text }) => text.replaceAll(/[<&]/g, ' ')).join('');
      parts.push(page.slice(copied, first.offset), `<data value="${runs.length}">`, words, '</data>');
      copied = end;
      runs.push(pieces);
    }
    pieces = [];
  };
  const parser = new Parser({
    onopentagname: (name) => {
      close();
      elements += 1;
      depth += 1;
      if (elements > mostElements) throw new ReadError(`it has more than ${mostElements} elements`);
      if (depth > deepest) throw new ReadError(`its elements are nested more than ${deepest} deep`);
      if (opaque.has(name)) hidden += 1;
    },
    onclosetag: (name, implied) => {
      if (!implied) close();
      depth -= 1;
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
  return { runs, html: inSmallLetters(parts.join('') + page.slice(copied)) };
}

/** Tags and attributes as the DOM expects them: `<META NAME="date">` is HTML too. */
function inSmallLetters(html: string): string {
  if (!/<\/?[A-Z]/.test(html)) return html;
  return html.replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, (tag) =>
    tag.replaceAll(/^<\/?[A-Za-z0-9]+|\s[A-Za-z-]+(?==)/g, (name) => name.toLowerCase()),
  );
}
