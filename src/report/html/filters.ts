import type { Claim } from '../../schema/report.ts';
import { originOf } from '../view.ts';
import { html, type Markup } from './markup.ts';

/** What an item can be filtered by; each item carries its own as data. */
export interface Filter {
  readonly field: readonly string[];
  readonly verdict: readonly string[];
  readonly source: readonly string[];
  readonly origin: readonly string[];
}

const names = ['field', 'verdict', 'source', 'origin'] as const satisfies readonly (keyof Filter)[];

/** The attribute's value for an item. */
export function filterData(filter: Filter): string {
  return JSON.stringify(filter);
}

/** What the claims of an item can be filtered by. `nameOf` gives a document's name by its id. */
export function filterOf(
  claims: readonly Claim[],
  verdict: string,
  nameOf: (document: string) => string,
): Filter {
  return {
    field: distinct(claims.map((claim) => claim.field)),
    verdict: verdict === '' ? [] : [verdict],
    source: distinct(claims.map((claim) => nameOf(claim.document))),
    origin: distinct(claims.map((claim) => originOf(claim))),
  };
}

/** The form, hidden until the page's script can make it work. */
export function filterForm(filters: readonly Filter[]): Markup {
  const selects = names.flatMap((name) => {
    const options = distinct(filters.flatMap((filter) => filter[name]));
    if (options.length < 2) return [];
    return html`<label>${name}<select name="${name}"><option value="">all</option>${options.map(
      (option) => html`<option value="${option}">${option}</option>`,
    )}</select></label>`;
  });
  if (selects.length === 0) return html``;
  return html`<form class="filters" aria-label="Show only" hidden>${selects}<button type="reset">Show all</button><output class="shown quiet"></output></form>`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
