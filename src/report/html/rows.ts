import type { Claim, DocumentInfo } from '../../schema/report.ts';
import { type Row, sourceName } from '../view.ts';
import { boundWords, counted, verdictWords } from '../words.ts';
import { claimAnchor } from './anchors.ts';
import { html, type Markup } from './markup.ts';
import { quote } from './quote.ts';

/** A source's row of a fact: its figure, the bound in words, who says so, the sentence, and the way to the article. Among only two, none is the outlier. */
export function sourceRow(row: Row, nameOutlier: boolean): Markup {
  const { claim, document, figure, origin, also, outlier, verdict } = row;
  const bound = claim.quantity.bound === 'exact' ? '' : ` (${boundWords[claim.quantity.bound]})`;
  const against =
    outlier && nameOutlier
      ? html` <span class="${verdict}">${verdictWords[verdict].mark} stands against the others</span>`
      : null;
  return html`<li>
<p><span class="figure">${figure}</span>${bound} · ${sourceName(row)}${against}</p>
<blockquote dir="auto">${quote(claim)}</blockquote>
<p class="quiet">${origin} · ${articleLink(claim, document)}${also.length > 0 ? `, and ${counted(also.length, 'other place')} in it` : ''}</p>
</li>`;
}

/** "estuary-post.txt:5:31", leading to the claim in the article's text. */
export function articleLink(claim: Claim, { path }: DocumentInfo): Markup {
  const { line, column } = claim.location;
  return html`<a href="#${claimAnchor(claim.id)}">${path.slice(path.lastIndexOf('/') + 1)}:${line}:${column}</a>`;
}
