import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { UserFields } from '../../claim/field/lexicon.ts';
import type { Piece } from '../../read/pieces.ts';
import { type BatchResult, packPieces, unpackEntries } from './batch.ts';
import type { Entry } from './entry.ts';

/** Turns pieces into entries, one for each and in their order. */
export interface Workshop {
  readonly run: (pieces: readonly Piece[]) => Promise<readonly Entry[]>;
  readonly close: () => Promise<void>;
}

/** Threads take a quarter of a second to start: this many bytes of work are done sooner without them. */
const worthThreads = 3 * 2 ** 16;

/** Works in this thread, and in `threads` others as soon as there is enough to do. */
export function workshopOf(threads: number, fields?: UserFields): Workshop {
  const here = hereWith(fields);
  let work = 0;
  let pool: Promise<Workshop> | undefined;
  return {
    async run(pieces) {
      for (const piece of pieces) work += piece.bytes.length;
      // By then whatever else can be read at once has been asked for too: a large run need not load the tagger here.
      if (threads > 1 && work <= worthThreads) await setImmediate();
      if (threads > 1 && work > worthThreads) pool ??= poolOf(threads, fields);
      return (await (pool ?? here)).run(pieces);
    },
    close: async () => (await pool)?.close(),
  };
}

/** Does the work in this thread. The tagger and its model are loaded when there is any. */
const hereWith = (fields: UserFields | undefined): Workshop => ({
  run: async (pieces) => (await import('./work.ts')).entriesIn(pieces, fields),
  close: async () => {},
});

async function poolOf(threads: number, fields: UserFields | undefined): Promise<Workshop> {
  const { Tinypool } = await import('tinypool');
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url));
  const pool = new Tinypool({
    filename,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    async run(pieces) {
      const batch = packPieces(pieces, fields);
      const result: BatchResult = await pool.run(batch, { transferList: [batch.block.buffer] });
      return unpackEntries(result);
    },
    close: () => pool.destroy(),
  };
}
