import type { Document } from '../types.ts';
import type { Part } from './article.ts';
import { textLimit } from './bytes.ts';
import { decode } from './decode.ts';
import { documentOf } from './document.ts';
import { type FileFormat, formatIn, formatOf } from './formats.ts';
import { documentId } from './id.ts';
import type { ExtractedClaims } from './json/extracted.ts';
import type { Piece } from './pieces.ts';
import { ReadError, type Unreadable } from './problem.ts';

/** What a piece gave: a document, claims that an earlier run extracted, or the reason why it gave nothing. */
export type Reading =
  | { readonly document: Document }
  | { readonly extracted: ExtractedClaims }
  | { readonly unreadable: Unreadable };

/** One reader per format; each is loaded only when a file asks for it. */
const readers: Record<FileFormat, (file: string, piece: Piece) => Promise<readonly Part[]>> = {
  text: async (file) => (await import('./text.ts')).readText(file),
  markdown: async (file) => (await import('./markdown/index.ts')).readMarkdown(file),
  html: async (file) => (await import('./html/index.ts')).readHtml(file),
  json: async (file) => (await import('./json/index.ts')).readJson(file),
  lines: async (file, piece) => (await import('./json/lines.ts')).readLines(file, piece.line, takenIn(piece)),
};

/** What stands in a piece, from its bytes and its path alone. */
export async function readingsOf(piece: Piece): Promise<readonly Reading[]> {
  const { path, bytes } = piece;
  if (piece.line !== undefined && piece.line > 1 && isBlank(bytes)) return [];
  try {
    const file = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const format = piece.line === undefined ? (formatOf(path) ?? formatIn(file)) : 'lines';
    const parts = await readers[format](file, piece);
    return parts.map((part) => readingOf(path, part));
  } catch (error) {
    if (error instanceof ReadError) return [{ unreadable: { path, reason: error.message } }];
    // A parser that calls itself for each level of what it reads runs out of stack, whoever wrote it.
    if (error instanceof RangeError) return [{ unreadable: { path, reason: 'it is nested too deeply' } }];
    throw error;
  }
}

function readingOf(path: string, part: Part): Reading {
  if ('claims' in part) return { extracted: part };
  if ('reason' in part) return { unreadable: { path: path + part.place, reason: part.reason } };
  if (part.text.trim() === '') return { unreadable: { path, reason: 'no text in it' } };
  if (part.text.length > textLimit)
    return { unreadable: { path, reason: 'its text is longer than the limit of 4 Mi characters' } };
  return { document: documentOf({ ...part, id: documentId(path, part.own), path }) };
}

/** The empty lines at the end of a file are no piece that lacks anything. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09);
}

/** Whether a document of another piece goes by a name already. */
function takenIn({ path, taken = [] }: Piece): (name: string) => boolean {
  return (name) => taken.length > 0 && taken.includes(documentId(path, name));
}
