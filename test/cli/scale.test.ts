import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { articleLines, writeArticles } from '../support/articles.ts';

// Each run starts a program, some of them with threads.
vi.setConfig({ testTimeout: 120_000 });

/** Enough to be cut into several tasks, which go to threads behind as much as a long comment holds. */
const many = 280;
const comment = ' '.repeat(2 ** 21);
const bin = resolve('bin/claimcheck.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  writeArticles(join(folder, 'articles'), many);
  writeFileSync(join(folder, 'all.jsonl'), articleLines(many));
  writeFileSync(join(folder, 'a.html'), `<p>Two people were hurt.</p><!--${comment}-->`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(input !== undefined && { input }),
  });
const ndjson = (...args: string[]) => {
  const { stdout, stderr, status } = run(['extract', '--no-cache', '--format', 'ndjson', ...args]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
};
const linesOf = (text: string, type: string) =>
  text.split('\n').flatMap((line) => {
    const value = line && JSON.parse(line);
    return value.type === type ? [value] : [];
  });

test('the number of threads and the order of the paths leave the output as it is', () => {
  const one = ndjson('--threads', '1', 'a.html', 'articles');
  expect(linesOf(one, 'document')).toHaveLength(many + 1);
  expect(linesOf(one, 'claim').length).toBeGreaterThan(many);
  expect(ndjson('--threads', '3', 'a.html', 'articles')).toBe(one);
  expect(ndjson('articles/a1.txt', 'articles/a[02-9]*', 'articles', 'articles/a10.txt', 'a.html')).toBe(one);
});

test('a stream of claims has what the report has', () => {
  const streamed = ndjson('articles/a1*');
  const report = JSON.parse(run(['extract', '--format', 'json', 'articles/a1*']).stdout);
  const bare = (value: { type: string }) => ({ ...value, type: undefined });
  expect(linesOf(streamed, 'document').map(bare)).toEqual(report.documents);
  expect(linesOf(streamed, 'claim').map(bare)).toEqual(report.claims);
  expect(linesOf(streamed, 'summary').map(bare)).toEqual([report.summary]);
});

test('a long file of JSON Lines is read in pieces, and its documents keep names and places of their own', () => {
  const one = ndjson('--threads', '1', 'all.jsonl');
  expect(
    run(
      ['extract', '--no-cache', '--format', 'ndjson', '-', '--stdin-filename', 'all.jsonl'],
      articleLines(many),
    ).stdout,
  ).toBe(one);
  const documents = linesOf(one, 'document');
  expect(new Set(documents.map(({ id }) => id)).size).toBe(many);
  const lines = new Set(linesOf(one, 'claim').map(({ location }) => location.line));
  expect([...lines].toSorted((a, b) => a - b)).toEqual(Array.from({ length: many }, (_, at) => at + 1));
});

test('comparing the claims of shards is comparing the articles', () => {
  for (const story of ['ferry', 'robbery'])
    cpSync(`fixtures/clusters/${story}/texts`, join(folder, 'stories', story), { recursive: true });
  const files = readdirSync(join(folder, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join('stories', name));
  const shards = [0, 1, 2].map((shard) => {
    const output = `shard${shard}.ndjson`;
    run(['extract', ...files.filter((_, at) => at % 3 === shard), '-o', output, '-q']);
    return output;
  });
  const compared = (...paths: string[]) => {
    const { stdout, stderr } = run(['compare', '--no-cache', '--format', 'json', ...paths]);
    expect(stderr).toMatch(/^(?:claimcheck: exit code 1: \d+ contradictions?\n?)?$/);
    return JSON.parse(stdout);
  };
  const whole = compared('stories');
  expect(whole.groups.length).toBeGreaterThan(2);
  expect(compared(...shards.toReversed())).toEqual(whole);
  expect(compared(files[0]!, ...shards)).toEqual(whole);
});

test('a report that was cut off or changed is not taken as whole', () => {
  const whole = ndjson('articles/a1.txt', 'articles/a2.txt');
  const lines = whole.trimEnd().split('\n');
  writeFileSync(join(folder, 'cut.ndjson'), `${lines.slice(0, -2).join('\n')}\n`);
  writeFileSync(join(folder, 'changed.ndjson'), whole.replace('"bound":"exact"', '"bound":"guessed"'));
  expect(run(['compare', 'cut.ndjson']).stderr).toBe(
    'claimcheck: cut.ndjson: cut off: its last line, the summary, is missing\n',
  );
  expect(run(['compare', 'changed.ndjson']).stderr).toMatch(
    /^claimcheck: changed\.ndjson:\d+: not a claim of this version: quantity\.bound: /,
  );
  expect(run(['compare', 'cut.ndjson', '--strict']).status).toBe(2);
});

test('a closed pipe ends the run quietly', () => {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    [
      '-c',
      `set -o pipefail; "${process.execPath}" "${bin}" extract articles all.jsonl --format ndjson | head -n 1`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ lines: stdout.split('\n').length, stderr, status }).toEqual({ lines: 2, stderr: '', status: 0 });
});

test('a file is written whole or not at all', () => {
  writeFileSync(join(folder, 'kept.ndjson'), 'former\n');
  expect(run(['extract', 'articles/a1.txt', 'gone.txt', '-o', 'kept.ndjson']).status).toBe(2);
  expect(readFileSync(join(folder, 'kept.ndjson'), 'utf8')).toBe('former\n');
});
