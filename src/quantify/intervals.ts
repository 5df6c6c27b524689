import type { Interval, Quantity, ValueSpan } from '../schema/report.ts';
import { canonicalUnitOf, ratioOf, toCanonical } from './convert.ts';

type Stated = Pick<Quantity, 'kind' | 'low' | 'high' | 'unit' | 'bound' | 'hedge'>;

/** The unit of the last significant digit: 50,000 gives 10,000, 56,000 gives 1,000, 4.5 gives 0.1. */
export function grainOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (Number.isInteger(size) && size % 10 !== 0) return 1;
  if (Number.isSafeInteger(size)) {
    let grain = 10;
    while (size % (grain * 10) === 0) grain *= 10;
    return grain;
  }
  const [digits = '', exponent = '0'] = size.toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2));
}

/** The age of a person or thing in years: nobody compares ages in seconds. */
function years(value: number | null, unit: string | null): number | null {
  const ratio = unit === null || unit === 'year' ? 1 : ratioOf(unit, 'year');
  return value === null || !ratio || ratio === 1 ? value : Number((value * ratio).toPrecision(9));
}

/** The quantity's ends in the canonical unit of its dimension, an age's in years. */
export function canonicalOf({
  kind,
  low,
  high,
  unit,
}: Pick<Quantity, 'kind' | 'low' | 'high' | 'unit'>): ValueSpan {
  if (kind === 'age') return { low: years(low, unit), high: years(high, unit), unit: 'year' };
  return { low: toCanonical(low, unit), high: toCanonical(high, unit), unit: canonicalUnitOf(unit) };
}

/** How far a number stated exactly may be off. */
function slack(value: number, { kind, unit }: Stated, otherUnit: boolean): number {
  const size = Math.abs(value);
  const grain = grainOf(value);
  const measured = kind === 'measure' || kind === 'duration' || (kind === 'rate' && unit !== null);
  if (kind === 'age' || kind === 'index' || kind === 'score' || kind === 'ordinal') return 0;
  if (measured) return grain > 1 || otherUnit ? Math.min(grain / 2, 0.1 * size) : 0;
  if (kind === 'count' && size < 30) return 0;
  return Math.min(grain / 2, 0.05 * size);
}

interface Intervals {
  readonly asserted: Interval;
  readonly expected: Interval;
}

const both = (low: number | null, high: number | null): Intervals => ({
  asserted: { low, high },
  expected: { low, high },
});

function inUnit(quantity: Stated, otherUnit: boolean): Intervals {
  const { low, high, bound, kind, unit } = quantity;
  const stated = low ?? high;
  if (stated === null) return both(low, high);
  const size = Math.abs(stated);
  const grain = grainOf(stated);
  const floor = stated < 0 || unit?.startsWith('degree') ? null : 0; // nothing else is counted below zero
  switch (bound) {
    case 'exact':
    case 'range': {
      const [a, b] = [low ?? stated, high ?? stated];
      return both(a - slack(a, quantity, otherUnit), b + slack(b, quantity, otherUnit));
    }
    case 'approx': {
      const off = Math.min(grain, 0.15 * size);
      return both(stated - off, stated + off);
    }
    case 'over': {
      const off = Math.max(Math.min(grain, 0.3 * size), kind === 'count' ? 1 : 0);
      return { asserted: { low: stated, high: null }, expected: { low: stated, high: stated + off } };
    }
    case 'atLeast':
      return both(stated, null);
    case 'under':
      if (low !== null) return both(stated - 0.15 * size, stated);
      return {
        asserted: { low: floor, high: stated },
        expected: { low: stated - Math.min(grain / 2, 0.15 * size), high: stated },
      };
    case 'atMost':
      return { asserted: { low: floor, high: stated }, expected: { low: stated - 0.2 * size, high: stated } };
    case 'vague':
      return { asserted: { low, high: high === null ? null : 1.5 * high }, expected: { low, high } };
  }
}

/**
 * What the words allow, in the canonical unit. `asserted`: what would make it false; `expected`: what a reader takes it to mean.
 * With `otherUnit`, as for comparison with a figure in another unit of the dimension: a measure then allows for its rounding.
 */
export function intervalsOf(quantity: Stated, { otherUnit = false } = {}): Intervals {
  const stated = inUnit(quantity, otherUnit);
  if (quantity.unit === null || canonicalUnitOf(quantity.unit) === quantity.unit) return stated;
  const { asserted, expected } = stated;
  const canonical = quantity.kind === 'age' ? years : toCanonical;
  const to = ({ low, high }: Interval): Interval => ({
    low: canonical(low, quantity.unit),
    high: canonical(high, quantity.unit),
  });
  return { asserted: to(asserted), expected: to(expected) };
}
