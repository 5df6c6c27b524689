import { extractFrom } from '../../pipeline.ts';
import { summarise } from '../../summary.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit.ts';
import { onlyFields } from '../fields.ts';
import type { Io } from '../io.ts';
import { load } from '../load.ts';
import type { CommonOptions } from '../program.ts';

/** Every claim of the articles, with its place in the text. */
export async function extract(paths: readonly string[], options: CommonOptions, io: Io): Promise<number> {
  const documents = await load(paths, io.cwd, options, io);
  const extraction = await onlyFields(extractFrom(documents), options.field, io);
  const summary = summarise(extraction.documents, extraction.claims, []);
  await deliver({ ...extraction, summary }, 'extract', documents, options, io);
  return exitCodes.ok;
}
