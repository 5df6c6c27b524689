import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { article, writeArticles } from '../support/articles.ts';
import { claimcheck, ended, startWithPipes } from './run.ts';

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** Grows, cuts off, empties, removes and renames the articles of a folder until it is killed. */
const meddler = `
  const { appendFileSync, truncateSync, rmSync, writeFileSync, renameSync } = require('node:fs');
  const [text] = process.argv.slice(1);
  const ways = [
    (file) => appendFileSync(file, text),
    (file) => truncateSync(file, 40),
    (file) => writeFileSync(file, ''),
    (file) => rmSync(file),
    (file) => renameSync(file, file.replace('.txt', '.md')),
    (file) => writeFileSync(file, text),
    (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41])),
  ];
  for (let at = 0; ; at += 1)
    try { ways[at % ways.length]('in/a' + ((at * 7) % 60) + '.txt'); } catch {}
`;

test('files that grow, shrink, change, move or vanish while they are read are read as they are met, or named', async () => {
  await inFolder({}, async (folder) => {
    writeArticles(join(folder, 'in'), 60);
    const child = spawn(process.execPath, ['-e', meddler, article(1)], { cwd: folder, stdio: 'ignore' });
    const gone = ended(child);
    try {
      for (let at = 0; at < 2; at += 1) {
        const cached = at % 2 ? [] : ['--no-cache'];
        const { stdout, stderr, status } = claimcheck(
          ['extract', 'in', '--format', 'json', ...cached],
          folder,
        );
        expect([status, stderr]).toEqual([0, stderr]);
        for (const line of lines(stderr))
          expect(line).toMatch(/^claimcheck: (?:in\/a\d+\.(?:txt|md)|cache): \S/);
        const { documents, claims } = JSON.parse(stdout);
        const ids = new Set(documents.map(({ id }: { id: string }) => id));
        for (const { document, text } of claims) expect([ids.has(document), text]).toEqual([true, text]);
      }
    } finally {
      child.kill('SIGKILL');
      await gone;
    }
    // What came of it is read as any other folder: nothing half-read was kept.
    const [cached, fresh] = [[], ['--no-cache']].map((more) =>
      claimcheck(['extract', 'in', '--format', 'ndjson', ...more], folder),
    );
    expect(cached).toMatchObject({ stdout: fresh!.stdout, status: fresh!.status });
  });
}, 120_000);

test.runIf(process.platform !== 'win32')(
  'files and folders that may not be read are named, and the rest is read',
  async () => {
    await inFolder({ 'good.txt': article(1), 'secret.txt': article(2) }, (folder) => {
      mkdirSync(join(folder, 'locked'));
      writeFileSync(join(folder, 'locked', 'inner.txt'), article(3));
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'secret.txt'), 0);
      chmodSync(join(folder, 'locked'), 0);
      // Nothing is forbidden to root, so the run is somebody else's.
      const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const run = (...args: string[]) => claimcheck(args, folder, {}, user);
      const { stdout, stderr, status } = run('extract', '.', '--format', 'json', '--no-cache');
      expect(lines(stderr)).toEqual([
        expect.stringMatching(/^claimcheck: locked: .*permission/i),
        expect.stringMatching(/^claimcheck: secret\.txt: .*permission/i),
      ]);
      expect(status).toBe(0);
      expect(JSON.parse(stdout).documents.map(({ path }: { path: string }) => path)).toEqual(['good.txt']);
      expect(run('extract', '.', '--strict', '--no-cache').status).toBe(2);
      expect(run('extract', 'secret.txt', '--no-cache').status).toBe(2);
      expect(run('extract', 'locked', '--no-cache').status).toBe(2);
      chmodSync(join(folder, 'locked'), 0o700);
    });
  },
  120_000,
);

/** More of everything, for a long run: KILLS=20 npx vitest run test/robustness/moving.test.ts */
const kills = 4 * Number(process.env.KILLS ?? 1);

test(
  'a run that is killed while it fills its cache harms no later run',
  async () => {
    await inFolder({}, async (folder) => {
      writeArticles(join(folder, 'in'), 40);
      const args = ['extract', 'in', '--format', 'ndjson', '--threads', '1'];
      const began = performance.now();
      const { stdout } = claimcheck([...args, '--no-cache'], folder);
      const takes = performance.now() - began;
      const cache = join(folder, '.claimcheck', 'cache');
      for (let at = 1; at <= kills; at += 1) {
        rmSync(cache, { recursive: true, force: true });
        mkdirSync(cache, { recursive: true });
        const moment = at % 2 ? packBegunIn(cache) : setTimeout((takes * at) / (kills + 1));
        const child = startWithPipes(args, folder);
        child.stdout!.resume();
        const end = ended(child);
        await Promise.race([moment, end]);
        child.kill('SIGKILL');
        await end;
        for (let later = 0; later < 2; later += 1)
          expect(claimcheck(args, folder)).toMatchObject({ stdout, stderr: '', status: 0 });
        expect(readdirSync(cache).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
      }
    });
  },
  240_000 * kills,
);

/** Resolves when a pack is begun in the folder. */
async function packBegunIn(folder: string): Promise<void> {
  for await (const { filename } of watch(folder)) if (filename?.endsWith('.tmp')) return;
}
