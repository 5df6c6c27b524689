import { StoredClaim } from '../columns/stored.ts';
import { groupBy } from '../group-by.ts';
import type { Claim, DocumentInfo, Extraction, Summary } from '../schema/report.ts';
import { jsonText } from './json-text.ts';
import { extractionOf, isCheck, isCompared, type PiecewiseReporter } from './types.ts';

/** One JSON object a line, each with its `type`: report, document, claim, group, sentence, checked, summary. */

const line = (type: string, value: object): string => `${jsonText({ type, ...value })}\n`;

/** The first line of a stream. */
export function ndjsonHead({ schemaVersion, tool }: Pick<Extraction, 'schemaVersion' | 'tool'>): string {
  return line('report', { schemaVersion, tool });
}

const claimLine = (claim: Claim): string =>
  claim instanceof StoredClaim ? `${claim.json('{"type":"claim",')}\n` : line('claim', claim);

/** A document and its claims, to be written as soon as the document is read. */
export function ndjsonDocument(document: DocumentInfo, claims: readonly Claim[]): string {
  return line('document', document) + claims.map(claimLine).join('');
}

/** The last line of a stream: whoever does not find it has a stream that was cut. */
export function ndjsonTail(summary: Summary): string {
  return line('summary', summary);
}

export const ndjson: PiecewiseReporter = function* (report) {
  const all = extractionOf(report);
  const claims = groupBy(all.claims, (claim) => claim.document);
  yield ndjsonHead(all);
  for (const document of all.documents) yield ndjsonDocument(document, claims.get(document.id) ?? []);
  if (isCompared(all)) for (const group of all.groups) yield line('group', group);
  if (isCheck(report)) {
    for (const sentence of report.sentences) yield line('sentence', sentence);
    for (const checked of report.checked) yield line('checked', checked);
  }
  yield ndjsonTail(all.summary);
};
