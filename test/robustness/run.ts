import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const command = resolve('bin/claimcheck.js');

/** Runs the shipped command in a folder; `env` is added to the environment, and `user` may be somebody else. */
export function claimcheck(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...args], {
    ...user,
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    timeout: 120_000,
  });
}

/** The same through a shell, with the command as `$CLAIMCHECK`. */
export function shell(line: string, cwd: string): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: '1', CLAIMCHECK: `${process.execPath} ${command}` };
  return spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8', timeout: 120_000 });
}

/** A run whose input and output are pipes, of which nothing is read unless the test does. */
export function startWithPipes(args: readonly string[], cwd: string): ChildProcess {
  const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  // A run that has ended takes no more input.
  child.stdin.on('error', () => {});
  return child;
}

/** The exit code of a run that has been started, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
}
