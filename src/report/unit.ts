import { metricSteps, scaleNames, unitPlurals, unitSigns } from '../lexicon/unit-signs.ts';
import { toCanonical } from '../quantify/convert.ts';
import type { Quantity } from '../schema/report.ts';

/** The unit in which figures stand side by side, and how it is written. */

/** The one unit stated; where there are several, or a lone one that is not metric, the fitting metric unit; else the first stated. */
export function commonUnit(quantities: readonly Quantity[]): string | null {
  const [first, ...others] = new Set(quantities.map(({ unit }) => unit));
  const steps = metricSteps[quantities[0]?.canonical.unit ?? ''];
  if (!steps || (others.length === 0 && (quantities.length > 1 || steps.includes(first ?? ''))))
    return first ?? null;
  const ends = quantities.flatMap(({ canonical }) => [canonical.low ?? 0, canonical.high ?? 0]);
  const largest = Math.max(...ends.map(Math.abs));
  return steps.find((unit) => fromCanonical(largest, unit) >= 1) ?? steps.at(-1)!;
}

/** A value of the canonical unit in another unit of its dimension. Ages are compared in years, which durations are not. */
export function fromCanonical(value: number, unit: string | null, canonical: string | null = null): number {
  const zero = toCanonical(0, unit)!;
  const size = canonical === 'year' ? toCanonical(1, canonical)! : 1;
  return (value * size - zero) / (toCanonical(1, unit)! - zero);
}

/** " km", " years": the sign or word that follows a figure, with the blank before it; nothing for a scale. */
export function unitWords(unit: string | null, singular: boolean): string {
  if (!unit) return '';
  if (scaleNames.has(unit)) return '';
  const sign = unitSigns[unit];
  if (sign || unit.toUpperCase() === unit) return ` ${sign ?? unit}`;
  return ` ${singular ? unit : pluralOf(unit)}`;
}

/** "nautical miles", "miles per gallon", "parts per million", "degrees". */
function pluralOf(unit: string): string {
  const [head = unit, per] = unit.split(' per ');
  const plural = unitPlurals[head] ?? `${head}s`;
  return per === undefined ? plural : `${plural} per ${per}`;
}
