import type { Report } from '../../schema/report.ts';
import { acceptedWords } from '../accepted.ts';
import type { ReporterOptions } from '../types.ts';
import { type GroupView, groupViews, rowsWithin } from '../view.ts';
import { counted, verdictWords } from '../words.ts';
import { factAnchor } from './anchors.ts';
import { verdictBadge } from './badge.ts';
import { filterData, filterOf } from './filters.ts';
import { html, type Markup } from './markup.ts';
import type { Item, Names } from './page.ts';
import { forestPlot } from './plot.ts';
import { sourceRow } from './rows.ts';

/** Rows drawn and listed of one fact; the rest is counted. */
const rowLimit = 60;

/** Facts that get a plot, worst first: drawing one takes about ten milliseconds, and nobody looks at thousands. */
const plotLimit = 300;

/** A card per fact, contradictions first. */
export function factItems(
  report: Report,
  names: Names,
  accepted: ReporterOptions['accepted'],
): readonly Item[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return groupViews(report, accepted).map((view, i) => {
    const { group } = view;
    const own = group.claims.flatMap((id) => claims.get(id) ?? []);
    const filter = filterOf(own, verdictWords[group.verdict].word.toLowerCase(), names.source);
    return { filter, markup: card(view, filterData(filter), i < plotLimit) };
  });
}

function card(
  { group, rows: all, why, circular, accepted }: GroupView,
  filter: string,
  drawn: boolean,
): Markup {
  const rows = rowsWithin(all, rowLimit);
  const more = all.length - rows.length;
  const plot = drawn ? forestPlot(rows) : null;
  const sources = `${counted(group.documents.length, 'article')}, ${counted(group.independent, 'independent origin')}`;
  return html`<section class="fact" id="${factAnchor(group.id)}" data-filter="${filter}">
<h3>${verdictBadge(group.verdict)} ${group.label || group.field}</h3>
<p class="quiet">${group.field} · ${sources}</p>
${[why, circular, acceptedWords(accepted)].map((note) => (note ? html`<p>${note}</p>` : null))}
<div class="body${plot ? ' plotted' : ''}">${plot ? html`<figure>${plot}</figure>` : null}
<ul class="rows">${rows.map((row) => sourceRow(row, rows.length > 2))}${more > 0 ? html`<li class="quiet">… and ${counted(more, 'more row')}</li>` : null}</ul></div>
</section>`;
}
