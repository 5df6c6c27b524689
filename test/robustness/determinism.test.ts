import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../read/folder.ts';
import { article } from '../support/articles.ts';
import { claimcheck } from './run.ts';

const files = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`a${i}.txt`, article(i)] as const));
const names = Object.keys(files);

/** Loaded before the command, it sets the clock to another year. */
const clock = `const RealDate = Date;
globalThis.Date = class extends RealDate { constructor(...args) { args.length ? super(...args) : super(4e12); } static now() { return 4e12; } };
Math.random = () => 0.5;`;

test('order of files, threads, language, time zone and clock change no byte', async () => {
  await inFolder(files, (folder) => {
    writeFileSync(join(folder, 'clock.cjs'), clock);
    const compare = (paths: readonly string[], args: readonly string[] = [], env = {}) =>
      claimcheck(
        ['compare', ...paths, '--no-cache', '--fail-on', 'never', '--format', 'json', ...args],
        folder,
        env,
      );
    const first = compare(names);
    expect(first.stderr).toBe('');
    expect(JSON.parse(first.stdout).claims.length).toBeGreaterThan(40);
    expect(compare(names.toReversed()).stdout).toBe(first.stdout);
    expect(compare(names, ['--threads', '2']).stdout).toBe(first.stdout);
    expect(
      compare(names, [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' }).stdout,
    ).toBe(first.stdout);
    expect(
      compare(names, [], { TZ: 'America/Anchorage', NODE_OPTIONS: '--require ./clock.cjs' }).stdout,
    ).toBe(first.stdout);
  });
}, 90_000);
