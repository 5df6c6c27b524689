import type { CheckReport } from '../../check/index.ts';
import { acceptedWords } from '../accepted.ts';
import { type CheckedView, checkedViews } from '../checked.ts';
import { type ReadPart, readingOf } from '../reading.ts';
import type { ReporterOptions } from '../types.ts';
import { counted, statusWords } from '../words.ts';
import { checkedAnchor } from './anchors.ts';
import { statusBadge } from './badge.ts';
import { filterData, filterOf } from './filters.ts';
import { html, type Markup } from './markup.ts';
import type { Item, Names } from './page.ts';
import { forestPlot } from './plot.ts';
import { sourceRow } from './rows.ts';

/** Sources shown of one figure, the deciding ones first; the rest is counted. */
const sourceLimit = 20;

/** A card per figure of the draft, contradicted ones first: the draft's own row, then the sources'. */
export function checkedItems(
  report: CheckReport,
  names: Names,
  accepted: ReporterOptions['accepted'],
): readonly Item[] {
  return checkedViews(report, accepted).map((view) => {
    const claims = [view.own, ...view.sources].map(({ claim }) => claim);
    const filter = filterOf(claims, statusWords[view.checked.status].word.toLowerCase(), names.source);
    return { filter, markup: card(view, filterData(filter)) };
  });
}

function card({ checked, own, sources: all, accepted }: CheckedView, filter: string): Markup {
  const sources = all.slice(0, sourceLimit);
  const more = all.length - sources.length;
  const plot = sources.length > 0 ? forestPlot([own, ...sources]) : null;
  const notes = [checked.reason, confirmations(checked.independent), acceptedWords(accepted)];
  return html`<section class="fact" id="${checkedAnchor(own.claim.id)}" data-filter="${filter}">
<h3>${statusBadge(checked.status)} ${own.claim.text}</h3>
${notes.map((note) => (note ? html`<p>${note}</p>` : null))}
<div class="body${plot ? ' plotted' : ''}">${plot ? html`<figure>${plot}</figure>` : null}
<ul class="rows">${sourceRow(own, false)}${sources.map((source) => sourceRow(source, false))}${more > 0 ? html`<li class="quiet">… and ${counted(more, 'more source')}</li>` : null}</ul></div>
</section>`;
}

function confirmations(independent: number): string | null {
  return independent > 0 ? `Confirmed by ${counted(independent, 'independent source')}.` : null;
}

/** The draft, sentence by sentence: every figure with its sign, leading to what the sources say of it. */
export function reading(report: CheckReport): Markup {
  return html`<ol class="reading">${readingOf(report).map(
    ({ sentence, parts }) =>
      html`<li value="${sentence.line}" dir="auto">${parts.map(readPart)}</li>
`,
  )}</ol>`;
}

function readPart({ text, figures }: ReadPart): Markup {
  const [first] = figures;
  if (!first) return html`${text}`;
  const words = figures.map(({ status }) => statusWords[status].word.toLowerCase()).join(', ');
  const badges = figures.map(({ status }) => statusBadge(status, ''));
  return html`<a href="#${checkedAnchor(first.claim)}" title="${words}">${badges}<mark>${text}</mark><span class="heard"> (${words})</span></a>`;
}
