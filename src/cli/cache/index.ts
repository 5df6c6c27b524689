import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece } from '../../read/pieces.ts';
import type { Entry, Store } from '../engine/index.ts';
import { attempt } from './attempt.ts';
import { PackWriter, readSlot } from './pack.ts';
import { entryOf, recordOf } from './record.ts';
import { type Shelf, shelfIn } from './shelf.ts';

/** All packs of a folder together, in bytes. */
const sizeLimit = 2 ** 30;
/** With more packs than this they are made into one. */
const packLimit = 7;

/**
 * The cache in a folder, which is made where it is missing.
 * @param build stands for the program that made an entry; another's are not used
 * @returns undefined where the folder cannot be used
 */
export function openCache(folder: string, build: string): Cache | undefined {
  return attempt(() => {
    mkdirSync(folder, { recursive: true });
    attempt(() => writeFileSync(join(dirname(folder), '.gitignore'), '*\n', { flag: 'wx' }));
    return new Cache(folder, build);
  });
}

/**
 * The entries of earlier runs over the same bytes under the same path, made by the same build. Runs at the same time do not
 * disturb each other: each writes a pack of its own, which gets its name when it is whole.
 */
export class Cache implements Store {
  readonly #folder: string;
  readonly #binding: string;
  readonly #shelf: Shelf;
  readonly #name: string;
  readonly #used = new Set<string>();
  #writer: PackWriter | undefined;
  /** Bytes of the entries that this run used or made. */
  #size = 0;
  #damaged = 0;

  constructor(folder: string, build: string) {
    // A folder that was copied or unpacked from elsewhere has another number: its packs are not this program's word.
    this.#binding = `${build} ${statSync(folder, { bigint: true }).ino}`;
    this.#folder = folder;
    const prefix = `${createHash('sha256').update(build).digest('hex').slice(0, 12)}-`;
    this.#name = prefix + randomBytes(8).toString('hex');
    this.#shelf = shelfIn(folder, this.#binding, prefix);
  }

  /** How many packs and entries could not be trusted. */
  get discarded(): number {
    return this.#shelf.discarded.length + this.#damaged;
  }

  /** The bytes and the names they go by. Reports are not kept, nor what depends on other pieces of its file. */
  keyOf({ path, line, taken, report, bytes }: Piece): string | undefined {
    if (report || taken) return undefined;
    return createHash('sha256')
      .update(`${path}\0${line ?? ''}\0`)
      .update(bytes)
      .digest('base64')
      .slice(0, 32);
  }

  find(key: string): Entry | undefined {
    const slot = this.#shelf.slots.get(key);
    if (!slot) return undefined;
    const bytes = attempt(() => readSlot(slot));
    if (bytes) {
      if (!this.#used.has(key)) this.#size += slot.length;
      this.#used.add(key);
      return entryOf(bytes);
    }
    this.#damaged += 1;
    this.#shelf.slots.delete(key);
    return undefined;
  }

  keep(key: string, entry: Entry): void {
    this.#add(key, recordOf(entry));
  }

  #add(key: string, bytes: Uint8Array): void {
    if (this.#size + bytes.length > sizeLimit) return;
    this.#size += bytes.length;
    attempt(() => {
      this.#writer ??= new PackWriter(join(this.#folder, `${this.#name}.tmp`), this.#binding);
      this.#writer.add(key, bytes);
    });
  }

  /** Makes what was kept in this run available to the next. */
  close(): void {
    attempt(() => {
      if (!this.#writer) return;
      const { packs, size } = this.#shelf;
      // A pack with damage goes, or its damage would be met again; what is whole in it stays.
      const merges = this.#damaged > 0 || packs.length >= packLimit || size + this.#size > sizeLimit;
      if (merges) this.#takeOver();
      this.#writer.end();
      renameSync(join(this.#folder, `${this.#name}.tmp`), join(this.#folder, `${this.#name}.pack`));
      if (merges) for (const path of packs) rmSync(path, { force: true });
    });
  }

  /** Adds what the other packs hold: all that this run used, and of the rest as much as there is room for. */
  #takeOver(): void {
    this.#size -= [...this.#used].reduce((sum, key) => sum + this.#shelf.slots.get(key)!.length, 0);
    for (const wanted of [true, false])
      for (const [key, slot] of this.#shelf.slots) {
        const bytes = this.#used.has(key) === wanted ? readSlot(slot) : undefined;
        if (bytes) this.#add(key, bytes);
      }
  }
}
