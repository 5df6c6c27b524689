import { lexiconWith, type UserFields } from './claim/field/lexicon.ts';
import { claimEach } from './claim/index.ts';
import { quantify } from './quantify/index.ts';
import { ReadError } from './read/problem.ts';
import type { Claim, Extraction } from './schema/report.ts';
import { segment } from './segment/index.ts';
import { summarise } from './summary.ts';
import type { Document, QuantifiedSentence, Sentence } from './types.ts';
import { tool } from './version.ts';

/** The road: read → segment → quantify → claim → align → judge → report. Reading and reporting are at its ends, in `cli/`; align and judge are in `compare.ts`. */

export { compareClaims } from './compare.ts';

/** What has more figures is no article, and would fill the memory. */
const mostFigures = 100_000;

/** Documents read together come to so many characters, or to one document that is longer. */
const together = 2 ** 16;

/**
 * The claims of one document, in the order of the text. `fields` are known before those of the lexicon.
 * @throws ReadError for one with more than 100,000 figures
 */
export function claimsOf(document: Document, fields?: UserFields): readonly Claim[] {
  const [claims] = claimsOfEach([document], fields);
  if (claims instanceof ReadError) throw claims;
  return claims!;
}

/**
 * As `claimsOf` for each of the documents, in their order. A third faster than one by one, since each stage runs for some
 * documents at once.
 */
export function* claimsOfEach(
  documents: readonly Document[],
  fields?: UserFields,
): Generator<readonly Claim[] | ReadError, undefined> {
  for (let from = 0; from < documents.length; ) {
    let to = from + 1;
    let size = documents[from]!.text.length;
    while (to < documents.length && size + documents[to]!.text.length <= together)
      size += documents[to++]!.text.length;
    yield* claimsIn(documents.slice(from, to), fields);
    from = to;
  }
}

function claimsIn(
  documents: readonly Document[],
  fields: UserFields | undefined,
): readonly (readonly Claim[] | ReadError)[] {
  const sentences = documents.map((document) => segment(document)).map(quantified);
  const read = documents.map((document, at) => ({ document, sentences: sentences[at] ?? [] }));
  return claimEach(read, lexiconWith(fields)).map((claims, at) =>
    sentences[at] ? claims : new ReadError('it has more than 100,000 figures'),
  );
}

/** The sentences with their quantities; null where there are too many of them. */
function quantified(sentences: readonly Sentence[]): readonly QuantifiedSentence[] | null {
  const found: QuantifiedSentence[] = [];
  let figures = 0;
  for (const sentence of sentences) {
    const read = quantify(sentence);
    figures += read.quantities.length;
    if (figures > mostFigures) return null;
    found.push(read);
  }
  return found;
}

/** Every claim of the documents, with its place in the text. */
export function extractFrom(documents: readonly Document[], fields?: UserFields): Extraction {
  const claims: Claim[] = [];
  for (const found of claimsOfEach(documents, fields)) {
    if (found instanceof ReadError) throw found;
    for (const claim of found) claims.push(claim);
  }
  const infos = documents.map((document) => document.info);
  return { schemaVersion: 1, tool, documents: infos, claims, summary: summarise(infos, claims, []) };
}
