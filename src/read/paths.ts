import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { reasonOf } from './bytes.ts';
import { isWanted } from './formats.ts';
import { rulesAbove } from './gitignore.ts';
import { PathError } from './problem.ts';
import { type Refused, walk } from './walk.ts';

/** A file to read: its place, and the path it goes by in reports. */
export interface SourceFile {
  readonly absolute: string;
  readonly path: string;
  /** Why it cannot be read, for a folder that cannot be listed. */
  readonly reason?: string;
}

/** Stands for standard input among the paths. */
export const standardInput = '-';

/**
 * The files that the paths name: files as they are, folders walked, globs expanded; each file once, by the first of its names,
 * in the order of the names, so that the order of the paths is without effect. `except` holds files, by their resolved places,
 * that are only read where a path names them.
 * @throws PathError for a path that is not there and a glob that matches nothing.
 */
export function findFiles(
  paths: readonly string[],
  cwd: string,
  except: ReadonlySet<string> = new Set(),
): readonly SourceFile[] {
  const files = new Map<string, SourceFile>();
  const add = (absolute: string, reason: { readonly reason?: string } = {}) => {
    const path = pathInReports(absolute, cwd);
    files.set(path, { path, absolute, ...reason });
  };
  const refused: Refused = (folder, error) =>
    add(folder, { reason: reasonOf(error as NodeJS.ErrnoException) });
  for (const path of paths) {
    if (path.trim() === '') throw new PathError('"": an empty path; a file, a folder or a glob is expected');
    for (const absolute of filesOf(path, cwd, refused))
      if (isSourceOf(path, cwd, absolute, except)) add(absolute);
  }
  const seen = new Set<string>();
  return Array.from(files.values())
    .sort(byPath)
    .filter(({ absolute }) => {
      const real = realOf(absolute);
      const known = seen.has(real);
      seen.add(real);
      return !known;
    });
}

/** A folder or glob means articles: this tool's settings and what the caller excepts lie among them without being any. */
function isSourceOf(path: string, cwd: string, file: string, except: ReadonlySet<string>): boolean {
  if (file === resolve(cwd, path)) return true;
  return !settings.test(file) && !(except.size > 0 && except.has(realOf(file)));
}

const settings = /[/\\](?:claimcheck\.config|package)\.json$/;

/** By code units, so that the order is the same everywhere. */
function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}

/** The path itself where the system cannot resolve it: reading it tells why. */
function realOf(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}

function* filesOf(path: string, cwd: string, refused: Refused): Generator<string> {
  const absolute = resolve(cwd, path);
  if (isFolder(absolute)) yield* readableUnder(absolute, refused);
  else if (lstatSync(absolute, { throwIfNoEntry: false })) yield absolute;
  else yield* matchesOf(path, cwd, refused);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function* readableUnder(folder: string, refused: Refused): Generator<string> {
  for (const file of walk(folder, rulesAbove(folder), refused)) if (isWanted(file)) yield file;
}

function* matchesOf(path: string, cwd: string, refused: Refused): Generator<string> {
  const glob = picomatch.scan(sep === '\\' ? path.replaceAll('\\', '/') : path);
  const base = resolve(cwd, glob.base);
  if (!glob.isGlob || !isFolder(base)) throw new PathError(`${path}: no such file or folder`);
  const matches = picomatch(glob.glob);
  let found = 0;
  for (const file of walk(base, rulesAbove(base), refused)) {
    if (!matches(posix(relative(base, file)))) continue;
    found += 1;
    yield file;
  }
  if (found === 0) throw new PathError(`${path}: no file matches`);
}

/** Relative to the working folder for what lies in it, with the same separators everywhere. */
function pathInReports(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  return posix(inside.startsWith('..') || isAbsolute(inside) ? absolute : inside);
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
