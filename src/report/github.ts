import { groupBy } from '../group-by.ts';
import { type Finding, findingsOf, placeWords } from './findings.ts';
import { visible, visibleLines } from './sanitise.ts';
import { type AnyReport, extractionOf, isCheck, type Reporter } from './types.ts';
import { counted, statusWords, verdictWords } from './words.ts';

/** Annotations of GitHub Actions. A step shows ten errors and ten warnings at most, so the rest is counted in a notice. */

const limit = 10;
const levels = { error: 'error', warning: 'warning' } as const;
const words = { ...statusWords, ...verdictWords };

export const github: Reporter = (report, options) => {
  const findings = findingsOf(report, options);
  const lines = Object.values(levels).flatMap((level) =>
    findings
      .filter(({ severity }) => severity === level)
      .slice(0, limit)
      .map((finding) => annotation(level, finding)),
  );
  return `${[...lines, command('notice', { title: 'claimcheck' }, totals(report, findings))].join('\n')}\n`;
};

function annotation(level: string, { rule, label, reason, at, related }: Finding): string {
  const { line, column } = at.claim.location;
  const place = { file: visibleLines(at.document.path), line: String(line), col: String(column) };
  const others = related.slice(0, limit).map((other) => visible(placeWords(other)));
  const message = [visible(`“${at.claim.text}”: ${reason}`), ...others].join('\n');
  return command(level, { ...place, title: visible(`${words[rule].word}: ${label}`) }, message);
}

function totals(report: AnyReport, findings: readonly Finding[]): string {
  const { claims, documents } = extractionOf(report).summary;
  const counts = [...groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => {
    const accepted = found.filter((finding) => finding.accepted !== null).length;
    const count = counted(found.length, words[rule].one, words[rule].many);
    return accepted > 0 ? `${count} (${accepted} accepted)` : count;
  });
  const what = isCheck(report) ? 'figures of the draft' : 'facts';
  const left = Object.values(levels).flatMap((level) => {
    const more = findings.filter(({ severity }) => severity === level).length - limit;
    return more > 0 ? `${more} more ${level}s are not annotated here` : [];
  });
  return [
    `${counted(claims, 'claim')} in ${counted(documents, 'article')}`,
    counts.length > 0 ? `${what}: ${counts.join(', ')}` : 'nothing compared',
    ...left,
  ].join('; ');
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
