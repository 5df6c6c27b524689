import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { readIndex, type Slot } from './pack.ts';

/** The packs of a folder that can be trusted, and what is in them. */
export interface Shelf {
  readonly packs: readonly string[];
  readonly slots: Map<string, Slot>;
  /** Bytes of all entries. */
  readonly size: number;
  /** Packs of this build that could not be trusted; they are gone. Another build's go without a word: after an upgrade that is as it should be. */
  readonly discarded: readonly string[];
}

/** A file that a run left unfinished is removed after a day (milliseconds). */
const leftOver = 86_400_000;

/** @param prefix with which the names of this build's packs begin */
export function shelfIn(folder: string, binding: string, prefix: string): Shelf {
  const packs: string[] = [];
  const discarded: string[] = [];
  const slots = new Map<string, Slot>();
  let size = 0;
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    if (name.endsWith('.tmp')) attempt(() => removeOld(path));
    if (!name.endsWith('.pack')) continue;
    const own = name.startsWith(prefix);
    const index = own ? attempt(() => readIndex(path, binding)) : undefined;
    if (!index) {
      if (own) discarded.push(path);
      rmSync(path, { force: true, recursive: true });
      continue;
    }
    packs.push(path);
    for (const [key, slot] of index) {
      slots.set(key, slot);
      size += slot.length;
    }
  }
  return { packs, slots, size, discarded };
}

function removeOld(path: string): void {
  if (Date.now() - statSync(path).mtimeMs > leftOver) rmSync(path, { force: true });
}
