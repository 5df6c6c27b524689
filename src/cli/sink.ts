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

/**
 * A file that appears under its name when it is whole; devices and pipes are written to. Nothing is there before the first bytes.
 * It throws a UsageError when it cannot be written.
 */
export function fileSink(cwd: string, path: string): Sink {
  const named = resolve(cwd, path);
  const target = existsSync(named) ? realpathSync(named) : named;
  const replaced = !existsSync(target) || statSync(target).isFile();
  let temporary: string | undefined;
  let file: FileHandle | undefined;
  const abandon = async () => {
    await file?.close().catch(() => {});
    if (temporary !== undefined) await rm(temporary, { force: true });
  };
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await abandon();
      throw notWritten(path, error);
    }
  };
  const opened = async () => {
    if (replaced) temporary = temporaryOf(target);
    return await open(temporary ?? target, replaced ? 'wx' : 'w');
  };
  return {
    write: async (bytes) => {
      await guarded(async () => {
        file ??= await opened();
        await file.writeFile(bytes);
      });
      return true;
    },
    end: () =>
      guarded(async () => {
        await file?.close();
        if (temporary !== undefined) await rename(temporary, target);
      }),
    abandon,
  };
}
