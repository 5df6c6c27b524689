import type { Claim } from '../../schema/report.ts';
import { html, type Markup } from './markup.ts';

/** Characters of a sentence shown on either side of the figure. */
const around = 160;

/** The sentence with the figure marked. A long one keeps what stands around the figure. */
export function quote(claim: Claim): Markup {
  const { text } = claim.sentence;
  const at = claim.span.start - claim.sentence.start;
  const start = text.startsWith(claim.text, at) ? at : text.indexOf(claim.text);
  if (start < 0) return html`${text} <mark>${claim.text}</mark>`;
  const end = start + claim.text.length;
  return html`${before(text.slice(0, start))}<mark>${claim.text}</mark>${after(text.slice(end))}`;
}

function before(text: string): string {
  return text.length <= around ? text : `… ${text.slice(text.indexOf(' ', text.length - around) + 1)}`;
}

function after(text: string): string {
  return text.length <= around ? text : `${text.slice(0, text.lastIndexOf(' ', around))} …`;
}
