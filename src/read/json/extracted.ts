import type { Claim, DocumentInfo } from '../../schema/report.ts';
import { ReadError } from '../problem.ts';

/** Claims that an earlier run extracted, with the documents they are from. */
export interface ExtractedClaims {
  readonly documents: readonly DocumentInfo[];
  readonly claims: readonly Claim[];
}

type Json = Readonly<Record<string, unknown>>;

/** Whether a JSON value is a report of this tool. */
export function isReport(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'claims' in value;
}

/** Whether a JSON value is a list of known contradictions, which may lie among the articles that it is about. */
export function isBaseline(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('contradictions' in value)) return false;
  const { contradictions } = value;
  return (
    'version' in value &&
    Array.isArray(contradictions) &&
    contradictions.every((entry) => typeof entry?.fingerprint === 'string')
  );
}

/** The claims of a report. @throws ReadError when it has not the form of this version's reports. */
export async function claimsOfReport(report: Json): Promise<ExtractedClaims> {
  const { extractionSchema } = await import('../../schema/report.ts');
  const shape = extractionSchema.pick({ schemaVersion: true, documents: true, claims: true });
  const { schemaVersion, documents, claims } = report;
  const result = shape.safeParse({ schemaVersion, documents, claims });
  if (result.success) return result.data as ExtractedClaims;
  const issue = result.error.issues[0]!;
  throw new ReadError(`not a report of this version: ${issue.path.join('.')}: ${issue.message}`);
}

/** Whether JSON Lines begin as a report does that was written line by line. */
export function opensReport(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*\{\s*"type"\s*:\s*"report"/.test(opening);
}
