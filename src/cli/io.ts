import type { Readable } from 'node:stream';

/** A stream of the terminal or a pipe, as far as the command needs it. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything the command may touch outside the files it is given. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return { cwd: process.cwd(), env, stdin, stdout, stderr };
}
