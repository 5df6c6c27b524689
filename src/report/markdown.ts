import type { CheckedClaim, CheckReport, CheckStatus } from '../check/index.ts';
import type { Claim, DocumentInfo, Extraction, Report } from '../schema/report.ts';
import { acceptedWords } from './accepted.ts';
import { groupBy } from './group-by.ts';
import { visible } from './sanitise.ts';
import { type AnyReport, isCheck, isCompared, type Reporter, type ReporterOptions } from './types.ts';
import { figureOf, type GroupView, groupViews, originOf, rowsWithin } from './view.ts';
import { counted, statusOrder, statusWords, verdictWords } from './words.ts';

/** For a pull-request comment: contradictions open, what agrees folded away, nothing in a text acting as markup or mention. */

/** Rows shown of one fact; the rest is counted. */
const rowLimit = 40;

/** GitHub refuses comments of more than 65,536 characters. */
const commentLimit = 60_000;

export const markdown: Reporter = (report, options) => {
  const [title, ...blocks] = blocksOf(report, options);
  let out = `${title}\n`;
  for (const [i, block] of blocks.entries()) {
    if (out.length + block.length > commentLimit)
      return `${out}\n… and ${counted(blocks.length - i, 'more part')} of the report, too long for a comment.\n`;
    out += `\n${block}\n`;
  }
  return out;
};

function blocksOf(report: AnyReport, options: ReporterOptions): string[] {
  if (isCheck(report)) return checkBlocks(report);
  return isCompared(report) ? compareBlocks(report, options) : extractBlocks(report);
}

function compareBlocks(report: Report, { accepted }: ReporterOptions): string[] {
  const views = groupViews(report, accepted);
  const loud = views.filter(({ group }) => group.verdict === 'contradict' || group.verdict === 'possible');
  const calm = views.filter((view) => !loud.includes(view));
  const { verdicts, documents } = report.summary;
  const { one, many } = verdictWords.contradict;
  const bad = verdicts.contradict === 0 ? `No ${many}` : counted(verdicts.contradict, one, many);
  return [
    `### claimcheck: ${bad} among ${counted(views.length, 'fact')} in ${counted(documents, 'article')}`,
    ...loud.map((view) => groupBlock(view, '####')),
    ...calm.map((view) => folded(groupTitle(view), groupBlock(view, null))),
  ];
}

function groupTitle({ group }: GroupView): string {
  const { mark, word } = verdictWords[group.verdict];
  const sources = `${counted(group.documents.length, 'article')}, ${counted(group.independent, 'independent origin')}`;
  return `${mark} ${word}: ${escapeMarkdown(group.label || group.field)} (${sources})`;
}

function groupBlock(view: GroupView, level: string | null): string {
  const notes = [view.why, view.circular, acceptedWords(view.accepted)].flatMap((note) =>
    note ? [escapeMarkdown(note), ''] : [],
  );
  const shown = rowsWithin(view.rows, rowLimit);
  const hidden = view.rows.length - shown.length;
  const rows = shown.map(({ claim, document, figure, origin, outlier }) => [
    outlier ? verdictWords[view.group.verdict].mark : '',
    escapeMarkdown(claim.text),
    `**${escapeMarkdown(figure)}**`,
    escapeMarkdown(origin),
    placeOf(claim, document),
  ]);
  const heading = level === null ? [] : [`${level} ${groupTitle(view)}`, ''];
  const more = hidden > 0 ? ['', `… and ${counted(hidden, 'more row')}`] : [];
  const head = ['', 'as written', 'figure', 'who says so', 'place'];
  return [...heading, ...notes, ...table(head, rows), ...more].join('\n');
}

function extractBlocks({ documents, claims, summary }: Extraction): string[] {
  const own = groupBy(claims, (claim) => claim.document);
  return [
    `### claimcheck: ${counted(summary.claims, 'claim')} in ${counted(summary.documents, 'article')}`,
    ...documents.map((document) => {
      const rows = (own.get(document.id) ?? []).map((claim) => [
        `${claim.location.line}:${claim.location.column}`,
        escapeMarkdown(claim.text),
        `**${escapeMarkdown(figureOf(claim))}**`,
        escapeMarkdown(claim.field),
        escapeMarkdown(originOf(claim)),
      ]);
      const head = `#### ${escapeMarkdown(document.title ?? document.path)}`;
      return [head, '', ...table(['place', 'as written', 'figure', 'field', 'who says so'], rows)].join('\n');
    }),
  ];
}

function checkBlocks({ report, checked }: CheckReport): string[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const byStatus = groupBy(checked, ({ status }) => status);
  const present = statusOrder.filter((status) => byStatus.has(status));
  const counts = present.map((status) => `${byStatus.get(status)!.length} ${statusWords[status].many}`);
  const block = (status: CheckStatus) => {
    const rows = byStatus.get(status)!.flatMap((one) => checkRow(one, claims, documents));
    return table(['as written', 'figure', 'why', 'place', 'sources'], rows).join('\n');
  };
  return [
    `### claimcheck: ${counted(checked.length, 'figure')} of the draft: ${counts.join(', ')}`,
    ...present.map((status) => {
      const title = `${statusWords[status].mark} ${statusWords[status].word}`;
      const open = status === 'contradicted' || status === 'possible' || status === 'not-found';
      return open ? `#### ${title}\n\n${block(status)}` : folded(title, block(status));
    }),
  ];
}

function checkRow(
  { claim: id, reason, sources }: CheckedClaim,
  claims: ReadonlyMap<string, Claim>,
  documents: ReadonlyMap<string, DocumentInfo>,
): string[][] {
  const claim = claims.get(id);
  const document = claim && documents.get(claim.document);
  if (!document) return [];
  const against = sources.slice(0, 5).flatMap((source) => {
    const other = claims.get(source.claim);
    const at = other && documents.get(other.document);
    return at ? `${escapeMarkdown(other.text)} (${placeOf(other, at)})` : [];
  });
  const figure = `**${escapeMarkdown(figureOf(claim))}**`;
  return [
    [
      escapeMarkdown(claim.text),
      figure,
      escapeMarkdown(reason),
      placeOf(claim, document),
      against.join('<br>'),
    ],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return ['No numeric claims.'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function placeOf(claim: Claim, document: DocumentInfo): string {
  return escapeMarkdown(`${document.path}:${claim.location.line}:${claim.location.column}`);
}

/** Entities rather than backslashes, as the text also stands inside HTML; a zero-width blank keeps @names and #1 from becoming links. */
function escapeMarkdown(text: string): string {
  return visible(text).replace(/[&<>"'|*_`[\]\\~(){}$@#]|:(?=\/\/)/g, (character) => {
    const entity = `&#${character.charCodeAt(0)};`;
    return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
  });
}
