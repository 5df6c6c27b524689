import { summarise } from '../../summary.ts';
import { deliver, deliveriesOf } from '../deliver.ts';
import { exitCodes } from '../exit.ts';
import { onlyFields } from '../field-filter.ts';
import { gatherAll } from '../gather.ts';
import type { CommonOptions } from '../options.ts';
import type { Session } from '../session.ts';

/** Every claim of the articles, with its place in the text. */
export async function extract(
  paths: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<number> {
  deliveriesOf(options);
  const { extraction, texts } = await gatherAll(paths, session.io.cwd, session);
  const claims = await onlyFields(extraction.claims, session);
  const summary = summarise(extraction.documents, claims, []);
  await deliver({ ...extraction, claims, summary }, 'extract', texts, session);
  return exitCodes.ok;
}
