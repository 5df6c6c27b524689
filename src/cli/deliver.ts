import { extname } from 'node:path';
import {
  type AnyReport,
  type Format,
  formatByEnding,
  piecesOf,
  type ReporterOptions,
} from '../report/index.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { Session } from './session.ts';
import { writeFileAtomically, writeWhileOpen } from './write.ts';

/** A form of the report and where it goes; without a path to stdout. */
export interface Delivery {
  readonly format: Format;
  readonly path?: string;
}

/**
 * Where the report goes: to each file in the form that its ending names, else that of `--format`; to stdout when no file is
 * named, or when `--format` asks for a form that no file has. @throws UsageError for a file whose form is not known.
 */
export function deliveriesOf({ output = [], format }: CommonOptions): readonly Delivery[] {
  const given = format as Format | undefined;
  const files = output.map((path) => {
    if (path === '-') return { format: given ?? 'table' };
    const wanted = formatByEnding[extname(path).slice(1).toLowerCase()] ?? given;
    if (!wanted)
      throw new UsageError(
        `${path}: its ending names no format; use one of ${Object.keys(formatByEnding).join(', ')}, or --format`,
      );
    return { format: wanted, path };
  });
  const toStdout =
    files.length === 0 || (given !== undefined && !files.some((file) => file.format === given));
  return toStdout ? [...files, { format: given ?? 'table' }] : files;
}

/** Writes the report in each form asked for, files first, so that a closed pipe costs none of them. */
export async function deliver(
  report: AnyReport,
  about: Pick<ReporterOptions, 'command' | 'texts' | 'accepted'>,
  { io, options, note }: Session,
): Promise<void> {
  const shared = { width: io.stdout.columns ?? 80, quiet: options.quiet ?? false, ...about };
  const deliveries = deliveriesOf(options);
  for (const { format, path } of deliveries) {
    if (path === undefined) continue;
    const pieces = await piecesOf(format, report, { ...shared, width: 80, color: false });
    await writeFileAtomically(io, path, batched(pieces));
    await note(`report written to ${path}`);
  }
  for (const { format, path } of deliveries) {
    if (path !== undefined) continue;
    const pieces = await piecesOf(format, report, { ...shared, color: useColor(options, io) });
    for (const text of batched(pieces)) if (!(await writeWhileOpen(io.stdout, text))) return;
  }
}

/** So much is written at once: many small writes cost more than the work. */
const batchSize = 2 ** 17;

function* batched(pieces: Iterable<string>): Iterable<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < batchSize) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** The option first, then the environment's customs, then the terminal. */
export function useColor(options: CommonOptions, io: Io): boolean {
  if (options.color === false || options.color === 'never') return false;
  if (options.color === 'always') return true;
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0' && io.env.FORCE_COLOR !== 'false';
  return io.stdout.isTTY === true && io.env.TERM !== 'dumb';
}
