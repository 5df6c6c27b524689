import { ReadError } from './problem.ts';

/** The text of a file without its byte order mark. @throws ReadError for what is not text. */
export function decode(bytes: Buffer): string {
  if (bytes.includes(0)) throw new ReadError('not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
