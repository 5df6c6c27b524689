/** The numbers of some words, sorted. */
export type Ids = readonly number[];

/**
 * Many short lists of sorted numbers, one behind the other in one block of memory: as arrays they took ten times the room, and
 * were seldom at hand when they were asked for. A list goes by its number. The numbers of a list may be weighed.
 */
export class Lists {
  #block = new Int32Array(2 ** 10);
  /** Where each list begins, and the one behind it: the list's end. */
  #begins = new Int32Array(2 ** 8);
  #count = 0;
  #weights: Float64Array = new Float64Array(0);
  /** Of a number that has no weight of its own. */
  #rare = 1;
  /** The weight of each list that was asked for; -1 for others. */
  #totals = new Float64Array(0);

  /** Keeps the first `length` numbers, which are sorted, as a list; gives its number. */
  add(numbers: ArrayLike<number>, length = numbers.length): number {
    const from = this.#begins[this.#count]!;
    const to = from + length;
    if (to > this.#block.length) this.#block = grown(this.#block, to);
    for (let i = 0; i < length; i += 1) this.#block[from + i] = numbers[i]!;
    this.#count += 1;
    if (this.#count >= this.#begins.length) this.#begins = grown(this.#begins, this.#count + 1);
    this.#begins[this.#count] = to;
    return this.#count - 1;
  }

  /** The numbers of a list. */
  of(list: number): Ids {
    return Array.from(this.#block.subarray(this.#begins[list], this.#begins[list + 1]));
  }

  /** Sets what numbers weigh: each by its place in `weights`, others as `rare`; 1 until then. */
  weigh(weights: Float64Array, rare: number): void {
    this.#weights = weights;
    this.#rare = rare;
    this.#totals = new Float64Array(0);
  }

  weight(number: number): number {
    return number < this.#weights.length ? this.#weights[number]! : this.#rare;
  }

  /** The weight of a whole list. */
  total(list: number): number {
    if (list >= this.#totals.length) {
      const totals = new Float64Array(Math.ceil(1.25 * Math.max(list + 1, this.#count))).fill(-1);
      totals.set(this.#totals);
      this.#totals = totals;
    }
    const known = this.#totals[list]!;
    if (known >= 0) return known;
    let sum = 0;
    const end = this.#begins[list + 1]!;
    for (let i = this.#begins[list]!; i < end; i += 1) sum += this.weight(this.#block[i]!);
    this.#totals[list] = sum;
    return sum;
  }

  /** How much two lists have in common, by the weight of each number. */
  shared(a: number, b: number): number {
    const block = this.#block;
    const [to, end] = [this.#begins[a + 1]!, this.#begins[b + 1]!];
    let sum = 0;
    for (let i = this.#begins[a]!, j = this.#begins[b]!; i < to && j < end; ) {
      const x = block[i]!;
      const y = block[j]!;
      if (x === y) sum += this.weight(x);
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return sum;
  }

  /** Whether two lists, sorted or not, have any number in common. */
  meet(a: number, b: number): boolean {
    const block = this.#block;
    const [from, to, end] = [this.#begins[b]!, this.#begins[b + 1]!, this.#begins[a + 1]!];
    for (let i = this.#begins[a]!; i < end; i += 1)
      for (let j = from; j < to; j += 1) if (block[i] === block[j]) return true;
    return false;
  }

  /** All lists, one behind the other; good until the next one is added. */
  get block(): Int32Array {
    return this.#block;
  }

  /** Where a list begins in it, and the one before ends. */
  beginOf(list: number): number {
    return this.#begins[list]!;
  }

  isEmpty(list: number): boolean {
    return this.#begins[list] === this.#begins[list + 1];
  }
}

/** The same with room for `least` at the least. */
function grown(block: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * block.length));
  larger.set(block);
  return larger;
}
