import type { DocumentInfo, Extraction, Report } from '../../schema/report.ts';
import {
  type AnyReport,
  extractionOf,
  isCheck,
  isCompared,
  type Reporter,
  type ReporterOptions,
} from '../types.ts';
import { sourceName } from '../view.ts';
import { counted, statusOrder, statusWords, verdictOrder, verdictWords } from '../words.ts';
import { articleList } from './articles.ts';
import { statusBadge, verdictBadge } from './badge.ts';
import { checkedItems, reading } from './checked.ts';
import { claimItems, claimTable } from './claims.ts';
import { factItems } from './facts.ts';
import { legend } from './legend.ts';
import { html, type Markup } from './markup.ts';
import { originList } from './origins.ts';
import { type Item, type Names, type Part, page } from './page.ts';

/** One self-contained page: facts with their plots, the claims, who is behind them, and the articles with every claim marked. */
export const htmlReport: Reporter = (report, { texts, accepted }) => {
  const found = extractionOf(report);
  const groups = isCompared(found) ? found.groups : [];
  const names = namesOf(found.documents);
  const [main, mainTitle] = mainItems(report, names, accepted);
  const compared = new Set(groups.flatMap((group) => group.claims));
  const alone = isCheck(report) ? [] : found.claims.filter((claim) => !compared.has(claim.id));
  const claims = claimItems(alone, found.documents, names);
  const parts: Part[] = [
    ...(main.length > 0
      ? [{ title: mainTitle, body: html`${main.map((item) => item.markup)}`, filtered: true }]
      : []),
    ...(isCheck(report) && report.sentences.length > 0
      ? [{ title: 'The draft, sentence by sentence', body: reading(report) }]
      : []),
    ...(claims.length > 0
      ? [
          {
            title: isCompared(found) ? 'Claims that stand alone' : 'Claims',
            body: claimTable(claims),
            filtered: true,
          },
        ]
      : []),
    { title: 'Origins', body: originList({ claims: found.claims, groups }, names.source) },
    { title: 'Articles', body: articleList({ ...found, groups }, texts) },
  ];
  const foot = `${found.tool.name} ${found.tool.version}`;
  return page(
    'claimcheck report',
    html`${counts(report)}${groups.length > 0 ? legend() : null}`,
    [...main, ...claims],
    parts,
    foot,
  );
};

function mainItems(
  report: AnyReport,
  names: Names,
  accepted: ReporterOptions['accepted'],
): readonly [readonly Item[], string] {
  if (isCheck(report)) return [checkedItems(report, names, accepted), 'Figures of the draft'];
  return isCompared(report) ? [factItems(report, names, accepted), 'Facts'] : [[], ''];
}

function counts(report: AnyReport): Markup {
  const { summary } = extractionOf(report);
  const line = `${counted(summary.claims, 'claim')} in ${counted(summary.documents, 'article')}`;
  return html`<p>${line}</p><ul class="counts">${isCheck(report) ? statusCounts(report.checked) : verdictCounts(report)}</ul>`;
}

function verdictCounts({ summary }: Extraction | Report): readonly Markup[] {
  return verdictOrder.flatMap((verdict) => {
    const n = summary.verdicts[verdict];
    const { one, many } = verdictWords[verdict];
    return n > 0 ? html`<li>${verdictBadge(verdict, counted(n, one, many))}</li>` : [];
  });
}

function statusCounts(checked: readonly { readonly status: keyof typeof statusWords }[]): readonly Markup[] {
  return statusOrder.flatMap((status) => {
    const n = checked.filter((one) => one.status === status).length;
    return n > 0
      ? html`<li>${statusBadge(status, counted(n, statusWords[status].one, statusWords[status].many))}</li>`
      : [];
  });
}

/** Outlets where they tell the documents apart, with the path where they do not. */
function namesOf(documents: readonly DocumentInfo[]): Names {
  const short = new Map(documents.map((document) => [document.id, sourceName({ document })]));
  const all = [...short.values()];
  const twice = new Set(all.filter((name, i) => all.indexOf(name) !== i));
  const path = new Map(documents.map((document) => [document.id, document.path]));
  return {
    source: (id) => {
      const name = short.get(id) ?? id;
      return twice.has(name) ? `${name} (${path.get(id)})` : name;
    },
  };
}
