import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type IgnoreRules, isIgnored, withRulesOf } from './gitignore.ts';

/** A folder that the system does not let be listed, and its answer. */
export type Refused = (folder: string, error: unknown) => void;

/**
 * The files under a folder in a stable order, without hidden and ignored ones. Links that lead in a circle are followed once;
 * links that lead nowhere count as files, so that reading them tells why they cannot be read.
 */
export function* walk(
  folder: string,
  above: IgnoreRules,
  refused: Refused,
  seen = new Set<string>(),
): Generator<string> {
  let rules: IgnoreRules;
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    rules = withRulesOf(above, folder);
    entries = entriesOf(folder);
  } catch (error) {
    return refused(folder, error);
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isAttached(entry.name, names))
      continue;
    const path = join(folder, entry.name);
    const type = typeOf(entry, path);
    if (type === 'other' || isIgnored(rules, path, type === 'folder')) continue;
    if (type === 'file') yield path;
    else yield* walk(path, rules, refused, seen);
  }
}

/** Whether a folder holds the pictures and frames that a browser saved beside a page. */
function isAttached(name: string, beside: ReadonlySet<string>): boolean {
  const page = name.match(/^(.+)_files$/)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

/** Sorted by code units, so that the order is the same everywhere. */
function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function typeOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  const stats = entry.isSymbolicLink() ? targetOf(path) : entry;
  if (!stats || stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}
