import type { Extraction, Report } from '../schema/report.ts';

/** One line per claim, and per group of claims. */
export function table(report: Extraction | Report): string {
  const path = new Map(report.documents.map((document) => [document.id, document.path]));
  const lines = report.claims.map(
    (claim) =>
      `${path.get(claim.document)}:${claim.location.line}:${claim.location.column}  ${claim.text}  ${claim.field}`,
  );
  const groups = 'groups' in report ? report.groups : [];
  return [...lines, ...groups.map((group) => `${group.verdict}  ${group.label}`), '']
    .join('\n')
    .replace(/^\n$/, '');
}
