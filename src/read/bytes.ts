import { open } from 'node:fs/promises';
import { ReadError } from './problem.ts';

/** Larger files are not read as one document: 32 MiB. */
export const sizeLimit = 32 * 2 ** 20;

/** The bytes of a file or pipe. @throws ReadError when there are more than `sizeLimit`, or none can be had. */
export async function bytesOf(absolute: string): Promise<Buffer> {
  try {
    const file = await open(absolute);
    return await bytesOfStream(file.createReadStream({ highWaterMark: 2 ** 18 }));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(reasonOf(error as NodeJS.ErrnoException));
  }
}

export async function bytesOfStream(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

export function tooLarge(): ReadError {
  return new ReadError(`larger than the limit of ${sizeLimit / 2 ** 20} MiB`);
}

/** Why the system would not give a file. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'no permission to read it';
  if (error.code === 'ENOENT') return 'it is gone';
  return error.message;
}
