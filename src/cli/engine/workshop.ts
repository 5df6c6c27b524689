import { setImmediate } from 'node:timers/promises';
import type { UserFields } from '../../claim/field/lexicon.ts';
import type { Piece } from '../../read/pieces.ts';
import type { Entry } from './entry.ts';
import { type Pool, poolOf } from './pool.ts';

/** Turns pieces into entries, one for each and in their order. */
export interface Workshop {
  readonly run: (pieces: readonly Piece[]) => Promise<readonly Entry[]>;
  /** What is not begun by then is left undone. */
  readonly close: () => Promise<void>;
}

interface Order {
  readonly pieces: readonly Piece[];
  readonly done: (entries: Promise<readonly Entry[]>) => void;
}

/**
 * Bytes of work after which other threads are started. Until then V8 compiles the program for this one, on a second core; another
 * would be in its way, and has to be compiled for too before it does any good.
 */
const worthThreads = 2 ** 21;

/** The tagger and its model are loaded when there is any work. */
const here = async (pieces: readonly Piece[], fields: UserFields | undefined) =>
  (await import('./work.ts')).entriesIn(pieces, fields);

/** Works in this thread, which takes what comes first, and beside it in `threads - 1` others as soon as there is much to do. */
export function workshopOf(threads: number, fields?: UserFields, openPool = poolOf): Workshop {
  const waiting: Order[] = [];
  let begun = 0;
  let away = 0;
  let atWork = false;
  let opening: Promise<Pool> | undefined;
  let pool: Pool | undefined;

  const next = (): Order | undefined => {
    const order = waiting.shift();
    for (const piece of order?.pieces ?? []) begun += piece.bytes.length;
    return order;
  };
  const workHere = async () => {
    atWork = true;
    for (let order = next(); order; order = next()) {
      const entries = here(order.pieces, fields);
      order.done(entries);
      await entries.catch(() => {});
      sendAway();
      // Whatever came from other threads, and whatever is to be read and written, has its turn.
      await setImmediate();
    }
    atWork = false;
  };
  const sendAway = () => {
    if (threads > 1 && !opening && begun > worthThreads && waiting.length > 1) {
      opening = open();
      // Heard of when it is closed: until then all is done here.
      opening.catch(() => {});
    }
    while (pool && away < pool.room && waiting.length > 1) {
      away += 1;
      const order = next()!;
      const entries = pool.run(order.pieces);
      order.done(entries);
      const back = () => {
        away -= 1;
        sendAway();
      };
      entries.then(back, back);
    }
  };
  const open = async () => {
    const opened = await openPool(threads - 1, fields);
    pool = opened;
    sendAway();
    return opened;
  };
  return {
    run: (pieces) =>
      new Promise((done) => {
        waiting.push({ pieces, done });
        sendAway();
        if (!atWork) workHere();
      }),
    async close() {
      waiting.length = 0;
      await (await opening)?.close();
    },
  };
}
