import { findQuantities, labelsIn } from '../../src/quantify/index.ts';
import type { FoundQuantity } from '../../src/types.ts';

/** A quantity as a set annotates it; without a place where the set gives none. */
export interface Gold {
  readonly start: number | null;
  readonly end: number | null;
  readonly surface: string | null;
  readonly kind: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: string;
  readonly vague?: boolean;
  readonly optional?: boolean;
  readonly ambiguous?: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** An annotated quantity that was not read, or a reading that is not annotated, with what stands at its place on the other side. */
export interface Item {
  readonly side: 'missed' | 'extra';
  readonly surface: string;
  readonly text: string;
  readonly gold: Gold | null;
  readonly reading: FoundQuantity | null;
  readonly golds: readonly Gold[];
  readonly readings: readonly FoundQuantity[];
  /** Dates, times, ordinals and names that stand where the annotation does. */
  readonly named: boolean;
  /** The only kind that the set annotates, if it is one. */
  readonly only: string | null;
}

interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

const unmeasured = new Set(['date', 'time', 'datetime', 'ordinal', 'label']);
const close = (a: number, b: number): boolean => {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= Math.max(1e-6 * size, size < 1 ? 5.1e-4 : 1e-9);
};
const meet = (a: Place, b: Place): boolean =>
  a.start === null || b.start === null || (a.start < b.end! && b.start < a.end!);

/** The numbers that are stated, each once and in order. */
export const stated = (q: Pick<Gold, 'value' | 'low' | 'high'>): readonly number[] =>
  [
    ...new Set(
      [q.value, q.low, q.high].filter((n): n is number => typeof n === 'number' && Number.isFinite(n)),
    ),
  ].sort((a, b) => a - b);

export const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.length > 0 && a.every((n, i) => close(n, b[i]!));

/** Whether a reading is what the set says. Sets differ in writing "a fifth" as 0.2 or 20 and in where "dozens" begins: both pass. */
function equal(reading: FoundQuantity, gold: Gold): boolean {
  const [ours, theirs] = [stated(reading), stated(gold)];
  if (same(ours, theirs)) return true;
  if (
    reading.kind === 'percent' &&
    same(
      ours.map((n) => n / 100),
      theirs,
    )
  )
    return true;
  if (
    reading.kind === 'percent' &&
    same(
      ours,
      theirs.map((n) => n / 100),
    )
  )
    return true;
  const vague = reading.bound === 'vague' && (gold.vague === true || gold.bound === 'vague');
  return vague && theirs.some((n) => n >= reading.low! / 2.1 && n <= reading.high! * 1.25);
}

/** The annotated and the read quantities of a sentence, one to one by value; what is left over on either side. */
export function compared(
  { text, gold }: Sentence,
  only: string | null,
): { hits: number; gold: number; read: number; items: readonly Item[] } {
  const core = gold.filter((g) => !unmeasured.has(g.kind) && !g.optional && !g.ambiguous);
  const ignored = gold.filter((g) => !core.includes(g) && g.start !== null);
  if (core.some((g) => stated(g).length === 0)) return { hits: 0, gold: 0, read: 0, items: [] }; // a value is not given
  const all = findQuantities(text);
  const readings = all
    .filter(({ kind }) => !unmeasured.has(kind))
    .filter((r) => !ignored.some((g) => meet(r, g)) || core.some((g) => g.start !== null && meet(r, g)));
  const names: readonly Place[] = [...labelsIn(text), ...all.filter(({ kind }) => unmeasured.has(kind))];
  const [left, missed] = [[...readings], [] as Gold[]];
  for (const g of core) {
    const i = left.findIndex((reading) => equal(reading, g));
    if (i < 0) missed.push(g);
    else left.splice(i, 1);
  }
  const item = (place: Place, own: Pick<Item, 'side' | 'surface' | 'gold' | 'reading'>): Item => ({
    ...own,
    text,
    golds: missed.filter((g) => meet(g, place)),
    readings: left.filter((r) => meet(r, place)),
    named: place.start !== null && names.some((name) => meet(name, place)),
    only,
  });
  const items = [
    ...missed.map((g) => item(g, { side: 'missed', surface: g.surface ?? '', gold: g, reading: null })),
    ...left.map((r) => item(r, { side: 'extra', surface: r.text, gold: null, reading: r })),
  ];
  return { hits: core.length - missed.length, gold: core.length, read: readings.length, items };
}
