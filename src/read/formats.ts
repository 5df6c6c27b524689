import { extname } from 'node:path';

export type FileFormat = 'text' | 'markdown' | 'html' | 'json';

/** What a file's ending says about it. A folder's other files are passed over. */
const byEnding: Readonly<Record<string, FileFormat>> = {
  '.txt': 'text',
  '.text': 'text',
};

export function formatOf(path: string): FileFormat | undefined {
  return byEnding[extname(path).toLowerCase()];
}
