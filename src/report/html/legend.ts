import { verdictOrder, verdictWords } from '../words.ts';
import { verdictBadge } from './badge.ts';
import { html, type Markup } from './markup.ts';

/** How to read the verdicts and the plots, in words. */
export function legend(): Markup {
  return html`<details><summary>How to read the verdicts and plots</summary>
<dl>${verdictOrder.map((verdict) => html`<dt>${verdictBadge(verdict)}</dt><dd>${verdictWords[verdict].meaning}</dd>`)}</dl>
<p>A shape stands at the figure as stated, a thick line spans a range, an arrow points where the words leave an end open (“more than”, “up to”), and the pale band is what a reader would take the words to mean. All figures of a plot are in one unit. Articles that rest on one origin are one source, however many they are.</p></details>`;
}
