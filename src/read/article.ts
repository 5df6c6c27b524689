import type { Anchor, DocumentInput, LeftOut } from '../types.ts';
import type { ExtractedClaims } from './json/extracted.ts';

/** A document as the reader of a format gives it. */
export interface Article extends Omit<DocumentInput, 'id'> {
  /** What it calls itself, where a file holds several: its id, URL or number. */
  readonly own?: string;
  /** Where the text stands in the file; without it the text is the file's own. */
  readonly anchors?: readonly Anchor[];
  /** The headline, where it does not stand in the text; it is read as if it stood below. */
  readonly headline?: { readonly text: string; readonly anchors: readonly Anchor[] };
  readonly leftOut?: readonly LeftOut[];
  /** Where the article begins in the text, behind the front matter. */
  readonly begins?: number;
}

/** What a format's reader gives for a part of a file that holds no article. */
export interface Flaw {
  /** Follows the file's path: `:3` for a line. */
  readonly place: string;
  readonly reason: string;
}

/** What the reader of a format gives for a part of a file. */
export type Part = Article | Flaw | ExtractedClaims;
