import { dayOf } from '../judge/numbers.ts';
import { blocking } from '../lexicon/comparing.ts';
import { compareFields, kinshipOf } from './facets/field.ts';
import type { Prepared } from './prepare.ts';

/** From how many claims on a crowd is a large one, and how many neighbours on both sides each meets there. */
export interface Meeting {
  readonly crowded: number;
  readonly neighbours: number;
}

/** Fewer pairs of each claim are looked at in a huge block: they would grow by the square until all crowds are large. */
export const meetingIn = (block: readonly Prepared[]): Meeting =>
  block.length > blocking.huge ? blocking.inHuge : blocking;

/** The fields of a block by numbers, and the sizes of its figures: what crowds ask of claims again and again. */
export interface Traits {
  readonly field: Int32Array;
  readonly size: Float64Array;
  /** With how many other fields each field may be kindred. */
  readonly kinship: readonly ReturnType<typeof kinshipOf>[];
}

export function traitsOf(block: readonly Prepared[]): Traits {
  const numbers = new Map<string, number>();
  const kinship: ReturnType<typeof kinshipOf>[] = [];
  const field = Int32Array.from(block, (one) => {
    const known = numbers.get(one.field);
    if (known !== undefined) return known;
    numbers.set(one.field, kinship.length);
    return kinship.push(kinshipOf(one.field)) - 1;
  });
  return { field, size: Float64Array.from(block, sizeOf), kinship };
}

const sizeOf = ({ quantity: { date, canonical } }: Prepared): number =>
  date ? dayOf(date.from) : (canonical.low ?? canonical.high ?? 0);

/**
 * The claims of a block that share a name and a field, as indexes: a crowd. Many of them stand in the order of their figures. A name
 * that many claims share has thousands of fields, and most are kindred to none of the others.
 */
export class Crowds {
  readonly #block: readonly Prepared[];
  readonly #traits: Traits;
  readonly #meeting: Meeting;
  /** The crowds of each name begin here, in the order in which their fields come; those of the next behind them. */
  readonly #crowdsFrom: Int32Array;
  /** The crowds that may be kindred to another one, name by name: those of each name begin here. */
  readonly #sociableFrom: Int32Array;
  readonly #sociable: number[] = [];
  readonly #fieldOf: number[] = [];
  /** The members of each crowd begin here; those of the next behind them. */
  readonly #membersFrom: Int32Array;
  readonly #members: Int32Array;
  /** Of each claim and each of its names in turn: its own crowd. */
  readonly #own: Int32Array;
  /** The crowds of a name that are kindred to a field and kind, as they are asked for. */
  readonly #kindred = new Map<string, readonly number[]>();

