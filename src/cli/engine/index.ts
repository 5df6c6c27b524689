import { availableParallelism } from 'node:os';
import type { UserFields } from '../../claim/field/lexicon.ts';
import type { Piece } from '../../read/pieces.ts';
import type { Unreadable } from '../../read/problem.ts';
import { ahead } from './ahead.ts';
import type { Entry } from './entry.ts';
import { namesakesOf } from './namesakes.ts';
import { type FinishedJob, type TakeOver, type Task, tasksOf } from './tasks.ts';
import { type Workshop, workshopOf } from './workshop.ts';

export type { Entry } from './entry.ts';
export type { TakeOver } from './tasks.ts';

/** Where entries are kept from one run to the next. */
export interface Store {
  /** Undefined for what is not to be kept. */
  readonly keyOf: (piece: Piece) => string | undefined;
  readonly find: (key: string) => Entry | undefined;
  readonly keep: (key: string, entry: Entry) => void;
}

/**
 * The entries of the pieces, in the order of the pieces, whoever does the work and whatever was kept from an earlier run.
 * Takes in only as much as keeps the threads at work, so that memory does not grow with the input.
 */
export async function* entriesOf(
  pieces: AsyncIterable<Piece | Unreadable>,
  store: Store | undefined,
  threads = availableParallelism(),
  fields?: UserFields,
  takeOver?: TakeOver,
): AsyncGenerator<FinishedJob> {
  const workshop = workshopOf(threads, fields);
  const tellApart = namesakesOf(workshop);
  const finish = (task: Task) => finished(task, workshop, store);
  try {
    for await (const jobs of ahead(tasksOf(pieces, store, takeOver), finish, 4 * threads))
      for (const job of jobs) yield { ...job, entry: await tellApart(job) };
  } finally {
    await workshop.close();
  }
}

/** A task's jobs in order, each with its entry: those that were known and those that the workshop makes now. */
async function finished(
  { jobs }: Task,
  workshop: Workshop,
  store: Store | undefined,
): Promise<readonly FinishedJob[]> {
  const todo = jobs.flatMap((job) => (job.entry ? [] : [job.piece]));
  const made = todo.length === 0 ? [] : await workshop.run(todo);
  let next = 0;
  return jobs.map((job) => {
    if (job.entry) return job;
    const entry = made[next++]!;
    if (job.key !== undefined) store?.keep(job.key, entry);
    return { piece: job.piece, entry };
  });
}
