import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runInShell } from '../cli/shell.ts';

/** `UPDATE_TRANSCRIPTS=1 npx vitest run test/docs` writes the outputs anew, to be read before they are committed. */

const readme = readFileSync('README.md', 'utf8');
const outputs = [...readme.matchAll(/<!-- output: (claimcheck[^>]*) -->\n```\n([\s\S]*?)```\n<!-- end -->/g)];

test('the README shows output of commands', () => {
  expect(outputs.length).toBeGreaterThanOrEqual(2);
});

test.each(outputs.map(([block, command, output]) => [command!, output!, block]))(
  '%s',
  (command, output, block) => {
    const { stdout } = runInShell(command, '.');
    if (process.env.UPDATE_TRANSCRIPTS)
      writeFileSync(
        'README.md',
        readFileSync('README.md', 'utf8').replace(block, () =>
          block.replace(
            `\`\`\`
${output}`,
            () => `\`\`\`
${stdout}`,
          ),
        ),
      );
    else expect(stdout).toBe(output);
  },
);
