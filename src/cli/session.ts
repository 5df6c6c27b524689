import type { Config } from '../schema/config.ts';
import type { LoadedConfig } from './config/load.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { messageLine, tell } from './write.ts';

/** One run of a command: its streams, what was asked on the command line, and the configuration. */
export interface Session {
  readonly io: Io;
  readonly options: CommonOptions;
  readonly loaded: LoadedConfig;
  readonly config: Config;
  /** Says on stderr what the user may want to know; nothing with `--quiet`. */
  note(text: string): Promise<void>;
  /** Says on stderr what went wrong without ending the run. */
  warn(text: string): Promise<void>;
}

export async function openSession(options: CommonOptions, io: Io): Promise<Session> {
  const { loadConfig } = await import('./config/load.ts');
  const loaded = await loadConfig(io.cwd, options.config);
  const warn = (text: string) => tell(io.stderr, messageLine(text));
  const note = async (text: string) => {
    if (!options.quiet) await warn(text);
  };
  return { io, options, loaded, config: loaded.config, note, warn };
}
