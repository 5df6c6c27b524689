import type { CheckReport } from '../check/index.ts';
import { groupBy } from '../group-by.ts';
import type { CheckStatus } from '../schema/check.ts';
import type { Claim, DocumentInfo, Extraction, Report } from '../schema/report.ts';
import { acceptedWords } from './accepted.ts';
import { type CheckedView, checkedViews } from './checked.ts';
import { readingOf } from './reading.ts';
import { visible } from './sanitise.ts';
import { type AnyReport, isCheck, isCompared, type Reporter, type ReporterOptions } from './types.ts';
import { figureOf, type GroupView, groupViews, originOf, rowsWithin } from './view.ts';
import { counted, noOrigin, statusOrder, statusWords, verdictWords } from './words.ts';

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
  if (isCheck(report)) return checkBlocks(report, options);
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

function checkBlocks(report: CheckReport, { accepted }: ReporterOptions): string[] {
  const views = checkedViews(report, accepted);
  const byStatus = groupBy(views, ({ checked }) => checked.status);
  const present = statusOrder.filter((status) => byStatus.has(status));
  const counts = present.map((status) => `${byStatus.get(status)!.length} ${statusWords[status].many}`);
  const block = (status: CheckStatus) =>
    table(['as written', 'figure', 'why', 'place', 'sources'], byStatus.get(status)!.map(checkRow)).join(
      '\n',
    );
  return [
    views.length === 0
      ? '### claimcheck: no figures in the draft'
      : `### claimcheck: ${counted(views.length, 'figure')} of the draft: ${counts.join(', ')}`,
    ...present.map((status) => {
      const title = `${statusWords[status].mark} ${statusWords[status].word}`;
      const open = status === 'contradicted' || status === 'possible' || status === 'not-found';
      return open ? `#### ${title}\n\n${block(status)}` : folded(title, block(status));
    }),
    ...(views.length > 1 ? [folded('The draft, sentence by sentence', readingList(report))] : []),
  ];
}

/** Sources named beside a draft's figure; the rest is counted. */
const sourceLimit = 5;

function checkRow({ checked, own, sources, accepted }: CheckedView): string[] {
  const more = sources.length - sourceLimit;
  const against = sources.slice(0, sourceLimit).map((row) => {
    const { mark } = verdictWords[row.verdict];
    const said = `${mark} ${escapeMarkdown(row.claim.text)}, **${escapeMarkdown(row.figure)}**`;
    const who = row.origin === noOrigin ? '' : `${escapeMarkdown(row.origin)}, `;
    return `${said} (${who}${placeOf(row.claim, row.document)})`;
  });
  return [
    escapeMarkdown(own.claim.text),
    `**${escapeMarkdown(own.figure)}**`,
    [checked.reason, acceptedWords(accepted)].flatMap((part) => (part ? escapeMarkdown(part) : [])).join(' '),
    placeOf(own.claim, own.document),
    [...against, ...(more > 0 ? [`… and ${counted(more, 'more source')}`] : [])].join('<br>'),
  ];
}

/** The draft's sentences with their figures in bold, each behind its sign. */
function readingList(report: CheckReport): string {
  return readingOf(report)
    .map(({ sentence, document, parts }) => {
      const text = parts.map(({ text: part, figures }) => {
        const signs = figures.map(({ status }) => statusWords[status].mark).join('');
        return signs === '' ? spaced(part) : `**${signs} ${escapeMarkdown(part)}**`;
      });
      return `- ${escapeMarkdown(`${document.path}:${sentence.line}`)} ${text.join('').trim()}`;
    })
    .join('\n');
}

/** Text between figures keeps the blanks at its ends. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text)}${/\s$/.test(text) ? ' ' : ''}`;
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
