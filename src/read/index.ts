import type { Readable } from 'node:stream';
import type { Document } from '../types.ts';
import type { Part } from './article.ts';
import { bytesOf, bytesOfStream } from './bytes.ts';
import { decode } from './decode.ts';
import { documentOf } from './document.ts';
import { type FileFormat, formatIn, formatOf } from './formats.ts';
import { documentId } from './id.ts';
import type { ExtractedClaims } from './json/extracted.ts';
import { findFiles, standardInput } from './paths.ts';
import { ReadError, type Unreadable } from './problem.ts';

export interface ReadOptions {
  /** Paths count from here, and are reported relative to it. */
  readonly cwd: string;
  readonly stdin: Readable;
  /** The name that standard input goes by. */
  readonly stdinName: string;
}

/** What a path gave: a document, claims that an earlier run extracted, or the reason why it gave nothing. */
export type Reading =
  | { readonly document: Document }
  | { readonly extracted: ExtractedClaims }
  | { readonly unreadable: Unreadable };

/** One reader per format; each is loaded only when a file asks for it. */
const readers: Record<FileFormat, (file: string) => Promise<readonly Part[]>> = {
  text: async (file) => (await import('./text.ts')).readText(file),
  markdown: async (file) => (await import('./markdown/index.ts')).readMarkdown(file),
  html: async (file) => (await import('./html/index.ts')).readHtml(file),
  json: async (file) => (await import('./json/index.ts')).readJson(file),
  lines: async (file) => (await import('./json/lines.ts')).readLines(file),
};

/** The documents that the paths name, one after the other. @throws PathError for a path that is not there. */
export async function* read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for (const { path, load } of inputsOf(paths, options)) {
    try {
      const file = decode(await load());
      for (const article of await readers[formatOf(path) ?? formatIn(file)](file))
        yield readingOf(path, article);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { unreadable: { path, reason: error.message } };
    }
  }
}

function readingOf(path: string, part: Part): Reading {
  if ('claims' in part) return { extracted: part };
  if ('reason' in part) return { unreadable: { path: path + part.place, reason: part.reason } };
  return { document: documentOf({ ...part, id: documentId(path, part.own), path }) };
}

interface Input {
  readonly path: string;
  readonly load: () => Promise<Buffer>;
}

function inputsOf(paths: readonly string[], options: ReadOptions): readonly Input[] {
  const files = findFiles(
    paths.filter((path) => path !== standardInput),
    options.cwd,
  );
  const inputs = Array.from(files, ({ absolute, path }) => ({ path, load: () => bytesOf(absolute) }));
  if (!paths.includes(standardInput)) return inputs;
  return [{ path: options.stdinName, load: () => bytesOfStream(options.stdin) }, ...inputs];
}
