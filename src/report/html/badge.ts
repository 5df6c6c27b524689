import type { CheckStatus } from '../../schema/check.ts';
import type { Verdict } from '../../schema/report.ts';
import { statusWords, verdictWords } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** Which verdict's colour a status of a draft's figure has. */
const statusColor: Readonly<Record<CheckStatus, Verdict | 'none'>> = {
  contradicted: 'contradict',
  possible: 'possible',
  'not-found': 'none',
  update: 'update',
  compatible: 'compatible',
  confirmed: 'agree',
};

/** Sign and word in the verdict's colour. */
export function verdictBadge(verdict: Verdict, text = verdictWords[verdict].word): Markup {
  return html`<span class="verdict ${verdict}"><span aria-hidden="true">${verdictWords[verdict].mark} </span>${text}</span>`;
}

export function statusBadge(status: CheckStatus, text = statusWords[status].word): Markup {
  return html`<span class="verdict ${statusColor[status]}"><span aria-hidden="true">${statusWords[status].mark} </span>${text}</span>`;
}
