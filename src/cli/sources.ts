import { UsageError } from './exit.ts';
import type { Session } from './session.ts';

/** Paths and the folder they count from. */
export interface Sources {
  readonly paths: readonly string[];
  readonly cwd: string;
}

/** The paths given, or the sources of the configuration. @throws UsageError when there are neither. */
export function sourcesOf(paths: readonly string[], { io, config, loaded }: Session): Sources {
  if (paths.length > 0) return { paths, cwd: io.cwd };
  if (config.sources && config.sources.length > 0) return { paths: config.sources, cwd: loaded.folder };
  throw new UsageError(
    'no paths given and no "sources" configured; name articles (claimcheck compare articles/) or run claimcheck init',
  );
}
