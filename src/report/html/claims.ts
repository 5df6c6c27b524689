import type { Claim, DocumentInfo } from '../../schema/report.ts';
import { figureOf, originOf } from '../view.ts';
import { filterData, filterOf } from './filters.ts';
import { html, type Markup } from './markup.ts';
import type { Item, Names } from './page.ts';
import { articleLink } from './rows.ts';

/** A table row per claim. */
export function claimItems(
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
  names: Names,
): readonly Item[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return claims.flatMap((claim) => {
    const document = byId.get(claim.document);
    if (!document) return [];
    const filter = filterOf([claim], '', names.source);
    const place = articleLink(claim, document);
    // The roles hold where a narrow screen shows the rows as blocks.
    const markup = html`<tr role="row" data-filter="${filterData(filter)}"><td role="cell">${place}</td><td role="cell" dir="auto">${claim.text}</td><td role="cell" class="figure">${figureOf(claim)}</td><td role="cell">${claim.field}</td><td role="cell">${originOf(claim)}</td></tr>
`;
    return { filter, markup };
  });
}

export function claimTable(items: readonly Item[]): Markup {
  const head = ['place', 'as written', 'figure', 'field', 'who says so'];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Claims"><table role="table"><thead role="rowgroup"><tr role="row">${head.map(
    (title) => html`<th scope="col" role="columnheader">${title}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${items.map((item) => item.markup)}</tbody></table></div>`;
}
