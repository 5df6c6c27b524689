import { tool } from '../version.ts';
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
  return run(argv, io);
}
