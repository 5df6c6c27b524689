import type { UserFields } from '../../claim/field/lexicon.ts';
import type { Piece } from '../../read/pieces.ts';
import type { Entry, EntryHead } from './entry.ts';

/** Pieces on their way to a worker: one block of memory that changes hands, and where each piece lies in it. */
export interface Batch {
  readonly pieces: readonly (Omit<Piece, 'bytes'> & Slice)[];
  readonly block: Uint8Array<ArrayBuffer>;
  /** What a user calls fields. */
  readonly fields: UserFields | undefined;
}

/** Entries on their way back. */
export interface BatchResult {
  readonly entries: readonly (EntryHead & Slice)[];
  readonly block: Uint8Array<ArrayBuffer>;
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

export function packPieces(pieces: readonly Piece[], fields: UserFields | undefined): Batch {
  const { slices, block } = pack(pieces.map((piece) => piece.bytes));
  return { pieces: pieces.map(({ bytes: _, ...rest }, at) => ({ ...rest, ...slices[at]! })), block, fields };
}

export function unpackPieces({ pieces, block }: Batch): readonly Piece[] {
  return pieces.map(({ start, end, ...rest }) => ({ ...rest, bytes: block.subarray(start, end) }));
}

export function packEntries(entries: readonly Entry[]): BatchResult {
  const { slices, block } = pack(entries.map((entry) => entry.lines));
  return { entries: entries.map(({ lines: _, ...head }, at) => ({ ...head, ...slices[at]! })), block };
}

export function unpackEntries({ entries, block }: BatchResult): readonly Entry[] {
  return entries.map(({ start, end, ...head }) => ({ ...head, lines: block.subarray(start, end) }));
}

function pack(parts: readonly Uint8Array[]): {
  readonly slices: readonly Slice[];
  readonly block: Uint8Array<ArrayBuffer>;
} {
  const block = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  const slices = parts.map((part) => {
    block.set(part, at);
    const start = at;
    at += part.length;
    return { start, end: at };
  });
  return { slices, block };
}
