import type { CheckedClaim, CheckReport } from '../../check/index.ts';
import type { Claim, DocumentInfo, Verdict } from '../../schema/report.ts';
import { figureOf, originOf, type Row } from '../view.ts';
import { counted, statusOrder, statusWords } from '../words.ts';
import { statusBadge } from './badge.ts';
import { filterData, filterOf } from './filters.ts';
import { html, type Markup } from './markup.ts';
import type { Item, Names } from './page.ts';
import { forestPlot } from './plot.ts';
import { sourceRow } from './rows.ts';

/** Sources shown of one figure, the deciding ones first; the rest is counted. */
const sourceLimit = 20;

/** A card per figure of the draft, contradicted ones first: the draft's own row, then the sources'. */
export function checkedItems({ report, checked }: CheckReport, names: Names): readonly Item[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const rowOf = (id: string, verdict: Verdict): Row | null => {
    const claim = claims.get(id);
    const document = claim && documents.get(claim.document);
    return document ? row(claim, document, verdict) : null;
  };
  return [...checked]
    .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
    .flatMap((one) => {
      const own = rowOf(one.claim, one.sources[0]?.verdict ?? 'agree');
      if (!own) return [];
      const sources = one.sources
        .slice(0, sourceLimit)
        .flatMap((source) => rowOf(source.claim, source.verdict) ?? []);
      const involved = [own, ...sources].map(({ claim }) => claim);
      const filter = filterOf(involved, statusWords[one.status].word.toLowerCase(), names.source);
      return { filter, markup: card(one, own, sources, filterData(filter)) };
    });
}

function row(claim: Claim, document: DocumentInfo, verdict: Verdict): Row {
  return {
    claim,
    document,
    figure: figureOf(claim),
    origin: originOf(claim),
    also: [],
    outlier: false,
    verdict,
  };
}

function card(one: CheckedClaim, own: Row, sources: readonly Row[], filter: string): Markup {
  const more = one.sources.length - sources.length;
  const plot = sources.length > 0 ? forestPlot([own, ...sources]) : null;
  return html`<section class="fact" data-filter="${filter}">
<h3>${statusBadge(one.status)} ${own.claim.text}</h3>
<p>${one.reason}</p>
<div class="body${plot ? ' plotted' : ''}">${plot ? html`<figure>${plot}</figure>` : null}
<ul class="rows">${sourceRow(own, false, 'the draft: ')}${sources.map((source) => sourceRow(source, false))}${more > 0 ? html`<li class="quiet">… and ${counted(more, 'more source')}</li>` : null}</ul></div>
</section>`;
}
