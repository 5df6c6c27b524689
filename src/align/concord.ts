import { outgrown } from '../lexicon/comparing.ts';
import { growingFields } from '../lexicon/growing.ts';
import type { Claim } from '../schema/report.ts';
import { isPoor } from './evidence.ts';

const grows = new Set(growingFields);

/**
 * How the figures of two articles go together: on how many fields they agree, and on how many they have only other figures.
 * Counts that grow while an event unfolds differ between articles on one event too, but not by much.
 */
export interface Concord {
  readonly agreed: number;
  readonly clashing: number;
}

/** The figures of a field, by their wording, with the number of each. */
type Figures = ReadonlyMap<string, number>;

/** The figures that a document gives, by telling field; what is vague is no sign of anything. */
export function figuresOf(claims: readonly Claim[]): ReadonlyMap<string, Figures> {
  const fields = new Map<string, Map<string, number>>();
  for (const { field, quantity } of claims) {
    if (quantity.date || quantity.bound === 'vague' || isPoor(field)) continue;
    const { low, high, unit } = quantity;
    const figures = fields.get(field) ?? new Map<string, number>();
    figures.set(`${low} ${high} ${unit}`, Math.abs(quantity.canonical.low ?? quantity.canonical.high ?? 0));
    fields.set(field, figures);
  }
  return fields;
}

/** Compares the figures of two documents, but for those of one field. */
export function concord(
  a: ReadonlyMap<string, Figures> | undefined,
  b: ReadonlyMap<string, Figures> | undefined,
  but: string,
): Concord {
  let [agreed, clashing] = [0, 0];
  if (!a || !b) return { agreed, clashing };
  for (const field of a.keys()) {
    const others = field === but ? undefined : b.get(field);
    if (!others) continue;
    const figures = a.get(field)!;
    if (haveOneIn(figures, others)) agreed += 1;
    else if (!grows.has(field) || isFarApart(figures, others)) clashing += 1;
  }
  return { agreed, clashing };
}

function haveOneIn(figures: Figures, others: Figures): boolean {
  for (const figure of figures.keys()) if (others.has(figure)) return true;
  return false;
}

/** Whether no figure of one is near one of the other. */
function isFarApart(a: Figures, b: Figures): boolean {
  const [x, y] = [[...a.values()], [...b.values()]];
  return x.every((one) => y.every((other) => Math.max(one, other) > outgrown * Math.min(one, other)));
}
