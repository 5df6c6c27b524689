import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { article } from '../support/articles.ts';
import { shell } from './run.ts';

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

const articles = {
  ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/a${i}.txt`, article(i)] as const)),
  'draft.txt': 'The museum lent 77 pictures to a school.\n',
};

describe('a closed pipe is no error', () => {
  test.each([
    ['extract in --format ndjson', 0],
    ['extract in', 0],
    ['compare in --format html --fail-on contradict', 0],
    ['check draft.txt --against in --format json --fail-on not-found -q', 1],
    ['fields in', 0],
    ['--help', 0],
  ])(
    '%s',
    async (words, status) => {
      await inFolder(articles, (folder) => {
        const line = `$CLAIMCHECK ${words} --no-cache | head -c 9 > /dev/null; echo \${PIPESTATUS[0]}`;
        const run = shell(line.replace('--help --no-cache', '--help'), folder);
        expect({ status: run.stdout, stderr: run.stderr }).toEqual({ status: `${status}\n`, stderr: '' });
      });
    },
    60_000,
  );
});
