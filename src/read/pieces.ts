import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { bytesOfStream, reasonOf, sizeLimit, tooLarge } from './bytes.ts';
import { formatIn, formatOf } from './formats.ts';
import { opensReport } from './json/extracted.ts';
import { findFiles, standardInput } from './paths.ts';
import { ReadError, type Unreadable } from './problem.ts';
import { startingWith, wholeLines } from './whole-lines.ts';

/** A part of the input that can be read by itself: a file, or some whole lines of a file of JSON Lines. */
export interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** For some lines of a file: the number of the first, from 1. */
  readonly line?: number;
  /** The lines are a report of this tool. */
  readonly report?: true;
  /** Ids that documents of other pieces of the same file have taken. */
  readonly taken?: readonly string[];
}

export interface ReadOptions {
  /** Paths count from here, and are reported relative to it. */
  readonly cwd: string;
  readonly stdin: Readable;
  /** The name that standard input goes by. */
  readonly stdinName: string;
  /** Files, by their resolved places, that are passed over in folders and by globs. */
  readonly except?: ReadonlySet<string>;
}

/** The parts of what the paths name, in the order of their names. @throws PathError for a path that is not there. */
export async function* piecesOf(
  paths: readonly string[],
  { cwd, stdin, stdinName, except }: ReadOptions,
): AsyncGenerator<Piece | Unreadable> {
  const files = findFiles(
    paths.filter((path) => path !== standardInput),
    cwd,
    except,
  );
  let waits = paths.includes(standardInput);
  for (const { absolute, path, reason } of files) {
    if (waits && stdinName < path) {
      waits = false;
      yield* guarded(stdinName, streamPieces(stdinName, stdin));
    }
    if (reason !== undefined) yield { path, reason };
    else yield* guarded(path, filePieces(path, absolute));
  }
  if (waits) yield* guarded(stdinName, streamPieces(stdinName, stdin));
}

async function* guarded(path: string, pieces: AsyncIterable<Piece>): AsyncGenerator<Piece | Unreadable> {
  try {
    yield* pieces;
  } catch (error) {
    if (error instanceof ReadError) yield { path, reason: error.message };
    else if (isSystemError(error)) yield { path, reason: reasonOf(error) };
    else throw error;
  }
}

async function* filePieces(path: string, absolute: string): AsyncGenerator<Piece> {
  const { size } = statSync(absolute);
  // A pipe (`<(command)`) has no size; small files are read at once, which costs a tenth of a stream.
  if (size === 0) yield* streamPieces(path, createReadStream(absolute));
  else if (formatOf(path) === 'lines') yield* linePieces(path, createReadStream(absolute, { highWaterMark }));
  else if (size > sizeLimit) throw tooLarge();
  else yield { path, bytes: readFileSync(absolute) };
}

const highWaterMark = 2 ** 18;

async function* linePieces(path: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  let report: { readonly report?: true } = {};
  for await (const lines of wholeLines(stream)) {
    if (lines.line === 1 && opensReport(lines.bytes)) report = { report: true };
    yield { path, ...lines, ...report };
  }
}

/** A pipe or standard input: by its name, else by how it begins. */
async function* streamPieces(path: string, stream: Readable): AsyncGenerator<Piece> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const opening: Buffer = first.done ? Buffer.alloc(0) : first.value;
  const rest = startingWith(opening, chunks);
  const format = formatOf(path) ?? formatIn(opening.toString('latin1'));
  if (format === 'lines') yield* linePieces(path, rest);
  else yield { path, bytes: await bytesOfStream(rest) };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
