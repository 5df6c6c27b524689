import type { Lists } from './lists.ts';

/** Numbers on their way to a sorted list. Each may come more than once and is kept once. */
export class Gathering {
  #numbers = new Int32Array(64);
  #count = 0;
  /** So many from the first on are sorted, each once. */
  #settled = 0;

  add(number: number): void {
    if (this.#count === this.#numbers.length) {
      const numbers = new Int32Array(2 * this.#count);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    this.#numbers[this.#count++] = number;
  }

  /** Adds what another one has gathered, which is empty then; what both have is kept twice. */
  take(other: Gathering): void {
    this.#settle();
    other.#settle();
    for (let i = 0; i < other.#count; i += 1) this.add(other.#numbers[i]!);
    other.#count = 0;
    sort(this.#numbers, this.#count);
    this.#settled = this.#count;
    other.#settled = 0;
  }

  /** Keeps the numbers as a list and begins anew; gives the list's number. */
  keepIn(lists: Lists): number {
    this.#settle();
    const list = lists.add(this.#numbers, this.#count);
    this.#count = 0;
    this.#settled = 0;
    return list;
  }

  #settle(): void {
    if (this.#settled === this.#count) return;
    const numbers = this.#numbers;
    sort(numbers, this.#count);
    let kept = 0;
    for (let i = 0; i < this.#count; i += 1)
      if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i]!;
    this.#count = kept;
    this.#settled = kept;
  }
}

/** Few numbers are sorted in half the time by putting each in its place. */
const few = 32;

function sort(numbers: Int32Array, count: number): void {
  if (count > few) numbers.subarray(0, count).sort();
  else
    for (let i = 1; i < count; i += 1) {
      const number = numbers[i]!;
      let at = i;
      for (; at > 0 && numbers[at - 1]! > number; at -= 1) numbers[at] = numbers[at - 1]!;
      numbers[at] = number;
    }
}
