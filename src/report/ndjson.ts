import type { Claim, DocumentInfo, Extraction, Summary } from '../schema/report.ts';
import { groupBy } from './group-by.ts';
import { jsonText } from './json-text.ts';
import { extractionOf, isCheck, isCompared, type Reporter } from './types.ts';

/** One JSON object a line, each with its `type`: report, document, claim, group, checked, summary. */

const line = (type: string, value: object): string => `${jsonText({ type, ...value })}\n`;

/** The first line of a stream. */
export function ndjsonHead({ schemaVersion, tool }: Pick<Extraction, 'schemaVersion' | 'tool'>): string {
  return line('report', { schemaVersion, tool });
}

/** A document and its claims, to be written as soon as the document is read. */
export function ndjsonDocument(document: DocumentInfo, claims: readonly Claim[]): string {
  return line('document', document) + claims.map((claim) => line('claim', claim)).join('');
}

/** The last line of a stream: whoever does not find it has a stream that was cut. */
export function ndjsonTail(summary: Summary): string {
  return line('summary', summary);
}

export const ndjson: Reporter = (report) => {
  const all = extractionOf(report);
  const claims = groupBy(all.claims, (claim) => claim.document);
  return [
    ndjsonHead(all),
    ...all.documents.map((document) => ndjsonDocument(document, claims.get(document.id) ?? [])),
    ...(isCompared(all) ? all.groups.map((group) => line('group', group)) : []),
    ...(isCheck(report) ? report.checked.map((checked) => line('checked', checked)) : []),
    ndjsonTail(all.summary),
  ].join('');
};
