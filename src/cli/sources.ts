import { UsageError } from './exit.ts';
import type { Session } from './session.ts';

/** Paths and the folder they count from. */
export interface Sources {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Where the paths are written down, for messages about them: "claimcheck.config.yaml: sources: "; empty for the command line. */
  readonly named: string;
}

/** Paths as given on the command line. */
export function pathsGiven(paths: readonly string[], { io }: Session): Sources {
  return { paths, cwd: io.cwd, named: '' };
}

/** The paths given, or the sources of the configuration; undefined when there are neither. */
export function knownSources(paths: readonly string[], session: Session): Sources | undefined {
  const { config, loaded } = session;
  if (paths.length > 0) return pathsGiven(paths, session);
  if (!config.sources || config.sources.length === 0) return undefined;
  return { paths: config.sources, cwd: loaded.folder, named: `${loaded.path}: sources: ` };
}

/** The same. @throws UsageError when there are neither. */
export function sourcesOf(paths: readonly string[], session: Session): Sources {
  const sources = knownSources(paths, session);
  if (sources) return sources;
  throw new UsageError(
    'no paths given and no "sources" configured; name articles (claimcheck compare articles/) or run claimcheck init',
  );
}
