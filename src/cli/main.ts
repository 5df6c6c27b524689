import { tool } from '../version.ts';
import { adjustCompiling } from './compiling.ts';
import { exitCodes } from './exit.ts';
import { type Io, processIo } from './io.ts';

/** Runs the command and gives its exit code. Asking for the version loads nothing else. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${tool.version}\n`);
    return exitCodes.ok;
  }
  const { preparedRun } = await import('./prepared.ts');
  const run = preparedRun() ?? (await import('./run.ts')).run;
  // Not before: what was prepared holds only for V8 as it was then.
  adjustCompiling();
  return run(argv, io);
}
