import { setImmediate } from 'node:timers/promises';
import { claimsOf } from '../pipeline.ts';
import { endings } from '../read/formats.ts';
import { read } from '../read/index.ts';
import { PathError } from '../read/problem.ts';
import { groupBy } from '../report/group-by.ts';
import type { Claim, DocumentInfo, Extraction } from '../schema/report.ts';
import { summarise } from '../summary.ts';
import type { Document } from '../types.ts';
import { tool } from '../version.ts';
import { adjustmentOf } from './adjust.ts';
import { UsageError } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { progressOn } from './progress.ts';
import type { Session } from './session.ts';

/** A document and its claims; its text, unless the claims were extracted before. */
export interface Gathered {
  readonly info: DocumentInfo;
  readonly claims: readonly Claim[];
  readonly text?: string;
}

export interface Extracted {
  readonly extraction: Extraction;
  readonly texts: ReadonlyMap<string, string>;
}

/** Everything that the paths name, as one extraction. */
export async function gatherAll(paths: readonly string[], cwd: string, session: Session): Promise<Extracted> {
  const documents: DocumentInfo[] = [];
  const claims: Claim[] = [];
  const texts = new Map<string, string>();
  await gather(paths, cwd, session, (one) => {
    documents.push(one.info);
    for (const claim of one.claims) claims.push(claim);
    if (one.text !== undefined) texts.set(one.info.id, one.text);
  });
  const extraction = {
    schemaVersion: 1,
    tool,
    documents,
    claims,
    summary: summarise(documents, claims, []),
  } as const;
  return { extraction, texts };
}

/**
 * Hands over each document that the paths name, with its claims. Files that cannot be read are named on stderr.
 * @throws UsageError when a path is not there or nothing can be read, with `--strict` when one file cannot.
 */
export async function gather(
  paths: readonly string[],
  cwd: string,
  session: Session,
  take: (one: Gathered) => void | Promise<void>,
): Promise<void> {
  const { io, options } = session;
  const adjust = await adjustmentOf(session.config);
  const seen = new Set<string>();
  const progress = progressOn(io, options.quiet);
  let unreadable = 0;
  const takeOnce = async (one: Gathered) => {
    if (seen.has(one.info.id)) return;
    seen.add(one.info.id);
    await take(one);
    progress.show(`${seen.size} articles read`);
  };
  await interruptible(io, async (check) => {
    const stdinName = options.stdinFilename ?? '<stdin>';
    for await (const reading of readings(paths, { cwd, stdin: io.stdin, stdinName })) {
      check();
      if ('document' in reading) {
        const { document } = reading;
        if (options.verbose) await tellFurniture(document, session);
        await takeOnce({ info: document.info, claims: adjust(claimsOf(document)), text: document.text });
        if (seen.size % 64 === 0) await setImmediate();
      } else if ('extracted' in reading) {
        const byDocument = groupBy(reading.extracted.claims, (claim) => claim.document);
        for (const info of reading.extracted.documents)
          await takeOnce({ info, claims: adjust(byDocument.get(info.id) ?? []) });
      } else if ('skipped' in reading) {
        if (options.verbose)
          await session.warn(`${reading.skipped}: passed over, its ending is of no article`);
      } else {
        unreadable += 1;
        progress.clear();
        await session.warn(`${reading.unreadable.path}: ${reading.unreadable.reason}`);
      }
    }
  }).finally(() => progress.clear());
  if (options.strict && unreadable > 0)
    throw new UsageError(`${unreadable} of the inputs cannot be read (--strict)`);
  if (seen.size === 0)
    throw new UsageError(
      `nothing readable in ${paths.join(' ')}; files with these endings are read: ${endings.join(' ')}`,
    );
}

/** The readings of the paths; a path that is not there is the user's mistake. */
async function* readings(...args: Parameters<typeof read>): ReturnType<typeof read> {
  try {
    yield* read(...args);
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
}

async function tellFurniture({ info, text, furniture, anchors }: Document, session: Session): Promise<void> {
  for (const { start, end, reason } of furniture) {
    const line = anchors.findLast((anchor) => anchor.offset <= start)?.line ?? 1;
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    await session.warn(`${info.path}:${line}: left out as ${reason}: ${shown}`);
  }
}
