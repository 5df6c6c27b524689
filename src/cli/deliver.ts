import { extname } from 'node:path';
import { type Format, formatByEnding, type ReporterOptions, reporters } from '../report/index.ts';
import type { Extraction, Report } from '../schema/report.ts';
import type { Document } from '../types.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './program.ts';
import { write, writeFileAtomically } from './write.ts';

/** Writes the report in each form asked for: files by their ending, stdout when no file is named or a format is. */
export async function deliver(
  report: Extraction | Report,
  command: ReporterOptions['command'],
  documents: readonly Document[],
  options: CommonOptions,
  io: Io,
): Promise<void> {
  const texts = new Map(documents.map((document) => [document.info.id, document.text]));
  const shared = { width: io.stdout.columns ?? 80, command, quiet: options.quiet ?? false, texts };
  const outputs = options.output ?? [];
  const toFiles = outputs.map((path) => ({ path, format: formatOf(path) ?? formatGiven(options) }));
  for (const { path, format } of toFiles) {
    const reporter = await reporters[format]();
    await writeFileAtomically(io.cwd, path, reporter(report, { ...shared, color: false }));
  }
  const stdoutWanted =
    options.format !== undefined && !toFiles.some(({ format }) => format === options.format);
  if (outputs.length > 0 && !stdoutWanted) return;
  const reporter = await reporters[formatGiven(options)]();
  await write(io.stdout, reporter(report, { ...shared, color: useColor(options, io) }));
}

function formatGiven(options: CommonOptions): Format {
  return (options.format as Format | undefined) ?? 'table';
}

function formatOf(path: string): Format | undefined {
  return formatByEnding[extname(path).slice(1)];
}

/** The option first, then the environment's customs, then the terminal. */
function useColor(options: CommonOptions, io: Io): boolean {
  if (options.color !== undefined) return options.color;
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0';
  return io.stdout.isTTY === true && io.env.TERM !== 'dumb';
}