  /** `names` are those of all claims, one behind the other, the first of each claim at its place in `begins`; there are `count`. */
  constructor(
    block: readonly Prepared[],
    traits: Traits,
    names: Int32Array,
    begins: Int32Array,
    count: number,
  ) {
    this.#block = block;
    this.#traits = traits;
    this.#meeting = meetingIn(block);
    const holdersFrom = placesOf(names, count);
    const holders = sortedInto(names, holdersFrom);
    const claimOf = new Int32Array(names.length);
    for (let claim = 0; claim < block.length; claim += 1)
      claimOf.fill(claim, begins[claim], begins[claim + 1]);
    this.#own = new Int32Array(names.length);
    this.#crowdsFrom = new Int32Array(count + 1);
    this.#sociableFrom = new Int32Array(count + 1);
    const { field, kinship } = traits;
    /** The crowd of each field, and for which name that is. */
    const crowdOf = new Int32Array(kinship.length);
    const isFor = new Int32Array(kinship.length).fill(-1);
    for (let name = 0; name < count; name += 1) {
      this.#crowdsFrom[name] = this.#fieldOf.length;
      for (let at = holdersFrom[name]!; at < holdersFrom[name + 1]!; at += 1) {
        const own = field[claimOf[holders[at]!]!]!;
        if (isFor[own] !== name) {
          isFor[own] = name;
          crowdOf[own] = this.#fieldOf.push(own) - 1;
          if (kinship[own] !== 'none') this.#sociable.push(crowdOf[own]!);
        }
        this.#own[holders[at]!] = crowdOf[own]!;
      }
      this.#sociableFrom[name + 1] = this.#sociable.length;
    }
    this.#crowdsFrom[count] = this.#fieldOf.length;
    this.#membersFrom = placesOf(this.#own, this.#fieldOf.length);
    this.#members = sortedInto(this.#own, this.#membersFrom).map((at) => claimOf[at]!);
    for (let crowd = 0; crowd < this.#fieldOf.length; crowd += 1) {
      const members = this.#members.subarray(this.#membersFrom[crowd], this.#membersFrom[crowd + 1]);
      if (members.length > this.#meeting.crowded)
        members.set(Array.from(members).sort((i, j) => this.#inSize(i, j)));
    }
  }

  /** Calls `each` with the claims that one meets by a name: `at` is the place of that name, when it is the claim's own. */
  meet(claim: number, name: number, each: (other: number) => void, at?: number): void {
    const own = at === undefined ? this.#crowdOf(name, this.#traits.field[claim]!) : this.#own[at]!;
    if (this.#isAlone(claim, name)) {
      if (own >= 0) this.#meetIn(own, claim, each);
    } else for (const crowd of this.#kindredOf(claim, name, own)) this.#meetIn(crowd, claim, each);
  }

  /** Whether a claim meets those of its own field alone. */
  #isAlone(claim: number, name: number): boolean {
    const { field, kinship } = this.#traits;
    return kinship[field[claim]!] === 'none' && this.#sociableFrom[name] === this.#sociableFrom[name + 1];
  }

  #crowdOf(name: number, field: number): number {
    for (let crowd = this.#crowdsFrom[name]!; crowd < this.#crowdsFrom[name + 1]!; crowd += 1)
      if (this.#fieldOf[crowd] === field) return crowd;
    return -1;
  }

  /** The crowds of a name that a claim can be held against, its own among them, in the order of their fields. */
  #kindredOf(claim: number, name: number, own: number): readonly number[] {
    const one = this.#block[claim]!;
    const key = `${name} ${this.#traits.field[claim]} ${one.quantity.kind}`;
    const known = this.#kindred.get(key);
    if (known) return known;
    const kindred = this.#possible(claim, name, own).filter((crowd) => {
      const first = this.#members[this.#membersFrom[crowd]!]!;
      return compareFields(one, this.#block[first]!) !== 'different';
    });
    this.#kindred.set(key, kindred);
    return kindred;
  }

  #possible(claim: number, name: number, own: number): readonly number[] {
    const { field, kinship } = this.#traits;
    const [from, to] = [this.#crowdsFrom[name]!, this.#crowdsFrom[name + 1]!];
    if (kinship[field[claim]!] === 'all') return Array.from({ length: to - from }, (_, at) => from + at);
    const sociable = this.#sociable.slice(this.#sociableFrom[name], this.#sociableFrom[name + 1]);
    return own < 0 || sociable.includes(own) ? sociable : [...sociable, own].sort((a, b) => a - b);
  }

  /** All of a small crowd; of a large one those on both sides of where the figure stands. */
  #meetIn(crowd: number, claim: number, each: (other: number) => void): void {
    const [from, end] = [this.#membersFrom[crowd]!, this.#membersFrom[crowd + 1]!];
    const { crowded, neighbours } = this.#meeting;
    if (end - from <= crowded) {
      for (let at = from; at < end; at += 1) each(this.#members[at]!);
      return;
    }
    let [low, high] = [from, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#inSize(this.#members[middle]!, claim) < 0) low = middle + 1;
      else high = middle;
    }
    const last = Math.min(end, low + neighbours + 1);
    for (let at = Math.max(from, low - neighbours); at < last; at += 1) each(this.#members[at]!);
  }

  /** By figure, then by place in the block. */
  #inSize(i: number, j: number): number {
    const { size } = this.#traits;
    return size[i]! - size[j]! || i - j;
  }
}

/** Where the places of each number begin when they are put in the order of the numbers, which are below `count`; last where they end. */
function placesOf(numbers: Int32Array, count: number): Int32Array {
  const from = new Int32Array(count + 1);
  for (const number of numbers) from[number + 1]! += 1;
  for (let number = 0; number < count; number += 1) from[number + 1]! += from[number]!;
  return from;
}

/** The places of numbers in the order of the numbers. */
function sortedInto(numbers: Int32Array, from: Int32Array): Int32Array {
  const next = from.slice();
  const places = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    places[next[number]!] = at;
    next[number]! += 1;
  }
  return places;
}
