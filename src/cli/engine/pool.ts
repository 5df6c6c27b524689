import { fileURLToPath } from 'node:url';
import type { UserFields } from '../../claim/field/lexicon.ts';
import type { Piece } from '../../read/pieces.ts';
import { type BatchResult, packPieces, unpackEntries } from './batch.ts';
import type { Entry } from './entry.ts';

/** Threads that turn pieces into entries. */
export interface Pool {
  /** So many batches keep all threads at work: each has its next at hand, since this thread is seldom free to send it. */
  readonly room: number;
  readonly run: (pieces: readonly Piece[]) => Promise<readonly Entry[]>;
  readonly close: () => Promise<void>;
}

const batchesEach = 2;

export async function poolOf(threads: number, fields: UserFields | undefined): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url));
  const pool = new Tinypool({
    filename,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: batchesEach,
  });
  return {
    room: threads * batchesEach,
    async run(pieces) {
      const batch = packPieces(pieces, fields);
      const result: BatchResult = await pool.run(batch, { transferList: [batch.block.buffer] });
      return unpackEntries(result);
    },
    close: () => pool.destroy(),
  };
}
