import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { baselinePath } from './baseline.ts';
import { deliveriesOf } from './deliver.ts';
import type { CompareCommandOptions } from './options.ts';
import type { Session } from './session.ts';

/** The files that this run writes or keeps its baseline in: never among its articles, though they may lie in one folder with them. */
export function filesOfRun(session: Session): ReadonlySet<string> {
  const options: CompareCommandOptions = session.options;
  const paths = [...deliveriesOf(options).map(({ path }) => path), baselinePath(options, session)];
  return new Set(paths.flatMap((path) => (path === undefined ? [] : real(resolve(session.io.cwd, path)))));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // It is yet to be written.
  }
}
