import { groupBy } from '../../group-by.ts';
import type { Claim, DocumentInfo, Group, Span } from '../../schema/report.ts';
import { figureOf } from '../view.ts';
import { counted } from '../words.ts';
import { claimAnchor, documentAnchor, factAnchor } from './anchors.ts';
import { html, type Markup } from './markup.ts';

/** Every article's text with its claims marked, folded until a quote is followed. */

interface Found {
  readonly documents: readonly DocumentInfo[];
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
}

export function articleList(
  { documents, claims, groups }: Found,
  texts: ReadonlyMap<string, string>,
): Markup {
  const own = groupBy(claims, (claim) => claim.document);
  const facts = new Map(groups.flatMap((group) => group.claims.map((id) => [id, group] as const)));
  return html`${documents.map((document) => {
    const found = own.get(document.id) ?? [];
    const text = texts.get(document.id) ?? document.text;
    const body = text === undefined ? sentences(found, facts) : marked(text, found, facts);
    return html`<details id="${documentAnchor(document.id)}"><summary>${document.title ?? document.path} <span class="quiet">${about(document)} · ${counted(found.length, 'claim')}</span></summary>
${sourceLink(document)}<div class="text" dir="auto">${body}</div></details>
`;
  })}`;
}

function about({ outlet, author, published, path }: DocumentInfo): string {
  const day =
    published && published.date.slice(0, 10) + (published.basis === 'inferred' ? ' (inferred)' : '');
  return [outlet, author, day, path].filter((part) => part).join(' · ');
}

/** Only web addresses become links; what a document calls its URL may be anything. */
function sourceLink({ url }: DocumentInfo): Markup | null {
  if (!url) return null;
  if (!/^https?:\/\//i.test(url)) return html`<p class="quiet">${url}</p>`;
  return html`<p class="quiet"><a href="${url}" rel="noreferrer noopener">${url}</a></p>`;
}

interface Stretch extends Span {
  readonly claim: Claim;
  readonly first: boolean;
}

/** The text with claims and their repeats marked. Of claims that overlap, the later keeps only its link target. */
function marked(
  text: string,
  claims: readonly Claim[],
  facts: ReadonlyMap<string, Group>,
): readonly Markup[] {
  const stretches = claims
    .flatMap((claim): Stretch[] => [
      { ...claim.span, claim, first: true },
      ...claim.mentions.map((mention) => ({ ...mention, claim, first: false })),
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end, claim, first } of stretches) {
    if (start < at || end > text.length) {
      if (first) parts.push(html`<span id="${claimAnchor(claim.id)}"></span>`);
      continue;
    }
    const id = first ? html` id="${claimAnchor(claim.id)}"` : null;
    const title = `${figureOf(claim)} · ${claim.field}`;
    parts.push(
      html`${text.slice(at, start)}<mark${id} title="${title}">${text.slice(start, end)}</mark>${back(facts.get(claim.id))}`,
    );
    at = end;
  }
  return [...parts, html`${text.slice(at)}`];
}

function sentences(claims: readonly Claim[], facts: ReadonlyMap<string, Group>): readonly Markup[] {
  return claims.map(
    (claim) =>
      html`<p><mark id="${claimAnchor(claim.id)}">${claim.text}</mark>${back(facts.get(claim.id))} ${claim.sentence.text}</p>`,
  );
}

function back(group: Group | undefined): Markup | null {
  if (!group) return null;
  return html`<a href="#${factAnchor(group.id)}" aria-label="to the fact: ${group.label || group.field}">↩</a>`;
}
