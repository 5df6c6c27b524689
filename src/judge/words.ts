import type { Bound, Claim, Quantity } from '../schema/report.ts';
import { type Figures, gap } from './numbers.ts';

/** Numbers and figures in words, the same in every locale. */

export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(6));
  const [whole = '', fraction] = Math.abs(rounded) >= 1e21 ? [String(rounded)] : plain(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

function plain(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

const withUnit = (text: string, unit: string | null): string =>
  unit === null ? text : unit === 'percent' ? `${text}%` : `${text} ${unit}`;

const boundText: Record<Bound, (low: string, high: string) => string> = {
  exact: (low) => low,
  approx: (low) => `about ${low}`,
  over: (low) => `more than ${low}`,
  atLeast: (low) => `at least ${low}`,
  under: (_, high) => `less than ${high}`,
  atMost: (_, high) => `at most ${high}`,
  range: (low, high) => `${low} to ${high}`,
  vague: (low, high) => `${low} to ${high}`,
};

/** A figure in its canonical unit, with its bound: "about 9.65606 km". */
export function figureText(quantity: Quantity): string {
  if (quantity.date)
    return quantity.date.from === quantity.date.to
      ? quantity.date.from
      : `${quantity.date.from} to ${quantity.date.to}`;
  if (quantity.terms) return quantity.terms.map(numberText).join('–');
  const { low, high, unit } = quantity.canonical;
  const ends = [low ?? high ?? 0, high ?? low ?? 0].map(numberText) as [string, string];
  const nearly = quantity.bound === 'under' && low !== null;
  const text = nearly ? `nearly ${ends[1]}` : boundText[quantity.bound](...ends);
  return withUnit(text, unit);
}

/** How far two figures are apart at least, in their unit and as a share of the smaller one. */
export function gapText(figures: Figures, a: Claim): string {
  const between = gap(figures.a.asserted, figures.b.asserted);
  if (a.quantity.date) return between === 1 ? '1 day' : `${numberText(between)} days`;
  const edge = Math.min(
    ...[figures.a.asserted, figures.b.asserted].map(({ low, high }) => Math.abs(high ?? low ?? 0)),
  );
  const share = edge > 0 && between >= edge / 100 ? ` (${Math.round((100 * between) / edge)}%)` : '';
  return withUnit(numberText(between), figures.unit) + share;
}
