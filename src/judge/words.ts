import { scaleNames } from '../lexicon/unit-signs.ts';
import { figure } from '../report/figure.ts';
import { readable } from '../report/number.ts';
import { fromCanonical, unitWords } from '../report/unit.ts';
import type { Claim, Quantity } from '../schema/report.ts';
import { type Figures, gap } from './numbers.ts';

/** Signs read well in a table, words in a sentence. */
const signWords: Readonly<Record<string, string>> = {
  '≈': 'about',
  '>': 'more than',
  '≥': 'at least',
  '<': 'less than',
  '≤': 'at most',
};

/** A figure in words, in `unit` (one of its dimension); as stated without one. */
export function figureText(quantity: Quantity, unit: string | null = quantity.unit): string {
  return figure(quantity, unit, null).replace(/[≈>≥<≤]/, (sign) => signWords[sign] ?? sign);
}

/** Degrees and points on a scale are no share of one another, and a share of percent would be read as points. */
const hasShares = (unit: string | null): boolean =>
  unit === null || !(unit === 'percent' || unit.startsWith('degree') || scaleNames.has(unit));

/** A gap no larger than this share of the figures is that between two roundings. */
const touching = 1e-5;

/** How far two figures are apart at least, in the unit of the first, and as a share of the smaller one; nothing where their roundings touch. */
export function gapText(figures: Figures, { quantity: { date, unit } }: Claim): string {
  const between = gap(figures.a.asserted, figures.b.asserted);
  if (date) return between === 1 ? '1 day' : `${readable(between)} days`;
  const edge = Math.min(
    ...[figures.a.asserted, figures.b.asserted].map(({ low, high }) => Math.abs(high ?? low ?? 0)),
  );
  if (between > 0 && between <= touching * edge) return '';
  const share = edge > 0 && between >= edge / 100 ? ` (${Math.round((100 * between) / edge)}%)` : '';
  // A unit may have its zero elsewhere, so the gap is the difference of two readings.
  const inUnit = fromCanonical(edge + between, unit) - fromCanonical(edge, unit);
  return `${readable(Number(inUnit.toPrecision(3)))}${unitWords(unit, false)}${hasShares(unit) ? share : ''}`;
}
