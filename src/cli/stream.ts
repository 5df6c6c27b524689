import { ndjsonDocument, ndjsonHead, ndjsonTail } from '../report/ndjson.ts';
import { schemaVersion } from '../schema/version.ts';
import { summarise } from '../summary.ts';
import { tool } from '../version.ts';
import { adjustmentOf } from './adjust.ts';
import type { Entry } from './engine/index.ts';
import { parse } from './engine/lines.ts';
import { gather } from './gather.ts';
import { interruptible } from './interrupt.ts';
import type { Session } from './session.ts';
import type { Sink } from './sink.ts';
import { pathsGiven } from './sources.ts';

/** So much is held back before it is written: many small writes cost more than the work. */
const bufferSize = 2 ** 17;

/**
 * Extracts to NDJSON as the articles are read, so that memory does not grow with their number: nothing is read while the other
 * end is not ready to take more, and no more once it is closed.
 */
export async function streamClaims(paths: readonly string[], session: Session, sink: Sink): Promise<void> {
  const linesOf = linesFor(session);
  let held: Uint8Array[] = [];
  let size = 0;
  let documents = 0;
  let claims = 0;
  const put = async (bytes: Uint8Array, atOnce = false): Promise<boolean> => {
    held.push(bytes);
    size += bytes.length;
    if (size < bufferSize && !atOnce) return true;
    const out = Buffer.concat(held);
    held = [];
    size = 0;
    return sink.write(out);
  };
  try {
    await gather(pathsGiven(paths, session), session, async (entry) => {
      if (documents === 0 && entry.documents.length > 0)
        await put(Buffer.from(ndjsonHead({ schemaVersion, tool })));
      documents += entry.documents.length;
      claims += entry.claims;
      return put(linesOf(entry));
    });
    await interruptible(session.io, async (check) => {
      await put(Buffer.from(ndjsonTail(summarise({ length: documents }, { length: claims }, []))), true);
      check();
      await sink.end();
    });
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** The lines as they are, unless the configuration changes something about the claims. */
function linesFor({ config }: Session): (entry: Entry) => Uint8Array {
  const adjust = adjustmentOf(config);
  return (entry) => {
    if (!config.currency && !(config.fields && entry.extracted)) return entry.lines;
    const { documents, claims } = parse(entry);
    const adjusted = adjust(claims, entry.extracted ?? false);
    const lines = documents.map((document) =>
      ndjsonDocument(
        document,
        adjusted.filter((claim) => claim.document === document.id),
      ),
    );
    return Buffer.from(lines.join(''));
  };
}
