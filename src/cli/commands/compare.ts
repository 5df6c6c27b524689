import { compareClaims, extractFrom } from '../../pipeline.ts';
import { loadConfig } from '../config.ts';
import { deliver } from '../deliver.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { onlyFields } from '../fields.ts';
import type { Io } from '../io.ts';
import { load } from '../load.ts';
import type { CommonOptions } from '../program.ts';

/** Lines the articles' claims up and says where they agree and contradict each other. */
export async function compare(paths: readonly string[], options: CommonOptions, io: Io): Promise<number> {
  const { folder, config } = await loadConfig(io.cwd, options.config);
  const given = paths.length > 0;
  const sources = given ? paths : (config.sources ?? []);
  if (sources.length === 0)
    throw new UsageError(
      'nothing to compare: give paths (claimcheck compare articles/) or name "sources" in claimcheck.config.json',
    );
  const documents = await load(sources, given ? io.cwd : folder, options, io);
  const report = compareClaims(await onlyFields(extractFrom(documents), options.field, io));
  await deliver(report, 'compare', documents, options, io);
  return report.summary.verdicts.contradict > 0 ? exitCodes.findings : exitCodes.ok;
}
