import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a run of the command cost. */
export interface Cost {
  readonly seconds: number;
  /** Of the processor, in all threads. */
  readonly busySeconds: number;
  /** The largest resident memory, in MB. */
  readonly memory: number;
}

export const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const bin = resolve('bin/claimcheck.js');
const usage = join(folder, 'usage.json');
const hook = join(folder, 'usage.cjs');
writeFileSync(
  hook,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
);

/** Runs Node with the arguments in the folder of the measurements, its output thrown away. */
export function costOf(args: readonly string[]): Cost {
  return costOfCommand(process.execPath, ['--require', hook, ...args]);
}

/** As `costOf`, with a reader of the output that wants no more than its first line (`| head -n 1`). */
export function firstLineOf(args: readonly string[]): Cost {
  const quoted = [process.execPath, '--require', hook, ...args].map((arg) => `'${arg}'`).join(' ');
  return costOfCommand('bash', ['-c', `set -o pipefail; ${quoted} | head -n 1`]);
}

function costOfCommand(command: string, args: readonly string[]): Cost {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, busySeconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

/** The least of several runs, by wall clock: what else the machine does only adds to it. */
export function leastOf(runs: number, run: () => Cost): Cost {
  return leastInTurns(runs, [run])[0]!;
}

/** The least of each, in turns, so that a busy moment of the machine meets all of them. */
export function leastInTurns(rounds: number, runs: readonly (() => Cost)[]): readonly Cost[] {
  const turns = Array.from({ length: rounds }, () => runs.map((run) => run()));
  return runs.map((_, at) =>
    turns.map((turn) => turn[at]!).reduce((a, b) => (b.seconds < a.seconds ? b : a)),
  );
}
