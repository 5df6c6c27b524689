import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Each file of `fixtures/cli/transcripts` is a session at the shell: `$` a command, then what it wrote to stdout, what it wrote to
 * stderr (`2> `), and its exit code where that is not 0 (`[2]`). All commands of a file run in one copy of `fixtures/cli/newsroom`.
 * `UPDATE_TRANSCRIPTS=1 npx vitest run test/cli` writes them anew, to be read before they are committed.
 */
const transcripts = 'fixtures/cli/transcripts';
const bin = resolve('bin/claimcheck.js');

describe.each(readdirSync(transcripts))('%s', (name) => {
  test('goes as written', () => {
    const file = join(transcripts, name);
    const expected = readFileSync(file, 'utf8');
    const actual = replay(expected);
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  }, 120_000);
});

function replay(transcript: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    cpSync('fixtures/cli/newsroom', folder, { recursive: true });
    const commands = Array.from(transcript.matchAll(/^\$ (.+)$/gm), ([, command]) => command!);
    return commands.map((command) => run(command, folder)).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, cwd: string): string {
  const script = `claimcheck() { "${process.execPath}" "${bin}" "$@"; }; ${command}`;
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd, env, encoding: 'utf8' });
  const errors = stderr.replaceAll(/^(?=.)/gm, '2> ');
  return `$ ${command}\n${ended(stdout)}${ended(errors)}${status === 0 ? '' : `[${status}]\n`}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
