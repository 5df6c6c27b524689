import { foreignKind } from './foreign.ts';
import { ReadError } from './problem.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * The text of a file without its byte order mark: by the mark, by what the file declares of itself, as UTF-8, else as Windows-1252.
 * @throws ReadError for what is not text.
 */
export function decode(bytes: Buffer): string {
  const kind = foreignKind(bytes.toString('latin1', 0, 512));
  if (kind) throw new ReadError(kind);
  const text = markedUtf16(bytes) ?? declared(bytes) ?? utf8(bytes) ?? windows1252(bytes);
  if (isBinary(text)) throw new ReadError('not a text file');
  if (text.trim() === '') throw new ReadError('empty');
  return text;
}

/** By its byte order mark, or by the zeros that fill every other byte of Western text. */
function markedUtf16(bytes: Buffer): string | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 512);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  if (zeros[1]! > sample.length / 4 && zeros[0] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0]! > sample.length / 4 && zeros[1] === 0) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** By the character set that a web page or XML declares in its first kilobyte, as browsers look for it. */
function declared(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1024);
  if (!/^(?:\xef\xbb\xbf)?\s*</.test(head)) return undefined;
  const name =
    head.match(/<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]+)/i)?.[1] ??
    head.match(/^\s*<\?xml[^>]{0,100}?\bencoding=["']([\w-]+)/)?.[1];
  // A page that declares UTF-16 in one-byte letters is not in UTF-16.
  if (!name || /^utf-?(?:8|16)/i.test(name)) return undefined;
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no zeros and next to no other control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const controls: readonly string[] = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g) ?? [];
  return controls.includes('\0') || controls.length > sample.length / 50;
}
