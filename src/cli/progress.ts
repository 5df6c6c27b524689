import type { Io } from './io.ts';

export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** Work that takes less than this shows no progress, and what is shown changes no more often (milliseconds). */
const patience = 1000;
const pace = 100;

/** Tells on stderr how far long work is, where a person is looking. */
export function progressOn(io: Io, quiet = false): Progress {
  if (!io.stderr.isTTY || quiet) return { show: () => {}, clear: () => {} };
  let due = Date.now() + patience;
  let shown = false;
  return {
    show(text) {
      if (Date.now() < due) return;
      due = Date.now() + pace;
      shown = true;
      io.stderr.write(`\r\u001b[K${text}`);
    },
    clear() {
      if (shown) io.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
