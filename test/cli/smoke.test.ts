import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['bin/claimcheck.js', ...args], { encoding: 'utf8' });

test('compare without paths reads the sources of the configuration', () => {
  const { stdout, stderr } = run('compare', '--format', 'json');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).documents).toHaveLength(5);
});

test.each([
  [['extract', 'nope'], 'claimcheck: nope: no such file or folder\n'],
  [['compare', '--fro'], "claimcheck: unknown option '--fro'\n"],
])('%j is bad use', (args, stderr) => {
  expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr });
});
