import { letterAt, narrow } from '../segment/letters.ts';

/** The signs that a word may have inside it. */
const isInner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;

/** Calls `each` with the ends of the words of two letters and more, with the apostrophes, full stops and hyphens inside them. */
export function eachWord(text: string, from: number, each: (start: number, end: number) => void): void {
  for (let at = from; at < text.length; ) {
    const first = letterAt(text, at);
    let end = at + first;
    for (let next = end; first > 0; ) {
      const length = letterAt(text, next);
      next += Math.max(1, length);
      if (length > 0) end = next;
      else if (!isInner(text.charCodeAt(next - 1))) break;
    }
    if (end > at + first) each(at, end);
    at = Math.max(end, at + 1);
  }
}

/** Numbers the forms of words as they stand in texts, without cutting a word out that is known. */
export class Forms {
  readonly #forms: string[] = [];
  /** By their hashes, each at the first free place: its number and one more. */
  #places = new Int32Array(2 ** 12);

  /** The number of the form from `start` to `end`. Numbers count from 0. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash ^= hash >>> 15;
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = this.#places[place]! - 1;
      if (known < 0) return this.#add(text.slice(start, end), place);
      if (isAt(this.#forms[known]!, text, start, end)) return known;
    }
  }

  of(number: number): string {
    return this.#forms[number]!;
  }

  #add(form: string, place: number): number {
    // A slice would keep its whole text in memory.
    this.#forms.push(narrow(form));
    this.#places[place] = this.#forms.length;
    if (2 * this.#forms.length > this.#places.length) this.#grow();
    return this.#forms.length - 1;
  }

  #grow(): void {
    const forms = this.#forms.splice(0);
    this.#places = new Int32Array(4 * this.#places.length);
    for (const form of forms) this.numberOf(form, 0, form.length);
  }
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i += 1)
    if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
