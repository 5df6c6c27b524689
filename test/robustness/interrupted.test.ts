import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { article, articleLines } from '../support/articles.ts';
import { claimcheck, ended, startWithPipes } from './run.ts';

const articles = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [`in/a${i}.txt`, article(i)] as const),
);
const old = 'the old report\n';

/** What each run writes. The moments at which it is broken off are parts of the time that a whole run takes on this machine. */
const runs: readonly (readonly [file: string, args: readonly string[]])[] = [
  ['out.ndjson', ['extract', 'in', '--no-cache', '-o', 'out.ndjson']],
  ['out.html', ['compare', 'in', '--no-cache', '-o', 'out.html']],
  ['out.json', ['check', 'in/a0.txt', '--against', 'in', '--no-cache', '-o', 'out.json']],
  ['known.json', ['compare', 'in', '--no-cache', '--baseline', 'known.json', '--update-baseline', '-q']],
];

/** More of everything, for a long run: KILLS=20 npx vitest run test/robustness/interrupted.test.ts */
const more = Number(process.env.KILLS ?? 1);
/** Each with its exit code, and how often it is sent in the course of a run. */
const signals = [
  ['SIGKILL', null, 3 * more],
  ['SIGINT', 130, 2 * more],
  ['SIGTERM', 143, 2 * more],
] as const;
/** How often a run is killed at the moment when the file that it writes first appears. */
const killsWhileWriting = 2 * more;

describe.each(runs)('%s, of a run that is broken off', (file, args) => {
  test(
    'is the old one or the new one, and nothing piles up beside it',
    async () => {
      await inFolder(articles, async (folder) => {
        const path = join(folder, file);
        const files = [file, 'in'].sort();
        const began = performance.now();
        const { status } = claimcheck(args, folder);
        const takes = performance.now() - began;
        const report = readFileSync(path, 'utf8');

        const run = async (signal: NodeJS.Signals, code: number | null, moment: () => Promise<unknown>) => {
          writeFileSync(path, old);
          const child = startWithPipes(args, folder);
          const end = ended(child);
          await Promise.race([moment(), end]);
          child.kill(signal);
          const result = await end;
          // What waits ends in order, with the code; the system ends work that does not wait, and shells make the same code of that.
          expect([code, signal, status]).toContain(result);
          expect(result === status ? [report] : result === code ? [old] : [old, report]).toContain(
            readFileSync(path, 'utf8'),
          );
          // What a killed run leaves is removed by the next that writes the same file.
          if (signal !== 'SIGKILL') expect(readdirSync(folder)).not.toContain(`${file}.${child.pid}.tmp`);
        };
        for (const [signal, code, times] of signals)
          for (let at = 1; at <= times; at += 1)
            await run(signal, code, () => setTimeout((takes * at) / (times + 1)));
        for (let at = 0; at < killsWhileWriting; at += 1)
          await run('SIGKILL', null, () => temporaryIn(folder));

        expect(claimcheck(args, folder).status).toBe(status);
        expect(readdirSync(folder).sort()).toEqual(files);
      });
    },
    240_000 * more,
  );
});

/** Resolves when a file is written under a name for the time being. */
async function temporaryIn(folder: string): Promise<void> {
  for await (const { filename } of watch(folder)) if (filename?.endsWith('.tmp')) return;
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test('ends a run that waits for its input, which leaves no file', async () => {
    await inFolder({}, async (folder) => {
      const args = ['extract', '-', '--stdin-filename', 'in.jsonl', '-o', 'out.ndjson', '--threads', '1'];
      const began = temporaryIn(folder);
      const child = startWithPipes(args, folder);
      const end = ended(child);
      child.stdin!.write(articleLines(400));
      await began;
      child.kill(signal);
      expect(await end).toBe(code);
      expect(readdirSync(folder).filter((name) => name !== '.claimcheck')).toEqual([]);
    });
  }, 60_000);

  test('ends a run whose output nobody reads any more', async () => {
    await inFolder({ 'in.jsonl': articleLines(3000) }, async (folder) => {
      const child = startWithPipes(['extract', 'in.jsonl', '--format', 'ndjson', '--no-cache'], folder);
      const end = ended(child);
      await new Promise((first) => child.stdout!.once('readable', first));
      child.kill(signal);
      expect([code, signal]).toContain(await end);
    });
  }, 60_000);
});
