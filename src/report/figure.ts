import type { Bound, Quantity, ValueSpan } from '../schema/report.ts';
import { readable } from './number.ts';

/** The normalised figure in a few characters: "≈ 9.66 km", "> 50,000", "40,000–45,000 a month", "1,000 for 1,000". */

type Ends = Pick<ValueSpan, 'low' | 'high'>;

const signs: Readonly<Record<Bound, (ends: Ends) => string>> = {
  exact: ends,
  approx: (value) => `≈ ${ends(value)}`,
  over: ({ low, high }) => `> ${ends({ low: low ?? high, high: null })}`,
  atLeast: ({ low, high }) => `≥ ${ends({ low: low ?? high, high: null })}`,
  // "almost 50,000" states the number itself, "less than 50,000" leaves the low end open.
  under: ({ low, high }) => (low === null ? `< ${ends({ low, high })}` : `almost ${ends({ low, high })}`),
  atMost: ({ low, high }) => `≤ ${ends({ low: null, high: high ?? low })}`,
  range: ends,
  vague: ends,
};

function ends({ low, high }: Ends): string {
  if (low === null || high === null) return readableOr(low ?? high);
  return low === high ? readable(low) : `${readable(low)}–${readable(high)}`;
}

function readableOr(value: number | null): string {
  return value === null ? '?' : readable(value);
}

/** As stated, in the unit stated. */
export function statedFigure(quantity: Quantity, per: string | null = null): string {
  return figure(quantity, quantity, per);
}

/** In the canonical unit, for comparison with others. */
export function canonicalFigure(quantity: Quantity, per: string | null = null): string {
  return figure(quantity, quantity.canonical, per);
}

function figure(quantity: Quantity, span: ValueSpan, per: string | null): string {
  const period = per === null ? '' : ` ${perWords(per)}`;
  if (quantity.date) return dateFigure(quantity.date);
  if (quantity.terms && quantity.terms.length > 1) {
    const joint = quantity.kind === 'score' ? '–' : quantity.kind === 'ratio' ? ' for ' : ' + ';
    return quantity.terms.map(readable).join(joint) + unitWords(span.unit) + period;
  }
  return signs[quantity.bound](span) + unitWords(span.unit) + period;
}

function unitWords(unit: string | null): string {
  if (unit === null || unit === '') return '';
  return unit === 'percent' || unit === '%' ? ' %' : ` ${unit}`;
}

function perWords(per: string): string {
  return /^(?:per|an?|each|every|daily|weekly|monthly|yearly|annually)\b/i.test(per) ? per : `a ${per}`;
}

function dateFigure({ from, to, precision }: NonNullable<Quantity['date']>): string {
  if (precision === 'hour') return from.replace('T', ' ').slice(0, 16);
  if (precision === 'day' && from.slice(0, 10) === to.slice(0, 10)) return from.slice(0, 10);
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  return `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}
