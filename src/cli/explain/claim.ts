import { canonicalFigure, statedFigure } from '../../report/figure.ts';
import { readable } from '../../report/number.ts';
import type { Claim, Facet, Interval } from '../../schema/report.ts';
import { lined, type Row } from './rows.ts';

const facets = ['measured', 'actor', 'event', 'place', 'time', 'per', 'scope', 'object', 'asOf'] as const;

/** One claim: its words, what was read in them, and by which rules. `path` is its document's. */
export function claimLines(claim: Claim, path: string): readonly string[] {
  const { quantity, attribution, location, sentence } = claim;
  const stated = statedFigure(quantity);
  const canonical = canonicalFigure(quantity);
  const rows: readonly Row[] = [
    ['in', `${path}:${location.line}:${location.column}`],
    ['words', claim.text],
    ['sentence', sentence.text],
    [
      'figure',
      `${stated}${canonical === stated ? '' : `, which is ${canonical}`} (${quantity.kind}, ${quantity.bound})`,
    ],
    ['false outside', interval(quantity.asserted, quantity.canonical.unit)],
    ['understood as', interval(quantity.expected, quantity.canonical.unit)],
    ['field', claim.field],
    ...facets.map((name): Row => [name === 'asOf' ? 'as of' : name, facetText(claim[name])]),
    ['counted as', claim.aggregation ?? ''],
    ['modality', claim.modality === 'asserted' ? '' : claim.modality],
    [
      'says who',
      attribution ? `${attribution.origin ?? 'unnamed'} ("${attribution.text}", ${attribution.basis})` : '',
    ],
    ['said again', claim.mentions.length > 1 ? `${claim.mentions.length - 1} times in this document` : ''],
    ['read by', claim.rules.join(' → ')],
  ];
  return [`claim ${claim.id}`, ...lined(rows)];
}

/** The words, what they stand for where that differs, and how it is known. */
export function facetText(facet: Facet | null): string {
  if (!facet) return '';
  const value = facet.value === undefined || facet.value === facet.text ? '' : ` = ${facet.value}`;
  return `${facet.text}${value} (${facet.basis})`;
}

function interval({ low, high }: Interval, unit: string | null): string {
  const suffix = unit === null ? '' : ` ${unit}`;
  if (low === null && high === null) return 'anything';
  if (low === null) return `up to ${readable(high!)}${suffix}`;
  if (high === null) return `from ${readable(low)}${suffix} on`;
  return low === high ? `${readable(low)}${suffix}` : `${readable(low)} to ${readable(high)}${suffix}`;
}
