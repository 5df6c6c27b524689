import { groupBy } from '../../group-by.ts';
import type { Claim, Report } from '../../schema/report.ts';
import { originOf } from '../view.ts';
import { counted, verdictWords } from '../words.ts';
import { factAnchor } from './anchors.ts';
import { html, type Markup } from './markup.ts';

/** Everyone named for a figure, with the facts that rest on them. */
export function originList(
  report: Pick<Report, 'claims' | 'groups'>,
  nameOf: (document: string) => string,
): Markup {
  const groupOf = new Map(report.groups.flatMap((group) => group.claims.map((id) => [id, group])));
  const named = report.claims.filter((claim) => claim.attribution?.origin);
  const origins = [...groupBy(named, (claim) => originOf(claim, groupOf.get(claim.id)))].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  if (origins.length === 0) return html`<p>No figure is attributed to anyone.</p>`;
  return html`<dl>${origins.map(
    ([
      origin,
      claims,
    ]) => html`<dt>${origin}</dt><dd>${counted(claims.length, 'claim')} in ${sourcesOf(claims, nameOf)}${factsOf(claims, report)}</dd>
`,
  )}</dl>`;
}

function sourcesOf(claims: readonly Claim[], nameOf: (document: string) => string): string {
  return [...new Set(claims.map((claim) => nameOf(claim.document)))].join(', ');
}

function factsOf(claims: readonly Claim[], { groups }: Pick<Report, 'groups'>): Markup | null {
  const ids = new Set(claims.map((claim) => claim.id));
  const resting = groups.filter((group) => group.claims.some((id) => ids.has(id)));
  if (resting.length === 0) return null;
  return html`<ul>${resting.map(
    ({ id, label, field, verdict }) =>
      html`<li><a href="#${factAnchor(id)}">${label || field}</a> <span class="${verdict}">${verdictWords[verdict].mark} ${verdictWords[verdict].word.toLowerCase()}</span></li>`,
  )}</ul>`;
}
