import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInShell, runLine } from './shell.ts';

/**
 * Each file of `fixtures/cli/transcripts` is a session at the shell: `$` a command, then what it wrote to stdout, what it wrote to
 * stderr (`2> `), and its exit code where that is not 0 (`[2]`). All commands of a file run in one copy of `fixtures/cli/newsroom`.
 * `UPDATE_TRANSCRIPTS=1 npx vitest run test/cli` writes them anew, to be read before they are committed.
 */
const transcripts = 'fixtures/cli/transcripts';

describe.each(readdirSync(transcripts))('%s', (name) => {
  test('goes as written', async () => {
    const file = join(transcripts, name);
    const expected = readFileSync(file, 'utf8');
    const actual = await replay(expected);
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  }, 180_000);
});

async function replay(transcript: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    cpSync('fixtures/cli/newsroom', folder, { recursive: true });
    const runs: string[] = [];
    for (const [, command] of transcript.matchAll(/^\$ (.+)$/gm)) runs.push(await run(command!, folder));
    return runs.join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(command: string, folder: string): Promise<string> {
  const { stdout, stderr, status } = (await runLine(command, folder)) ?? runInShell(command, folder);
  const errors = stderr.replaceAll(/^(?=.)/gm, '2> ');
  return `$ ${command}\n${ended(stdout)}${ended(errors)}${status === 0 ? '' : `[${status}]\n`}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
