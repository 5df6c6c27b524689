import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { visible } from '../report/sanitise.ts';
import { UsageError } from './exit.ts';
import { interruptible } from './interrupt.ts';
import type { Io, Output } from './io.ts';

/** A message on one line, whatever characters the names in it have. */
export function messageLine(text: string): string {
  return `claimcheck: ${visible(text)}\n`;
}

/** Writes all of the text before it resolves. A reader that closes the pipe early (`| head`) is no error. */
export async function write(stream: Output, text: string): Promise<void> {
  await writeWhileOpen(stream, text);
}

/** Writes a message; one that cannot be written (a full disk) changes neither the report nor the exit code. */
export async function tell(stream: Output, text: string): Promise<void> {
  await writeWhileOpen(stream, text).catch(() => {});
}

/** Resolves when the stream has taken everything; false when its reader has closed it. */
export function writeWhileOpen(stream: Output, data: string | Uint8Array): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? done(false) : fail(notWritten('the output', error));
    stream.once('error', onError);
    stream.write(data, (error) => {
      if (error) return onError(error);
      stream.off('error', onError);
      done(true);
    });
  });
}

/**
 * Writes a file as a whole or not at all: a run that fails or is broken off leaves the former file as it was. A link keeps leading
 * where it led.
 */
export async function writeFileAtomically(
  io: Io,
  path: string,
  text: string | Iterable<string>,
): Promise<void> {
  const named = resolve(io.cwd, path);
  const target = existsSync(named) ? realpathSync(named) : named;
  const temporary = temporaryOf(target);
  await interruptible(io, async (check) => {
    try {
      // Devices and pipes (/dev/null, >(command)) are written to; they cannot be replaced.
      if (existsSync(target) && !statSync(target).isFile()) return await writeFile(target, text);
      await writeFile(temporary, text, { flag: 'wx' });
      check();
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw (error as NodeJS.ErrnoException).code === undefined ? error : notWritten(path, error);
    }
  });
}

/**
 * A free name beside the file to be written. What killed runs left under such names is removed. A file must be made under it, never
 * opened: in a folder that others may write to, it could be a link by then.
 */
export function temporaryOf(target: string): string {
  const folder = dirname(target);
  const name = basename(target);
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const run = file.startsWith(`${name}.`)
      ? /^\.(\d{1,10})\.tmp$/.exec(file.slice(name.length))?.[1]
      : undefined;
    if (run !== undefined && (Number(run) === process.pid || !isRunning(Number(run))))
      rmSync(join(folder, file), { force: true });
  }
  return `${target}.${process.pid}.tmp`;
}

function isRunning(run: number): boolean {
  try {
    return process.kill(run, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The error in one line. */
export function notWritten(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(`${path}: ${(code && reasons[code]) ?? `it cannot be written (${code ?? error})`}`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there; make it first',
  EISDIR: 'a folder; the name of a file is expected',
  ENOTDIR: 'its folder is not there; make it first',
  EACCES: 'no permission to write it',
  ENOSPC: 'no space left to write it',
};
