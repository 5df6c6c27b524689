import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runInShell } from '../cli/shell.ts';

const readme = readFileSync('README.md', 'utf8');
const outputs = [...readme.matchAll(/<!-- output: (claimcheck[^>]*) -->\n```\n([\s\S]*?)```\n<!-- end -->/g)];

test('the README shows output of commands', () => {
  expect(outputs.length).toBeGreaterThanOrEqual(2);
});

test.each(outputs.map(([, command, output]) => [command as string, output as string]))(
  '%s',
  (command, output) => {
    expect(runInShell(command, '.').stdout).toBe(output);
  },
);
