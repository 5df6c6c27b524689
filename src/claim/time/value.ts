import type { Expression, Moment } from './moment.ts';
import type { Resolved } from './resolve.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * A time as one string: an ISO date at its precision ("2014", "2022-02", "2025-06-02", "2025-05-27T17"), an ISO 8601 interval
 * ("2022-02/..", "2025-06-01/2025-08-31"), or month and day without a year ("--06-02") where no year can be known.
 */
export function valueAt(expression: Expression, resolved: Resolved | null): string | undefined {
  const base = resolved ? exact(resolved) : yearless(expression.moment);
  if (base === undefined) return undefined;
  if (expression.relation === 'since') return `${base.split('/')[0]}/..`;
  if (expression.relation === 'until') return `../${base.split('/').at(-1)}`;
  const { hours } = expression;
  if (!hours || resolved?.precision !== 'day') return base;
  const [first, last] = hours;
  return first === last ? `${base}T${pad(first)}` : `${base}T${pad(first)}/${base}T${pad(last)}`;
}

function exact({ from, to, precision }: Resolved): string {
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from === to ? from : `${from}/${to}`;
}

function yearless(moment: Moment): string | undefined {
  return moment.kind === 'day' ? `--${pad(moment.month)}-${pad(moment.day)}` : undefined;
}
