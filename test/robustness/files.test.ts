import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { claimcheck, shell } from './run.ts';

const article = 'At least 50 people died in Kessing on Tuesday, the mayor said.\n';

test('what cannot be read is named in one line each, and the rest is read', async () => {
  const files = {
    'good.txt': article,
    'empty.txt': '',
    'scan.txt': '%PDF-1.4\n1 0 obj',
    'lines.jsonl': `{"id":"k","text":${JSON.stringify(article)}}\n{broken\n{"id":"k","text":"60 people died."}\n`,
    'huge.txt': 'x '.repeat(17 * 2 ** 20),
    'line\nbreak.txt': article,
    '-o.txt': article,
    'red\u001b[31m.txt': article,
  };
  await inFolder(files, (folder) => {
    symlinkSync('.', join(folder, 'again'));
    symlinkSync('circle.txt', join(folder, 'circle.txt'));
    symlinkSync('nowhere', join(folder, 'gone.txt'));
    const { stdout, stderr, status } = claimcheck(['extract', '.', '--format', 'json'], folder);
    expect(status).toBe(0);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'claimcheck: circle.txt: a link that leads in a circle',
      'claimcheck: empty.txt: empty',
      'claimcheck: gone.txt: it is gone',
      'claimcheck: huge.txt: larger than the limit of 32 MiB',
      'claimcheck: lines.jsonl:2: broken JSON',
      expect.stringMatching(/^claimcheck: scan\.txt: a PDF, not text/),
    ]);
    const { documents } = JSON.parse(stdout);
    expect(documents.map(({ path }: { path: string }) => path)).toHaveLength(6);
    expect(claimcheck(['extract', '.', '--strict'], folder).status).toBe(2);
    expect(claimcheck(['extract', 'circle.txt'], folder).status).toBe(2);
    expect(claimcheck(['extract', '--', '-o.txt'], folder).status).toBe(0);
  });
}, 60_000);

test('no name acts on the terminal, in a report or in a message', async () => {
  await inFolder({ 'red\u001b[31m.txt': article, 'bad\u001b]0;title\u0007.txt': '' }, (folder) => {
    const { stdout, stderr } = claimcheck(['extract', '.', 'none\u001b[2J'], folder);
    const whole = claimcheck(['extract', '.'], folder);
    for (const text of [stdout, stderr, whole.stdout, whole.stderr])
      expect([...text].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    expect(whole.stdout).toContain('red⟨U+001B⟩[31m.txt');
    expect(whole.stderr).toContain('bad⟨U+001B⟩]0;title⟨U+0007⟩.txt: empty');
  });
}, 60_000);

test.runIf(process.platform === 'linux')(
  'names that are no Unicode, and folders too deep to list, are named',
  async () => {
    await inFolder({ 'good.txt': article }, (folder) => {
      shell(
        `printf x > $'\\xff.txt'; n=$(printf 'd%.0s' {1..200}); for i in {1..22}; do mkdir $n; cd $n; done`,
        folder,
      );
      try {
        const { stdout, stderr, status } = claimcheck(['extract', '.', '--format', 'ndjson'], folder);
        expect(status).toBe(0);
        expect(stderr).toContain('its path is longer than the system allows');
        expect(stderr).toContain('\ufffd.txt: it is gone');
        expect(stdout).toContain('"good.txt"');
      } finally {
        spawnSync('bash', ['-c', 'rm -rf d*'], { cwd: folder });
      }
    });
  },
  60_000,
);
