import { summarise } from '../../summary.ts';
import { type Delivery, deliver, deliveriesOf } from '../deliver.ts';
import { exitCodes } from '../exit.ts';
import { onlyFields } from '../field-filter.ts';
import { gatherAll } from '../gather.ts';
import type { CommonOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { fileSink, type Sink, streamSink } from '../sink.ts';
import { pathsGiven } from '../sources.ts';
import { streamClaims } from '../stream.ts';

/** Every claim of the articles, with its place in the text. */
export async function extract(
  paths: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<number> {
  const sink = await sinkOf(deliveriesOf(options), session);
  if (sink) {
    await streamClaims(paths, session, sink);
    return exitCodes.ok;
  }
  const { extraction, texts } = await gatherAll(pathsGiven(paths, session), session);
  const claims = await onlyFields(extraction.claims, session);
  const summary = summarise(extraction.documents, claims, []);
  await deliver({ ...extraction, claims, summary }, { command: 'extract', texts }, session);
  return exitCodes.ok;
}

/** Where claims go as they are read: NDJSON alone needs nothing to be held back. A field asked for does: its name may be a word of the articles. */
async function sinkOf(
  [delivery, ...others]: readonly Delivery[],
  { io, options }: Session,
): Promise<Sink | undefined> {
  if (delivery?.format !== 'ndjson' || others.length > 0 || options.field) return undefined;
  return delivery.path === undefined ? streamSink(io.stdout) : fileSink(io.cwd, delivery.path);
}
