import type { Piece } from '../../read/pieces.ts';
import type { Unreadable } from '../../read/problem.ts';
import type { Entry } from './entry.ts';
import type { Store } from './index.ts';

/** A piece to be read; with its key where the entry is to be kept. */
interface OpenJob {
  readonly piece: Piece;
  readonly key?: string;
  readonly entry?: undefined;
}

/** A piece with its entry, or what is wrong with a path. */
export interface FinishedJob {
  readonly piece?: Piece;
  readonly entry: Entry;
}

type Job = OpenJob | FinishedJob;

/** Neighbouring jobs that are done together, so that sending them to a thread costs little beside the work. */
export interface Task {
  readonly jobs: readonly Job[];
  /** How much there is to do, in bytes of text. */
  readonly bytes: number;
}

const taskBytes = 2 ** 16;
const taskJobs = 64;

/** Bytes of text that cost as much: lines of a report are only checked, sooner than they would be sent one by one. */
const workIn = ({ bytes, report }: Piece): number => (report ? bytes.length / 8 : bytes.length);

/** Makes the entry of some lines of a report in this thread: to send their claims from another one takes longer than to read them. */
export type TakeOver = (piece: Piece) => Promise<Entry>;

/** Cuts the input into tasks of about the same size. */
export async function* tasksOf(
  pieces: AsyncIterable<Piece | Unreadable>,
  store: Store | undefined,
  takeOver?: TakeOver,
): AsyncGenerator<Task> {
  let jobs: Job[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const takes = takeOver && 'report' in piece;
    const job = takes ? { piece, entry: await takeOver(piece) } : jobOf(piece, store);
    jobs.push(job);
    if (job.piece && !job.entry) bytes += workIn(job.piece);
    if (bytes < taskBytes && jobs.length < taskJobs) continue;
    yield { jobs, bytes };
    jobs = [];
    bytes = 0;
  }
  if (jobs.length > 0) yield { jobs, bytes };
}

function jobOf(piece: Piece | Unreadable, store: Store | undefined): Job {
  if ('reason' in piece) return { entry: problem(piece) };
  const key = store?.keyOf(piece);
  if (store === undefined || key === undefined) return { piece };
  const entry = store.find(key);
  return entry ? { piece, entry } : { piece, key };
}

function problem(unreadable: Unreadable): Entry {
  return { documents: [], claims: 0, problems: [unreadable], lines: new Uint8Array() };
}
