import { outgrown } from '../lexicon/comparing.ts';
import { growingFields } from '../lexicon/growing.ts';
import type { Claim } from '../schema/report.ts';
import { isPoor } from './evidence.ts';
import { Lists } from './lists.ts';

const grows = new Set(growingFields);

/**
 * How the figures of two articles go together: on how many fields they agree, and on how many they have only other figures.
 * Counts that grow while an event unfolds differ between articles on one event too, but not by much.
 */
export interface Concord {
  readonly agreed: number;
  readonly clashing: number;
}

/** Numbers of fields and figures, two by two, stand in one number for sorting. */
const many = 2 ** 26;

/** The figures that documents give, by telling field; what is vague is no sign of anything. */
export class Figures {
  /** The numbers of telling fields; -1 for one that says little. */
  readonly #fields = new Map<string, number>();
  readonly #grows: boolean[] = [];
  readonly #figures = new Map<string, number>();
  readonly #sizes: number[] = [];
  /** Fields, each followed by a figure, in the order of the fields. */
  readonly #lists = new Lists();
  readonly #listOf: number[] = [];

  /** Adds the claims of a document, by its number. */
  add(document: number, claims: readonly Claim[]): void {
    const found: number[] = [];
    for (const { field, quantity } of claims) {
      if (quantity.date || quantity.bound === 'vague') continue;
      const known = this.#fieldOf(field);
      if (known < 0) continue;
      const { low, high, unit, canonical } = quantity;
      const size = Math.abs(canonical.low ?? canonical.high ?? 0);
      found.push(known * many + this.#figureOf(`${low} ${high} ${unit}`, size));
    }
    found.sort((a, b) => a - b);
    this.#listOf[document] = this.#lists.add(found.flatMap((pair) => [Math.floor(pair / many), pair % many]));
  }

  /** Compares the figures of two documents, but for those of one field. */
  compare(a: number, b: number, but: string): Concord {
    let [agreed, clashing] = [0, 0];
    const [x, y] = [this.#listOf[a], this.#listOf[b]];
    if (x === undefined || y === undefined) return { agreed, clashing };
    const left = this.#fields.get(but) ?? -1;
    const { block } = this.#lists;
    const [end, close] = [this.#lists.beginOf(x + 1), this.#lists.beginOf(y + 1)];
    for (let i = this.#lists.beginOf(x), j = this.#lists.beginOf(y); i < end && j < close; ) {
      const [field, other] = [block[i]!, block[j]!];
      const [to, until] = [
        field <= other ? endOf(block, i, end) : i,
        field >= other ? endOf(block, j, close) : j,
      ];
      if (field === other && field !== left) {
        if (this.#haveOneIn(i, to, j, until)) agreed += 1;
        else if (!this.#grows[field] || this.#isFarApart(i, to, j, until)) clashing += 1;
      }
      i = to;
      j = until;
    }
    return { agreed, clashing };
  }

  #haveOneIn(from: number, to: number, other: number, end: number): boolean {
    const { block } = this.#lists;
    for (let i = from + 1; i < to; i += 2)
      for (let j = other + 1; j < end; j += 2) if (block[i] === block[j]) return true;
    return false;
  }

  /** Whether no figure of one is near one of the other. */
  #isFarApart(from: number, to: number, other: number, end: number): boolean {
    const { block } = this.#lists;
    for (let i = from + 1; i < to; i += 2)
      for (let j = other + 1; j < end; j += 2) {
        const [x, y] = [this.#sizes[block[i]!]!, this.#sizes[block[j]!]!];
        if (Math.max(x, y) <= outgrown * Math.min(x, y)) return false;
      }
    return true;
  }

  #fieldOf(field: string): number {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    const number = isPoor(field) ? -1 : this.#grows.push(grows.has(field)) - 1;
    this.#fields.set(field, number);
    return number;
  }

  #figureOf(wording: string, size: number): number {
    const known = this.#figures.get(wording);
    if (known !== undefined) return known;
    this.#figures.set(wording, this.#sizes.length);
    this.#sizes.push(size);
    return this.#sizes.length - 1;
  }
}

/** Behind the entries of the field that stands at `from`. */
function endOf(block: Int32Array, from: number, end: number): number {
  let to = from + 2;
  while (to < end && block[to] === block[from]) to += 2;
  return to;
}
