import { bytesOfStream, sizeLimit } from './bytes.ts';
import { ReadError } from './problem.ts';

/** Some whole lines of a file. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** The number of the first line, from 1. */
  readonly line: number;
}

/** Enough to be worth a task of its own, little enough that many are in memory at once. */
const pieceSize = 2 ** 16;
const newline = 0x0a;

/**
 * Cuts a stream at line ends, so that a file of any length is read in pieces. Where the cuts fall depends on the bytes before them
 * alone: what is added at the end leaves the pieces before it as they were. UTF-16 is given in one piece, starting at line 1.
 * @throws ReadError for a line beyond the limit.
 */
export async function* wholeLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Lines> {
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  const chunks = stream[Symbol.asyncIterator]();
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    if (line === 1 && held.subarray(0, 512).includes(0)) {
      yield { bytes: await bytesOfStream(startingWith(held, chunks)), line };
      return;
    }
    let from = 0;
    for (let end = cut(held, from); end > 0; end = cut(held, from)) {
      yield { bytes: held.subarray(from, end), line };
      line += newlines(held, from, end);
      from = end;
    }
    held = held.subarray(from);
    if (held.length > sizeLimit)
      throw new ReadError(`line ${line} is larger than ${sizeLimit / 2 ** 20} MiB`);
  }
  if (held.length > 0 || line === 1) yield { bytes: held, line };
}

/** Behind the first line end after a full piece; 0 while there is none. */
function cut(bytes: Buffer, from: number): number {
  if (bytes.length - from < pieceSize) return 0;
  return bytes.indexOf(newline, from + pieceSize - 1) + 1;
}

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(newline, from); at >= 0 && at < to; at = bytes.indexOf(newline, at + 1))
    count += 1;
  return count;
}

/** The chunks of a stream with the first ones, that were looked at, before them. */
export async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
