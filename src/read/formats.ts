import { extname } from 'node:path';
import { frontMatterPattern } from './frontmatter-pattern.ts';
import { hasTooManyValues } from './json/values.ts';

export type FileFormat = 'text' | 'markdown' | 'html' | 'json' | 'lines';

/** What a file's ending says about it. A folder's other files are passed over. */
const byEnding: Readonly<Record<string, FileFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/** The endings of files that are read. */
export const endings = Object.keys(byEnding);

/** Endings of documents that must be converted first: passing over them would hide that a source was left out. */
const ofOthers = /\.(?:pdf|docx?|odt|rtf|epub|mht(?:ml)?|warc|wacz|rss|atom)(?:\.gz)?$/i;

/** Whether a folder's file is to be read, if only to say that it cannot be. */
export function isWanted(path: string): boolean {
  return formatOf(path) !== undefined || ofOthers.test(path);
}

export function formatOf(path: string): FileFormat | undefined {
  return byEnding[extname(path).toLowerCase()];
}

/** The format of a file by what is in it, for those whose ending says nothing. */
export function formatIn(text: string): FileFormat {
  const opening = text.slice(0, 2048).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype html|html|head|body|article|main|div|p)\b/i.test(
      opening,
    )
  )
    return 'html';
  if (opening.startsWith('{')) return isJson(text.slice(0, text.indexOf('\n') + 1)) ? 'lines' : 'json';
  if (opening.startsWith('[') && isJson(text)) return 'json';
  return frontMatterPattern.test(text) ? 'markdown' : 'text';
}

/** What has too many values to be tried is taken for JSON, whose reader says so. */
function isJson(text: string): boolean {
  if (hasTooManyValues(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
