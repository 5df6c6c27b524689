import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { applyBaseline, type Baseline, updateBaseline } from '../baseline/index.ts';
import type { Report } from '../schema/report.ts';
import { UsageError } from './exit.ts';
import type { CompareCommandOptions } from './options.ts';
import type { Session } from './session.ts';
import { writeFileAtomically } from './write.ts';

/** A baseline file, and what it knows; nothing while it is to be written anew. */
export interface BaselineFile {
  readonly path: string;
  readonly known: Baseline | undefined;
}

/** The baseline asked for, read before any work is done; undefined when none is. @throws UsageError when it is broken. */
export function openBaseline(options: CompareCommandOptions, session: Session): BaselineFile | undefined {
  const path = baselinePath(options, session);
  if (path !== undefined)
    return {
      path,
      known: options.updateBaseline ? undefined : readBaseline(resolve(session.io.cwd, path), path),
    };
  if (options.updateBaseline)
    throw new UsageError(
      '--update-baseline needs a file: --baseline FILE, or "baseline" in the configuration',
    );
  return undefined;
}

/** The contradictions that count as known: those of the file, or, while it is to be written anew, those of this report. */
export function baselineFor(report: Report, file: BaselineFile | undefined): Baseline | undefined {
  return file && (file.known ?? updateBaseline(report));
}

/** Tells what became of the baseline's contradictions, or writes it anew. */
export async function settleBaseline(
  report: Report,
  baseline: Baseline,
  { path, known }: BaselineFile,
  session: Session,
): Promise<void> {
  if (known) return tell(report, known, path, session);
  await writeFileAtomically(session.io, path, `${JSON.stringify(baseline, null, 2)}\n`);
  await session.note(`${path}: known contradictions written: ${baseline.contradictions.length}`);
}

/** A file named on the command line counts from the working folder, one in the configuration from there. */
export function baselinePath(
  options: CompareCommandOptions,
  { config, loaded }: Session,
): string | undefined {
  if (options.baseline !== undefined || config.baseline === undefined) return options.baseline;
  return isAbsolute(config.baseline) ? config.baseline : resolve(loaded.folder, config.baseline);
}

function readBaseline(file: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `${path}: no such baseline; write one with --update-baseline`
        : `${path}: not a baseline: ${code ?? 'broken JSON'}`,
    );
  }
  if (!isBaseline(value))
    throw new UsageError(`${path}: not a baseline of this version; write it anew with --update-baseline`);
  return value;
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  const { version, contradictions } = value as Partial<Baseline>;
  return (
    version === 1 &&
    Array.isArray(contradictions) &&
    contradictions.every((entry) => typeof entry?.fingerprint === 'string')
  );
}

async function tell(report: Report, baseline: Baseline, path: string, session: Session): Promise<void> {
  const { known, gone } = applyBaseline(report, baseline);
  if (known.length > 0)
    await session.note(`${path}: known contradictions, which do not fail the run: ${known.length}`);
  if (gone.length > 0)
    await session.note(
      `${path}: entries that no longer occur: ${gone.length}; --update-baseline removes them`,
    );
}
