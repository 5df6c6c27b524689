import { ReadError } from './problem.ts';

/** Larger files are not read as one document: 32 MiB. */
export const sizeLimit = 32 * 2 ** 20;
/** Nor longer texts, in characters: 4 Mi, more than the longest novels. */
export const textLimit = 4 * 2 ** 20;

/** All bytes of a stream. @throws ReadError when there are more than `sizeLimit`. */
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
  if (error.code === 'ELOOP') return 'a link that leads in a circle';
  if (error.code === 'ENAMETOOLONG') return 'its path is longer than the system allows';
  return error.message;
}
