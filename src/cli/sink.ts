import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './exit.ts';
import type { Output } from './io.ts';
import { writeWhileOpen } from './write.ts';

/** Where a report goes that is written bit by bit. */
export interface Sink {
  /** Resolves when the bytes are taken; false when nobody reads any more. */
  readonly write: (bytes: Uint8Array) => Promise<boolean>;
  readonly end: () => Promise<void>;
  /** Leaves what was there before as it was. */
  readonly abandon: () => Promise<void>;
}

export function streamSink(stream: Output): Sink {
  return {
    write: (bytes) => writeWhileOpen(stream, bytes),
    end: async () => {},
    abandon: async () => {},
  };
}

/** A file that appears under its name when it is whole. @throws UsageError when it cannot be written. */
export async function fileSink(cwd: string, path: string): Promise<Sink> {
  const target = resolve(cwd, path);
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  const abandon = async (file?: FileHandle) => {
    await file?.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  const guarded = async <T>(work: Promise<T>, file?: FileHandle): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      await abandon(file);
      throw new UsageError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
    }
  };
  const file = await guarded(open(temporary, 'wx'));
  return {
    write: async (bytes) => {
      await guarded(file.writeFile(bytes), file);
      return true;
    },
    end: async () => {
      await guarded(file.close(), file);
      await guarded(rename(temporary, target));
    },
    abandon: () => abandon(file),
  };
}
