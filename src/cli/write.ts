import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { visible } from '../report/sanitise.ts';
import { UsageError } from './exit.ts';
import type { Output } from './io.ts';

/** A message on one line, whatever characters the names in it have. */
export function messageLine(text: string): string {
  return `claimcheck: ${visible(text)}\n`;
}

/** Writes all of the text before it resolves. A reader that closes the pipe early (`| head`) is no error. */
export async function write(stream: Output, text: string): Promise<void> {
  await writeWhileOpen(stream, text);
}

/** Resolves when the stream has taken everything; false when its reader has closed it. */
export function writeWhileOpen(stream: Output, data: string | Uint8Array): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done(false) : fail(error));
    stream.once('error', onError);
    stream.write(data, (error) => {
      if (error) return onError(error);
      stream.off('error', onError);
      done(true);
    });
  });
}

/** Writes a file as a whole or not at all: a run that fails leaves the former file as it was. A link keeps leading where it led. */
export async function writeFileAtomically(cwd: string, path: string, text: string): Promise<void> {
  const named = resolve(cwd, path);
  const target = existsSync(named) ? realpathSync(named) : named;
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    // Devices and pipes (/dev/null, >(command)) are written to; they cannot be replaced.
    if (existsSync(target) && !statSync(target).isFile()) return await writeFile(target, text);
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    const reason = (code && reasons[code]) ?? `it cannot be written (${code ?? error})`;
    throw new UsageError(`${path}: ${reason}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there; make it first',
  EISDIR: 'a folder; the name of a file is expected',
  EACCES: 'no permission to write it',
};
