import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ClaimStore } from '../columns/store.ts';
import { endings } from '../read/formats.ts';
import { type Piece, piecesOf, readingsOf } from '../read/index.ts';
import { PathError } from '../read/problem.ts';
import { showingTexts } from '../report/index.ts';
import type { Extraction } from '../schema/report.ts';
import { adjustmentOf } from './adjust.ts';
import { build } from './cache/build.ts';
import type { Cache } from './cache/index.ts';
import { collection } from './collect.ts';
import { spareMemory } from './compiling.ts';
import { deliveriesOf } from './deliver.ts';
import { type Entry, entriesOf, type TakeOver } from './engine/index.ts';
import { UsageError } from './exit.ts';
import { tellFurniture } from './furniture.ts';
import { interruptible } from './interrupt.ts';
import { filesOfRun } from './own-files.ts';
import { progressOn } from './progress.ts';
import type { Session } from './session.ts';
import type { Sources } from './sources.ts';

export interface Extracted {
  readonly extraction: Extraction;
  /** The documents' texts by id, where a form of the report shows them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Everything that the paths name, as one extraction. */
export async function gatherAll(sources: Sources, session: Session): Promise<Extracted> {
  const collected = collection(adjustmentOf(session.config));
  const texts = new Map<string, string>();
  const showsTexts = deliveriesOf(session.options).some(({ format }) => showingTexts.has(format));
  const take = async (entry: Entry, piece: Piece | undefined) => {
    for (const { path, reason } of collected.add(entry, piece?.path ?? ''))
      await session.warn(`${path}: ${reason}`);
    if (!showsTexts || !piece || entry.extracted) return true;
    for (const reading of await readingsOf(piece))
      if ('document' in reading) texts.set(reading.document.info.id, reading.document.text);
    return true;
  };
  await gather(sources, session, take, takingOver());
  for (const { path, reason } of collected.lost()) await session.warn(`${path}: ${reason}`);
  return { extraction: collected.extraction(), texts };
}

/** From so many claims on memory is spared. */
const many = 400_000;

/** Takes the claims of reports over into columns. Their schema is loaded when there are any. */
function takingOver(): TakeOver {
  let store: ClaimStore | undefined;
  let claims = 0;
  return async (piece) => {
    const { entryOfReport } = await import('./engine/report-lines.ts');
    store ??= new (await import('../columns/store.ts')).ClaimStore();
    const entry = entryOfReport(piece, store);
    if (claims < many && claims + entry.claims >= many) spareMemory();
    claims += entry.claims;
    return entry;
  };
}

/**
 * Hands over what the paths give, entry by entry; `take` says whether more is wanted. What cannot be read is named on stderr.
 * @throws UsageError when a path is not there or nothing can be read, with `--strict` when one file cannot.
 */
export async function gather(
  { paths, cwd, named }: Sources,
  session: Session,
  take: (entry: Entry, piece: Piece | undefined) => Promise<boolean>,
  takeOver?: TakeOver,
): Promise<void> {
  const { io, options } = session;
  const progress = progressOn(io, options.quiet);
  let documents = 0;
  let unreadable = 0;
  let own = 0;
  const cache = await cacheFor(session);
  const reports = new Map<string, boolean>();
  await interruptible(io, async (check) => {
    const stdinName = options.stdinFilename ?? '<stdin>';
    const pieces = piecesOf(paths, { cwd, stdin: io.stdin, stdinName, except: filesOfRun(session) });
    for await (const { entry, piece } of entriesOf(
      pieces,
      cache,
      options.threads,
      session.config.fields,
      takeOver,
    )) {
      check();
      unreadable += entry.problems.length;
      if (entry.documents.length + entry.problems.length === 0) own += 1;
      if (entry.problems.length > 0) progress.clear();
      for (const { path, reason } of entry.problems) await session.warn(`${path}: ${reason}`);
      if (piece?.report) reports.set(piece.path, entry.ended === true);
      if (options.verbose && piece && !entry.extracted) await tellFurniture(piece, session);
      if (!(await take(entry, piece))) return;
      const before = documents;
      documents += entry.documents.length;
      progress.show(`${documents} articles read`);
      // Signals are heard only where the work pauses.
      if (documents >> 6 !== before >> 6) await setImmediate();
    }
    if (cache && cache.discarded > 0)
      await session.warn(
        `cache: ${cache.discarded} entries or files damaged or copied from elsewhere; discarded, and the articles read anew`,
      );
    for (const [path, ended] of reports) {
      if (ended) continue;
      unreadable += 1;
      await session.warn(`${path}: cut off: its last line, the summary, is missing`);
    }
    if (options.strict && unreadable > 0)
      throw new UsageError(`${unreadable} of the inputs cannot be read (--strict)`);
    if (documents === 0)
      throw new UsageError(
        `${named}nothing readable in ${paths.join(' ')}; ${own > 0 ? 'reports and baselines of claimcheck are no articles; ' : ''}files with these endings are read: ${endings.join(' ')}`,
      );
  })
    .catch((error) => {
      throw error instanceof PathError ? new UsageError(named + error.message) : error;
    })
    .finally(() => {
      cache?.close();
      progress.clear();
    });
}

/** The cache beside the configuration, or in the working folder. Without a built program there is none: nothing would say which program made an entry. */
async function cacheFor({ options, loaded, config }: Session): Promise<Cache | undefined> {
  if (options.cache === false || build === undefined) return undefined;
  const { openCache } = await import('./cache/index.ts');
  // Other fields give other claims.
  const maker = config.fields ? `${build} ${JSON.stringify(config.fields)}` : build;
  return openCache(join(loaded.folder, '.claimcheck', 'cache'), maker);
}
