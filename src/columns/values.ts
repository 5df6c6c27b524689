import type { z } from 'zod';
import { jsonText } from '../report/json-text.ts';

const nothing = Buffer.from('null');

/**
 * The different values that a property of many claims has, each kept once: as the bytes of its JSON and as the value. A value is
 * checked when it comes for the first time.
 */
export class Values<T> {
  readonly #schema: z.ZodType<T>;
  readonly #values: T[] = [];
  readonly #texts: string[] = [];
  #bytes = Buffer.alloc(2 ** 10);
  /** Where the bytes of each value begin, and behind the last one. */
  #begins = new Int32Array(2 ** 6);
  /** By their hashes, each at the first free place: its number and one more. */
  #places = new Int32Array(2 ** 8);

  #null = -1;

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema;
  }

  /** The number of the value whose JSON these bytes are; -1 where they are not as this tool writes a value that fits the schema. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    hash ^= hash >>> 15;
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = this.#places[place]! - 1;
      if (known < 0) return this.#add(bytes, from, to, place);
      if (this.#isAt(known, bytes, from, to)) return known;
    }
  }

  /** The number of `null`, which most properties of most claims have; -1 where it is no value. */
  numberOfNull(): number {
    if (this.#null < 0) this.#null = this.numberOf(nothing, 0, nothing.length);
    return this.#null;
  }

  of(number: number): T {
    return this.#values[number]!;
  }

  /** The value's JSON. */
  textOf(number: number): string {
    this.#texts[number] ??= this.#bytes.toString('utf8', this.#begins[number], this.#begins[number + 1]);
    return this.#texts[number];
  }

  /** How much memory the values take, about, in bytes. */
  get size(): number {
    return 4 * this.#begins[this.#values.length]!;
  }

  #isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const begin = this.#begins[number]!;
    if (this.#begins[number + 1]! - begin !== to - from) return false;
    for (let i = from; i < to; i += 1) if (this.#bytes[begin + i - from] !== bytes[i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, place: number): number {
    const own = Buffer.from(bytes.subarray(from, to));
    const value = this.#checked(own);
    if (value === undefined) return -1;
    const number = this.#values.push(value) - 1;
    const begin = this.#begins[number]!;
    if (begin + own.length > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length + own.length)]);
    this.#bytes.set(own, begin);
    if (number + 1 >= this.#begins.length) this.#begins = twice(this.#begins);
    this.#begins[number + 1] = begin + own.length;
    this.#places[place] = number + 1;
    if (2 * number > this.#places.length) this.#spread();
    return number;
  }

  #checked(own: Buffer): T | undefined {
    const text = own.toString();
    try {
      const value = JSON.parse(text);
      const same = jsonText(value) === text && Buffer.byteLength(text) === own.length;
      return same && this.#schema.safeParse(value).success ? value : undefined;
    } catch {
      return undefined;
    }
  }

  #spread(): void {
    this.#places = new Int32Array(4 * this.#places.length);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.#values.length; number += 1) {
      let hash = 0;
      for (let i = this.#begins[number]!; i < this.#begins[number + 1]!; i += 1)
        hash = (Math.imul(hash, 31) + this.#bytes[i]!) | 0;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}

function twice(block: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * block.length);
  larger.set(block);
  return larger;
}
