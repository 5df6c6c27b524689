import { CommanderError } from 'commander';
import { argumentsOf } from './arguments.ts';
import { exitCodes, UsageError } from './exit.ts';
import { Interrupted } from './interrupt.ts';
import type { Io } from './io.ts';
import { programOf } from './program.ts';
import { messageLine, tell } from './write.ts';

/** Parses the arguments, runs the command they name, and turns whatever goes wrong into one line and an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.ok;
  const program = programOf(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argumentsOf(argv, io.cwd), { from: 'user' });
    return code;
  } catch (error) {
    return await codeOf(error, io);
  }
}

async function codeOf(error: unknown, io: Io): Promise<number> {
  if (error instanceof Interrupted) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) {
    await tell(io.stderr, messageLine(error.message));
    return exitCodes.usage;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  await tell(io.stderr, `claimcheck: internal error; please report it with the lines below.\n${stack}\n`);
  return exitCodes.internal;
}
