import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a configuration stands. */
export interface ConfigFile {
  readonly file: string;
  readonly kind: 'json' | 'yaml' | 'package';
}

/** The names of a configuration in a folder, the first found counts. */
const names = [
  { name: 'claimcheck.config.json', kind: 'json' },
  { name: 'claimcheck.config.yaml', kind: 'yaml' },
  { name: 'claimcheck.config.yml', kind: 'yaml' },
  { name: 'package.json', kind: 'package' },
] as const;

/** The configuration nearest to a folder, in it or above. */
export function nearestConfig(folder: string): ConfigFile | undefined {
  for (const { name, kind } of names) {
    const file = join(folder, name);
    if (existsSync(file) && (kind !== 'package' || hasConfig(file))) return { file, kind };
  }
  const above = dirname(folder);
  return above === folder ? undefined : nearestConfig(above);
}

/** A file named on the command line, whatever it is called. */
export function namedConfig(file: string): ConfigFile {
  if (/\bpackage\.json$/.test(file)) return { file, kind: 'package' };
  return { file, kind: /\.ya?ml$/i.test(file) ? 'yaml' : 'json' };
}

/** Whether a package.json speaks of this tool. One that is broken is another tool's matter. */
function hasConfig(file: string): boolean {
  try {
    return 'claimcheck' in JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}
