import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';

/** Ends a run that the user or the system broke off. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('interrupted');
    this.exitCode = exitCode;
  }
}

/** Milliseconds that a run broken off has for ending in order. */
const patience = 2_000;

/**
 * Runs work that waits for files and pipes, and ends it in order when the run is broken off: `check` throws from then on, and
 * waiting for standard input stops. Where nothing waits, the system's own way of ending a program does.
 */
export async function interruptible<T>(io: Io, work: (check: () => void) => Promise<T>): Promise<T> {
  let stop: Interrupted | undefined;
  const handlers = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated };
  const listeners = Object.entries(handlers).map(([signal, code]) => {
    const listener = () => {
      stop = new Interrupted(code);
      // Nobody may be reading it, and an error that nobody hears ends the program.
      io.stdin.once('error', () => {}).destroy(stop);
      // A pipe that nobody writes to cannot be left: after this time the system ends the run as if nobody had listened.
      setTimeout(() => process.kill(process.pid, signal), patience).unref();
    };
    process.once(signal, listener);
    return { signal, listener };
  });
  try {
    return await work(() => {
      if (stop) throw stop;
    });
  } catch (error) {
    throw stop ?? error;
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }
}
