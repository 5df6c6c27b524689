import type { UserFields } from '../../claim/field/lexicon.ts';
import { groupBy } from '../../group-by.ts';
import { claimsOf } from '../../pipeline.ts';
import type { Piece } from '../../read/pieces.ts';
import { ReadError, type Unreadable } from '../../read/problem.ts';
import { readingsOf } from '../../read/readings.ts';
import { ndjsonDocument } from '../../report/ndjson.ts';
import type { Claim, DocumentInfo } from '../../schema/report.ts';
import type { Entry } from './entry.ts';

const encoder = new TextEncoder();

/** The entries of some pieces, in their order. */
export async function entriesIn(pieces: readonly Piece[], fields?: UserFields): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const piece of pieces) entries.push(await entryOf(piece, fields));
  return entries;
}

/** From the bytes of a piece to its claims: depends on nothing else but the fields that a user gives, so that it can be done anywhere and kept. */
async function entryOf(piece: Piece, fields: UserFields | undefined): Promise<Entry> {
  if (piece.report) return (await import('./report-lines.ts')).entryOfReport(piece);
  const documents: string[] = [];
  const problems: Unreadable[] = [];
  let claims = 0;
  let lines = '';
  let extracted = false;
  const add = (info: DocumentInfo, found: readonly Claim[]) => {
    documents.push(info.id);
    claims += found.length;
    lines += ndjsonDocument(info, found);
  };
  for (const reading of await readingsOf(piece)) {
    if ('document' in reading) {
      const { info } = reading.document;
      try {
        add(info, claimsOf(reading.document, fields));
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        problems.push({ path: info.path, reason: error.message });
      }
    } else if ('unreadable' in reading) problems.push(reading.unreadable);
    else {
      extracted = true;
      const byDocument = groupBy(reading.extracted.claims, (claim) => claim.document);
      for (const info of reading.extracted.documents) add(info, byDocument.get(info.id) ?? []);
    }
  }
  return { documents, claims, problems, lines: encoder.encode(lines), ...(extracted && { extracted }) };
}
