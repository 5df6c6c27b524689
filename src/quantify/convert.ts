import { convert } from 'convert';
import { subunits } from '../lexicon/currencies.ts';
import { canonicalUnits, units } from '../lexicon/units.ts';

interface Conversion {
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

/** value × factor + offset, for every unit; the sizes come from the `convert` package where it has the unit. */
const conversions = new Map<string, Conversion>();

for (const { name, dimension, size } of units) {
  const canonical = canonicalUnits[dimension] ?? { unit: name };
  if (typeof size === 'number') {
    conversions.set(name, { unit: canonical.unit, factor: size, offset: 0 });
  } else {
    // The package's types tie both units to one measure, which a table cannot say.
    const to = (value: number): number =>
      Number(convert(value, size as 'meter').to(canonical.size as 'meter'));
    conversions.set(name, {
      unit: canonical.unit,
      factor: Number((to(1) - to(0)).toPrecision(12)),
      offset: Number(to(0).toPrecision(12)),
    });
  }
}
conversions.set('magnitude', { unit: 'magnitude', factor: 1, offset: 0 });
for (const { name, code, size } of subunits) conversions.set(name, { unit: code, factor: size, offset: 0 });

/** The unit in which a unit's quantities are compared; a currency and an unknown unit are their own. */
export const canonicalUnitOf = (unit: string | null): string | null =>
  unit === null ? null : (conversions.get(unit)?.unit ?? unit);

/** A value in its unit's canonical unit; `null` stays an open end. */
export function toCanonical(value: number | null, unit: string | null): number | null {
  const known = unit === null ? undefined : conversions.get(unit);
  if (value === null || !known || (known.factor === 1 && known.offset === 0)) return value;
  const converted = value * known.factor + known.offset;
  return Number.isInteger(converted) ? converted : Number(converted.toPrecision(12));
}

/** How many of `to` one `from` is, if both are of one dimension and differ by a factor only. */
export function ratioOf(from: string, to: string): number | null {
  const [a, b] = [conversions.get(from), conversions.get(to)];
  const [unitA, unitB] = [canonicalUnitOf(from), canonicalUnitOf(to)];
  return unitA !== unitB || a?.offset || b?.offset
    ? null
    : Number(((a?.factor ?? 1) / (b?.factor ?? 1)).toPrecision(9));
}
