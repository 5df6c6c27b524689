import { lexiconWith, type UserFields } from './claim/field/lexicon.ts';
import { claim } from './claim/index.ts';
import { quantify } from './quantify/index.ts';
import { ReadError } from './read/problem.ts';
import type { Claim, Extraction } from './schema/report.ts';
import { segment } from './segment/index.ts';
import { summarise } from './summary.ts';
import type { Document } from './types.ts';
import { tool } from './version.ts';

/** The road: read → segment → quantify → claim → align → judge → report. Reading and reporting are at its ends, in `cli/`; align and judge are in `compare.ts`. */

export { compareClaims } from './compare.ts';

/** What has more figures is no article, and would fill the memory. */
const mostFigures = 100_000;

/**
 * The claims of one document, in the order of the text. `fields` are known before those of the lexicon.
 * @throws ReadError for one with more than 100,000 figures
 */
export function claimsOf(document: Document, fields?: UserFields): readonly Claim[] {
  let figures = 0;
  const quantified = segment(document).map((sentence) => {
    const found = quantify(sentence);
    figures += found.quantities.length;
    if (figures > mostFigures) throw new ReadError('it has more than 100,000 figures');
    return found;
  });
  return claim(document, quantified, lexiconWith(fields));
}

/** Every claim of the documents, with its place in the text. */
export function extractFrom(documents: readonly Document[], fields?: UserFields): Extraction {
  const claims = documents.flatMap((document) => claimsOf(document, fields));
  const infos = documents.map((document) => document.info);
  return { schemaVersion: 1, tool, documents: infos, claims, summary: summarise(infos, claims, []) };
}
