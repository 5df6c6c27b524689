import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { main as Main } from '../../src/cli/main.ts';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

const env = { NO_COLOR: '1' };

/**
 * Runs a plain command line (`claimcheck …`, perhaps `> file`) of the shipped bundle in this process, since starting one for each
 * costs more than the command; undefined for a line that needs a shell.
 */
export async function runLine(line: string, cwd: string): Promise<Run | undefined> {
  const [, rest, file] = line.match(/^claimcheck ?([^|;&<>`$*]*?)(?: > (\S+))?$/) ?? [];
  if (rest === undefined) return undefined;
  const words = Array.from(
    rest.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g),
    (word) => word.slice(1).find((one) => one !== undefined)!,
  );
  const run = await runHere(words, cwd);
  if (file === undefined) return run;
  writeFileSync(join(cwd, file), run.stdout);
  return { ...run, stdout: '' };
}

/** Runs the shipped bundle in this process with these words behind `claimcheck`. */
export async function runHere(words: readonly string[], cwd: string): Promise<Run> {
  const { main }: { main: typeof Main } = await import(
    /* @vite-ignore */ pathToFileURL(resolve('dist/cli.js')).href
  );
  const stdout = collector();
  const stderr = collector();
  const status = await main(words, { cwd, env, stdin: Readable.from([]), stdout, stderr });
  return { stdout: stdout.text(), stderr: stderr.text(), status };
}

/** Runs a line in a shell, where `claimcheck` is the shipped command. */
export function runInShell(line: string, cwd: string): Run {
  const script = `claimcheck() { "${process.execPath}" "${resolve('bin/claimcheck.js')}" "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
}
