import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * A file of cached entries: their bytes one behind the other, then an index (JSON), then a footer of fixed length with the index's
 * place and the seal. The seal is made of the index and of what binds it to this build and this folder; each entry has a check sum
 * in the index. A file that was cut off, changed, copied from elsewhere or made by other code does not open.
 */

export interface Slot {
  readonly file: number;
  readonly start: number;
  readonly length: number;
  readonly check: string;
}

type IndexLine = readonly [key: string, start: number, length: number, check: string];

const footerLength = 16 + 64;

/** The slots of a pack by key; undefined for a file that is none, or none of this place. */
export function readIndex(path: string, binding: string): ReadonlyMap<string, Slot> | undefined {
  const file = openSync(path, 'r');
  const index = trusted(file, binding);
  if (!index) closeSync(file);
  return index && new Map(index.map(([key, start, length, check]) => [key, { file, start, length, check }]));
}

function trusted(file: number, binding: string): readonly IndexLine[] | undefined {
  const { size } = fstatSync(file);
  const footer = readAt(file, size - footerLength, footerLength)?.toString('latin1');
  if (!footer) return undefined;
  const start = Number(footer.slice(0, 16));
  const index = Number.isSafeInteger(start) ? readAt(file, start, size - footerLength - start) : undefined;
  if (!index || seal(index, binding) !== footer.slice(16)) return undefined;
  return JSON.parse(index.toString('utf8'));
}

/** The bytes in a slot; undefined when they are not what was put there. */
export function readSlot({ file, start, length, check }: Slot): Buffer | undefined {
  const bytes = readAt(file, start, length);
  return bytes && checkSum(bytes) === check ? bytes : undefined;
}

function readAt(file: number, start: number, length: number): Buffer | undefined {
  if (start < 0 || length <= 0) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  return readSync(file, bytes, 0, length, start) === length ? bytes : undefined;
}

/** Writes a pack entry by entry. After a failure it writes nothing more. */
export class PackWriter {
  readonly #file: number;
  readonly #binding: string;
  readonly #index: IndexLine[] = [];
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  #size = 0;
  #failed = false;

  constructor(path: string, binding: string) {
    this.#file = openSync(path, 'wx');
    this.#binding = binding;
  }

  add(key: string, bytes: Uint8Array): void {
    this.#index.push([key, this.#size, bytes.length, checkSum(bytes)]);
    this.#size += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize > 2 ** 20) this.#flush();
  }

  /** Seals the pack. @throws when any of it could not be written */
  end(): void {
    const index = Buffer.from(JSON.stringify(this.#index));
    this.#waiting.push(index, Buffer.from(String(this.#size).padStart(16, '0') + seal(index, this.#binding)));
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#failed) throw new Error('an earlier part is missing');
    this.#failed = true;
    writeAll(this.#file, Buffer.concat(this.#waiting));
    this.#failed = false;
    this.#waiting = [];
    this.#waitingSize = 0;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function checkSum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64').slice(0, 16);
}

function seal(index: Buffer, binding: string): string {
  return createHash('sha256').update(binding).update('\0').update(index).digest('hex');
}
