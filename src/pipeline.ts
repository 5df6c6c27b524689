import { claim } from './claim/index.ts';
import { quantify } from './quantify/index.ts';
import type { Claim, Extraction } from './schema/report.ts';
import { segment } from './segment/index.ts';
import { summarise } from './summary.ts';
import type { Document } from './types.ts';
import { tool } from './version.ts';

/** The road: read → segment → quantify → claim → align → judge → report. Reading and reporting are at its ends, in `cli/`; align and judge are in `compare.ts`. */

export { compareClaims } from './compare.ts';

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
