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

/** The claims of a report written line by line. Groups are left: they are formed anew. */
export function claimsOfLines(lines: readonly string[]): Promise<ExtractedClaims> {
  const report: { schemaVersion: unknown; documents: Json[]; claims: Json[] } = {
    schemaVersion: undefined,
    documents: [],
    claims: [],
  };
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { type, ...value } = recordOf(line, at + 1);
    if (type === 'report') report.schemaVersion = value.schemaVersion;
    else if (type === 'document') report.documents.push(value);
    else if (type === 'claim') report.claims.push(value);
  }
  return claimsOfReport(report);
}

/** Whether the first line of JSON Lines opens a report. */
export function opensReport(line: string): boolean {
  return /^\s*\{\s*"type"\s*:\s*"report"/.test(line);
}

function recordOf(line: string, number: number): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    throw new ReadError(`broken JSON in line ${number}: the report was cut off`);
  }
}
