import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { article } from '../support/articles.ts';
import { claimcheck, ended, shell, start } from './run.ts';

const articles = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`in/a${i}.txt`, article(i)] as const),
);

const kills = 12;

test('a run killed at any moment leaves the old report or the new one, and nothing piles up', async () => {
  await inFolder(articles, async (folder) => {
    const args = ['extract', 'in', '--no-cache', '-o', 'report.ndjson'];
    expect(claimcheck(args, folder).status).toBe(0);
    const report = readFileSync(join(folder, 'report.ndjson'), 'utf8');
    const old = 'the old report\n';
    for (let kill = 0; kill < kills; kill += 1) {
      writeFileSync(join(folder, 'report.ndjson'), old);
      const child = start(args, folder);
      const end = ended(child);
      await setTimeout(100 + kill * 60);
      child.kill('SIGKILL');
      await end;
      expect([old, report]).toContain(readFileSync(join(folder, 'report.ndjson'), 'utf8'));
    }
    expect(claimcheck(args, folder).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['in', 'report.ndjson']);
  });
}, 90_000);

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  test.each([
    '$CLAIMCHECK extract in --no-cache > /dev/full',
    '$CLAIMCHECK extract in --no-cache --format ndjson > /dev/full',
    '$CLAIMCHECK extract in --no-cache --format ndjson -o /dev/full',
    '$CLAIMCHECK extract in --no-cache --format json -o /dev/full',
  ])(
    '%s',
    async (line) => {
      await inFolder({ 'in/a.txt': article(1) }, (folder) => {
        const { status, stderr } = shell(line, folder);
        expect(stderr).toMatch(/^claimcheck: [^\n]*no space left to write it\n$/);
        expect(status).toBe(2);
      });
    },
    30_000,
  );

  test('messages that cannot be written change nothing', async () => {
    await inFolder({ 'in/a.txt': article(1), 'in/b.txt': '' }, (folder) => {
      const { status, stdout } = shell('$CLAIMCHECK extract in --no-cache 2> /dev/full', folder);
      expect(status).toBe(0);
      expect(stdout).toContain('301 houses');
    });
  }, 30_000);
});

test('a closed pipe is no error', async () => {
  await inFolder(articles, (folder) => {
    const line = 'set -o pipefail; $CLAIMCHECK extract in --no-cache --format ndjson | head -1 > /dev/null';
    const { status, stderr } = shell(line, folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
}, 30_000);
