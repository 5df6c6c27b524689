import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../../schema/config.ts';
import { UsageError } from '../exit.ts';
import { type ConfigFile, namedConfig, nearestConfig } from './find.ts';

/** A configuration, the folder that its paths count from, and the name of its file, if there is one. */
export interface LoadedConfig {
  readonly folder: string;
  readonly path: string | undefined;
  readonly config: Config;
}

/** The configuration named, or the nearest one in the working folder or above. @throws UsageError when it is broken. */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig> {
  const found = named === undefined ? nearestConfig(cwd) : namedConfig(resolve(cwd, named));
  if (!found) return { folder: cwd, path: undefined, config: {} };
  const path = named ?? relative(cwd, found.file);
  const value = await readValue(found, path);
  const { checkedConfig } = await import('./check.ts');
  return { folder: dirname(found.file), path, config: checkedConfig(value, path) };
}

async function readValue({ file, kind }: ConfigFile, path: string): Promise<unknown> {
  const source = sourceOf(file, path);
  if (kind === 'yaml') return (await import('./yaml.ts')).parseYaml(source, path);
  const value = parseJson(source, path);
  return kind === 'package' ? (value as { claimcheck?: unknown } | null)?.claimcheck : value;
}

function sourceOf(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'no such configuration' : `cannot be read (${code})`}`,
    );
  }
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const { message } = error as Error;
    const offset = message.match(/at position (\d+)/)?.[1];
    const before = source.slice(0, offset === undefined ? source.length : Number(offset)).split('\n');
    const place = `${before.length}:${before.at(-1)!.length + 1}`;
    throw new UsageError(
      `${path}:${place}: broken JSON; check the commas, quotes and braces before this place`,
    );
  }
}
