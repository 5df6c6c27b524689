import { type Batch, type BatchResult, packEntries, unpackPieces } from './batch.ts';
import { entriesIn } from './work.ts';

/** What a worker thread does with a batch. */
export default async function work(batch: Batch): Promise<BatchResult> {
  return packEntries(await entriesIn(unpackPieces(batch), batch.fields));
}
