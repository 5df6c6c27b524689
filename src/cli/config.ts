import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../schema/config.ts';
import { UsageError } from './exit.ts';

/** A configuration and the folder that its paths count from. */
export interface FoundConfig {
  readonly folder: string;
  readonly config: Config;
}

/** The configuration named, or the nearest one above the working folder. @throws UsageError when it is broken. */
export async function loadConfig(cwd: string, named: string | undefined): Promise<FoundConfig> {
  const file = named === undefined ? nearest(cwd) : resolve(cwd, named);
  if (file === undefined) return { folder: cwd, config: {} };
  const path = named ?? relative(cwd, file);
  const value = parse(file, path);
  const { configSchema } = await import('../schema/config.ts');
  const result = configSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new UsageError(`${path}: ${issue.path.join('.') || 'configuration'}: ${issue.message}`);
  }
  return { folder: dirname(file), config: result.data as Config };
}

function nearest(folder: string): string | undefined {
  const file = join(folder, 'claimcheck.config.json');
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above);
}

function parse(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}
