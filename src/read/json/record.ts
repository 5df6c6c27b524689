import type { Article } from '../article.ts';
import { metadataOf } from '../metadata.ts';
import { type Position, positionsIn } from '../positions.ts';
import { stringAnchors } from './string.ts';

/** The names under which scrapers give an article's text. */
const textNames = ['text', 'maintext', 'article_text', 'body', 'content', 'articleBody', 'raw_text'];

/** The names that articles of a file go by. */
export type Names = Pick<Set<string>, 'has' | 'add'>;

/** Makes the reader of a file's records, which must be read in the order of the file. */
export function recordReader(
  file: string,
  several: boolean,
  positionOf: (offset: number) => Position = positionsIn(file),
  seen: Names = new Set<string>(),
): (record: unknown, number: number) => Article | undefined {
  let from = 0;
  return (record, number) => {
    if (typeof record !== 'object' || record === null) return undefined;
    const fields = record as Readonly<Record<string, unknown>>;
    const name = textNames.find((one) => typeof fields[one] === 'string' && fields[one].trim() !== '');
    if (name === undefined) return undefined;
    const text = fields[name] as string;
    const start = startOf(file, name, text, from);
    if (start !== undefined) from = start + 1;
    const own = several ? ownName(fields, number, seen) : undefined;
    return {
      ...metadataOf(fields),
      text,
      anchors: stringAnchors(file, start ?? from, positionOf),
      ...(own !== undefined && { own }),
    };
  };
}

/** Its id or URL; its number where it has none or another has the same. */
function ownName(fields: Readonly<Record<string, unknown>>, number: number, seen: Names): string {
  const { id } = fields;
  const called = typeof id === 'string' || typeof id === 'number' ? String(id) : metadataOf(fields).url;
  const own = called === undefined || called === '' || seen.has(called) ? `#${number}` : called;
  seen.add(own);
  return own;
}

/** Where the value of a key begins. A quote that is not escaped begins or ends a string, so a key is never found within one. */
function startOf(file: string, name: string, text: string, from: number): number | undefined {
  const key = new RegExp(`(?<!\\\\)"${name}"\\s{0,20}:\\s{0,20}"`, 'g');
  key.lastIndex = from;
  const probe = JSON.stringify(text.slice(0, 1)).slice(1, 2);
  for (let match = key.exec(file); match; match = key.exec(file)) {
    const start = match.index + match[0].length;
    if (file[start] === probe || file[start] === '\\') return start;
  }
  return undefined;
}
