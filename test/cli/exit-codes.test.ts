import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** The rows of docs/exit-codes.md that a command line alone does not show; the others are in `fixtures/cli/transcripts/exit-codes.txt`. */

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s while it waits for standard input ends it with %i',
  async (signal, code) => {
    const child = spawn(process.execPath, [resolve('bin/claimcheck.js'), 'extract', '-'], { stdio: 'pipe' });
    // An article's beginning; the rest never comes.
    child.stdin.write('The fire burned ');
    const ended = once(child, 'exit');
    const again = setInterval(() => child.kill(signal), 100);
    const [status, killedBy] = await ended;
    clearInterval(again);
    // The shell shows the same for a program that the signal ended.
    expect(status ?? (killedBy === signal ? code : 'another signal')).toBe(code);
  },
  30_000,
);

test('what nobody foresaw ends it with 70, its stack and a word on what to do', async () => {
  let told = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      told += chunk;
      done();
    },
  });
  const stdout = new Writable({
    write() {
      throw new TypeError('no such thing');
    },
  });
  const io = { cwd: process.cwd(), env: {}, stdin: Readable.from([]), stdout, stderr };
  expect(await run(['fields', 'fixtures/cli/newsroom/plain.txt'], io)).toBe(70);
  expect(told).toMatch(/^claimcheck: internal error; please report it.*\nTypeError: no such thing\n {4}at /);
});
