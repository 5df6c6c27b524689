import { endings } from '../read/formats.ts';
import { read } from '../read/index.ts';
import { PathError } from '../read/problem.ts';
import type { Document } from '../types.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './program.ts';
import { write } from './write.ts';

/** The documents that the paths name. Files that cannot be read are named on stderr. @throws UsageError when none can. */
export async function load(
  paths: readonly string[],
  cwd: string,
  options: CommonOptions,
  io: Io,
): Promise<readonly Document[]> {
  const documents: Document[] = [];
  let unreadable = 0;
  try {
    const stdinName = options.stdinFilename ?? '<stdin>';
    for await (const reading of read(paths, { cwd, stdin: io.stdin, stdinName })) {
      if ('document' in reading) documents.push(reading.document);
      else {
        unreadable += 1;
        await write(io.stderr, `claimcheck: ${reading.unreadable.path}: ${reading.unreadable.reason}\n`);
      }
    }
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
  if (options.strict && unreadable > 0)
    throw new UsageError(`${unreadable} of the files cannot be read (--strict)`);
  if (documents.length === 0)
    throw new UsageError(`${paths.join(', ')}: nothing readable there; read are ${endings.join(' ')}`);
  return documents;
}
