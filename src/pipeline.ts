import { align } from './align/index.ts';
import { claim } from './claim/index.ts';
import { judgeFor } from './judge/index.ts';
import { quantify } from './quantify/index.ts';
import type { Claim, Extraction, Report } from './schema/report.ts';
import { segment } from './segment/index.ts';
import { summarise } from './summary.ts';
import type { CompareOptions, Document } from './types.ts';
import { tool } from './version.ts';

/** The road: read → segment → quantify → claim → align → judge → report. Reading and reporting are at its ends, in `cli/`. */

/** The claims of one document, in the order of the text. */
export function claimsOf(document: Document): readonly Claim[] {
  const sentences = segment(document);
  const quantified = sentences.map(quantify);
  return claim(document, quantified);
}

/** Every claim of the documents, with its place in the text. */
export function extractFrom(documents: readonly Document[]): Extraction {
  const claims = documents.flatMap(claimsOf);
  const infos = documents.map((document) => document.info);
  return { schemaVersion: 1, tool, documents: infos, claims, summary: summarise(infos, claims, []) };
}

/** Lines the claims up and judges them. Works on extracted claims, so that extraction can be done elsewhere. */
export function compareClaims(extraction: Extraction, options: CompareOptions = {}): Report {
  const { documents, claims } = extraction;
  const groups = Array.from(align(claims, documents, options), judgeFor(documents, options));
  return { ...extraction, groups, summary: summarise(documents, claims, groups) };
}
