import { piecesOf, type ReadOptions } from './pieces.ts';
import { type Reading, readingsOf } from './readings.ts';

export { type Piece, piecesOf, type ReadOptions } from './pieces.ts';
export { type Reading, readingsOf } from './readings.ts';

/** What the paths name, one after the other: first cut into pieces, then each piece read by itself. @throws PathError for a path that is not there. */
export async function* read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for await (const piece of piecesOf(paths, options)) {
    if ('reason' in piece) yield { unreadable: piece };
    else yield* await readingsOf(piece);
  }
}
