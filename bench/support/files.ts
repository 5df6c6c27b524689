import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { article, randomFrom } from '../articles.ts';
import { folder } from './command.ts';

/** Writes that many articles as files of text into a folder of that name; gives their size in MB. */
export function writeFolder(name: string, count: number): number {
  mkdirSync(join(folder, name));
  const random = randomFrom(count);
  let size = 0;
  for (let at = 0; at < count; at += 1) {
    const text = article(random);
    size += Buffer.byteLength(text);
    writeFileSync(join(folder, name, `a${at}.txt`), text);
  }
  return size / 1e6;
}

/** Writes that many articles as JSON Lines; gives the file's size in MB. */
export function writeLines(name: string, count: number): number {
  const random = randomFrom(count);
  return writeAll(name, count, (at) => ({ id: `n${at}`, text: article(random) }));
}

/** Writes a file of JSON Lines; gives its size in MB. */
export function writeAll(
  name: string,
  count: number,
  recordOf: (at: number) => object | readonly object[],
): number {
  const file = openSync(join(folder, name), 'w');
  let size = 0;
  let held = '';
  for (let at = 0; at < count; at += 1) {
    for (const record of [recordOf(at)].flat()) held += `${JSON.stringify(record)}\n`;
    if (held.length < 2 ** 20 && at + 1 < count) continue;
    size += writeSync(file, held);
    held = '';
  }
  closeSync(file);
  return size / 1e6;
}
