import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { article, writeArticles } from '../support/articles.ts';

vi.setConfig({ testTimeout: 120_000 });

const bin = resolve('bin/claimcheck.js');
const args = ['extract', 'articles', '--format', 'ndjson'];
let folder: string;
let expected: string;
const cache = () => join(folder, '.claimcheck', 'cache');
const packs = () => readdirSync(cache()).filter((name) => name.endsWith('.pack'));

const run = (...more: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args, ...more], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return { stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  writeArticles(join(folder, 'articles'), 6);
  expected = run('--no-cache').stdout;
  expect(existsSync(cache())).toBe(false);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(join(folder, '.claimcheck'), { recursive: true, force: true });
  run();
});

test('what was read before comes out again, and what changed is read anew', () => {
  expect(packs()).toHaveLength(1);
  expect(run()).toEqual({ stdout: expected, stderr: '' });
  expect(packs()).toHaveLength(1);
  const changed = join(folder, 'articles', 'a3.txt');
  writeFileSync(changed, article(3).replace('303 houses', '404 houses'));
  const { stdout } = run();
  expect(stdout).toContain('404 houses');
  expect(stdout).toBe(run('--no-cache').stdout);
  expect(packs()).toHaveLength(2);
  writeFileSync(changed, article(3));
  expect(run().stdout).toBe(expected);
});

test('many small packs become one, and nothing is lost', () => {
  const changed = join(folder, 'articles', 'a3.txt');
  for (let at = 0; at < 8; at += 1) {
    writeFileSync(changed, article(100 + at));
    run();
  }
  expect(packs().length).toBeLessThan(4);
  writeFileSync(changed, article(3));
  const before = packs().length;
  expect(run()).toEqual({ stdout: expected, stderr: '' });
  expect(packs()).toHaveLength(before);
});

const warning =
  /^claimcheck: cache: \d+ entries or files damaged or copied from elsewhere; discarded, and the articles read anew\n$/;
const middle = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(1000) ^ 1, 1000);
  return copy;
};
test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 7)],
  ['changed in an entry', middle],
  ['changed in its index', (bytes) => Buffer.from(bytes.toString('latin1').replace('[["', '[["x'), 'latin1')],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{"claims": []}')],
])('a pack that is %s is told of and not used', (_, damage) => {
  const pack = join(cache(), packs()[0]!);
  writeFileSync(pack, damage(readFileSync(pack)));
  const { stdout, stderr } = run();
  expect(stdout).toBe(expected);
  expect(stderr).toMatch(warning);
  expect(run()).toEqual({ stdout: expected, stderr: '' });
});

test('a cache that was copied from elsewhere is not used', () => {
  renameSync(join(folder, '.claimcheck'), join(folder, 'former'));
  cpSync(join(folder, 'former'), join(folder, '.claimcheck'), { recursive: true });
  const { stdout, stderr } = run();
  expect(stdout).toBe(expected);
  expect(stderr).toMatch(warning);
});

test('what another version made goes without a word', () => {
  const pack = join(cache(), packs()[0]!);
  renameSync(pack, join(cache(), `another-${'0'.repeat(16)}.pack`));
  expect(run()).toEqual({ stdout: expected, stderr: '' });
  expect(packs().filter((name) => name.startsWith('another'))).toEqual([]);
});

test('runs at the same time leave a whole cache', async () => {
  rmSync(join(folder, '.claimcheck'), { recursive: true });
  const runs = Array.from({ length: 3 }, () => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    return new Promise<string>((done) => child.on('close', () => done(stdout)));
  });
  expect(await Promise.all(runs)).toEqual([expected, expected, expected]);
  expect(run()).toEqual({ stdout: expected, stderr: '' });
});

test('where no cache can be written, the run goes on without', () => {
  rmSync(join(folder, '.claimcheck'), { recursive: true });
  writeFileSync(join(folder, '.claimcheck'), '');
  expect(run()).toEqual({ stdout: expected, stderr: '' });
});
