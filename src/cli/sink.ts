import { existsSync, realpathSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Output } from './io.ts';
import { notWritten, temporaryOf, writeWhileOpen } from './write.ts';

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

/** A file that appears under its name when it is whole; devices and pipes are written to. @throws UsageError when it cannot be written. */
export async function fileSink(cwd: string, path: string): Promise<Sink> {
  const named = resolve(cwd, path);
  const target = existsSync(named) ? realpathSync(named) : named;
  const replaced = !existsSync(target) || statSync(target).isFile();
  const temporary = replaced ? temporaryOf(target) : target;
  const abandon = async (file?: FileHandle) => {
    await file?.close().catch(() => {});
    if (replaced) await rm(temporary, { force: true });
  };
  const guarded = async <T>(work: Promise<T>, file?: FileHandle): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      await abandon(file);
      throw notWritten(path, error);
    }
  };
  const file = await guarded(open(temporary, 'w'));
  return {
    write: async (bytes) => {
      await guarded(file.writeFile(bytes), file);
      return true;
    },
    end: async () => {
      await guarded(file.close(), file);
      if (replaced) await guarded(rename(temporary, target));
    },
    abandon: () => abandon(file),
  };
}
