import { scaleNames } from '../lexicon/unit-signs.ts';
import type { Bound, Quantity, ValueSpan } from '../schema/report.ts';
import { readable } from './number.ts';
import { fromCanonical, unitWords } from './unit.ts';

/** The normalised figure in a few characters: "≈ 9.66 km", "> 50,000", "40,000–45,000 a month", "1,000 for 1,000". */

type Ends = Pick<ValueSpan, 'low' | 'high'>;

const signs: Readonly<Record<Bound, (ends: Ends) => string>> = {
  exact: words,
  approx: (ends) => `≈ ${words(ends)}`,
  over: ({ low, high }) => `> ${words({ low: low ?? high, high: null })}`,
  atLeast: ({ low, high }) => `≥ ${words({ low: low ?? high, high: null })}`,
  // "almost 50,000" states the number itself, "less than 50,000" leaves the low end open.
  under: (ends) => (ends.low === null ? `< ${words(ends)}` : `almost ${words(ends)}`),
  atMost: ({ low, high }) => `≤ ${words({ low: null, high: high ?? low })}`,
  range: words,
  vague: words,
};

function words({ low, high }: Ends): string {
  if (low === null || high === null) return wordsOf(low ?? high);
  return low === high ? readable(low) : `${readable(low)}–${readable(high)}`;
}

function wordsOf(value: number | null): string {
  return value === null ? '?' : readable(value);
}

/** The figure as stated. */
export function statedFigure(quantity: Quantity): string {
  return figure(quantity, quantity.unit, null);
}

/** The figure in the unit in which it is compared. */
export function canonicalFigure(quantity: Quantity): string {
  return figure(quantity, quantity.canonical.unit, null);
}

/** The figure in `unit`; as stated where that is the unit stated. `per` is the period or whole that it is counted for. */
export function figure(quantity: Quantity, unit: string | null, per: string | null): string {
  if (quantity.date) return dateWords(quantity.date);
  const ends = unit === quantity.unit ? quantity : converted(quantity, unit);
  const period = per === null ? '' : ` ${perWords(per)}`;
  const after = unitWords(unit, ends.low === 1 && ends.high === 1) + period;
  if (quantity.terms && quantity.terms.length > 1)
    return quantity.terms.map(readable).join(quantity.kind === 'score' ? '–' : ' for ') + after;
  if (unit !== null && scaleNames.has(unit)) return `${unit} ${signs[quantity.bound](ends)}${period}`;
  return signs[quantity.bound](ends) + after;
}

/** Three or four digits are as exact as a reader needs of a figure that nobody wrote. */
function converted({ canonical }: Quantity, unit: string | null): Ends {
  const rounded = (value: number | null): number | null => {
    if (value === null) return null;
    const inUnit = fromCanonical(value, unit, canonical.unit);
    return Number(inUnit.toPrecision(Math.abs(inUnit) >= 1000 ? 4 : 3));
  };
  return { low: rounded(canonical.low), high: rounded(canonical.high) };
}

function perWords(per: string): string {
  return /^(?:per|an?|each|every|daily|weekly|monthly|yearly|annually|annual)\b/i.test(per)
    ? per
    : `a ${per}`;
}

function dateWords({ from, to, precision }: NonNullable<Quantity['date']>): string {
  const length = { hour: 16, day: 10, month: 7, year: 4, week: 0, quarter: 0, decade: 0 }[precision];
  const [first, last] = [from.slice(0, length), to.slice(0, length)];
  if (length > 0 && (precision === 'hour' || first === last)) return first.replace('T', ' ');
  return `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}
