import type { Entry, EntryHead } from '../engine/entry.ts';

/** An entry as it is kept: a line of JSON, then its lines as they are. */
export function recordOf({ lines, ...head }: Entry): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), lines]);
}

export function entryOf(record: Buffer): Entry {
  const end = record.indexOf(0x0a);
  const head: EntryHead = JSON.parse(record.toString('utf8', 0, end));
  return { ...head, lines: record.subarray(end + 1) };
}
