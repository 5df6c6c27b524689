import type { UserFields } from '../../claim/field/lexicon.ts';
import { groupBy } from '../../group-by.ts';
import { claimsOfEach } from '../../pipeline.ts';
import type { Piece } from '../../read/pieces.ts';
import { ReadError, type Unreadable } from '../../read/problem.ts';
import { type Reading, readingsOf } from '../../read/readings.ts';
import { ndjsonDocument } from '../../report/ndjson.ts';
import type { Claim, DocumentInfo } from '../../schema/report.ts';
import type { Entry } from './entry.ts';

const encoder = new TextEncoder();

/** A piece as read, or its entry where it is a report, whose claims are taken over. */
type Read = readonly Reading[] | Entry;

/** The entries of some pieces, in their order: depend on nothing else but the fields that a user gives, so that it can be done anywhere and kept. */
export async function entriesIn(pieces: readonly Piece[], fields?: UserFields): Promise<readonly Entry[]> {
  const read: Read[] = [];
  for (const piece of pieces)
    read.push(
      piece.report ? (await import('./report-lines.ts')).entryOfReport(piece) : await readingsOf(piece),
    );
  const documents = read.flatMap((one) =>
    'lines' in one ? [] : one.flatMap((reading) => ('document' in reading ? [reading.document] : [])),
  );
  const claims = claimsOfEach(documents, fields);
  return read.map((one) => ('lines' in one ? one : entryOf(one, claims)));
}

/** What was read of a piece, with the claims of its documents, which are the next of `found`. */
function entryOf(readings: readonly Reading[], found: ReturnType<typeof claimsOfEach>): Entry {
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
  for (const reading of readings) {
    if ('document' in reading) {
      const { info } = reading.document;
      const own = found.next().value!;
      if (own instanceof ReadError) problems.push({ path: info.path, reason: own.message });
      else add(info, own);
    } else if ('unreadable' in reading) problems.push(reading.unreadable);
    else {
      extracted = true;
      const byDocument = groupBy(reading.extracted.claims, (claim) => claim.document);
      for (const info of reading.extracted.documents) add(info, byDocument.get(info.id) ?? []);
    }
  }
  return { documents, claims, problems, lines: encoder.encode(lines), ...(extracted && { extracted }) };
}
