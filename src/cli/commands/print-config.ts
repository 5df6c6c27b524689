import { exitCodes } from '../exit.ts';
import { defaultFailures } from '../outcome.ts';
import type { Session } from '../session.ts';
import { write } from '../write.ts';

/** The configuration in force, with the defaults of what it leaves out, as JSON; where it is from goes to stderr. */
export async function printConfig({ io, config, loaded, note }: Session): Promise<number> {
  await note(
    loaded.path === undefined
      ? 'no configuration found; these are the defaults'
      : `configuration: ${loaded.path}`,
  );
  const inForce = { sources: [], failOn: defaultFailures, within: false, ...config };
  await write(io.stdout, `${JSON.stringify(inForce, null, 2)}\n`);
  return exitCodes.ok;
}
