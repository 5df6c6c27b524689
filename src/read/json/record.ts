import type { Article } from '../article.ts';
import { metadataOf } from '../metadata.ts';
import { type Position, positionsIn } from '../positions.ts';
import { plainWords } from '../words.ts';
import { stringAnchors } from './string.ts';

/** The names under which scrapers give an article's text. */
const textNames = ['text', 'maintext', 'article_text', 'body', 'content', 'articleBody', 'raw_text'];

/** And its headline. */
const titleNames = ['title', 'headline'];

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
  /** The title with its place, unless the text begins with it. */
  const headlineOf = (fields: Readonly<Record<string, unknown>>, text: string, since: number) => {
    const name = titleNames.find((one) => typeof fields[one] === 'string' && fields[one].trim() !== '');
    const title = name === undefined ? '' : (fields[name] as string);
    const words = plainWords(title);
    if (words === '' || plainWords(text.slice(0, title.length + 500)).includes(words)) return undefined;
    const start = startOf(file, name!, title, since);
    return start === undefined ? undefined : { text: title, anchors: stringAnchors(file, start, positionOf) };
  };
  return (record, number) => {
    if (typeof record !== 'object' || record === null) return undefined;
    const fields = record as Readonly<Record<string, unknown>>;
    const name = textNames.find((one) => typeof fields[one] === 'string' && fields[one].trim() !== '');
    if (name === undefined) return undefined;
    const text = fields[name] as string;
    const began = from;
    const start = startOf(file, name, text, from);
    if (start !== undefined) from = start + 1;
    const own = several ? ownName(fields, number, seen) : undefined;
    const metadata = metadataOf(fields);
    const headline = headlineOf(fields, text, began);
    return {
      ...metadata,
      text,
      anchors: stringAnchors(file, start ?? from, positionOf),
      ...(headline && { headline }),
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
  const opening = text.slice(0, 40);
  const written = JSON.stringify(opening).slice(1, -1);
  for (let match = key.exec(file); match; match = key.exec(file)) {
    const start = match.index + match[0].length;
    // Writers differ in what they escape, but not in what a reader makes of it.
    if (file.startsWith(written, start) || unescaped(file.slice(start, start + 240)).startsWith(opening))
      return start;
  }
  return undefined;
}

/** The beginning of a JSON string, as far as it is whole. */
function unescaped(source: string): string {
  const whole = /^(?:[^"\\]|\\(?:u[\da-f]{4}|[^u]))*/i.exec(source)![0];
  try {
    return JSON.parse(`"${whole}"`);
  } catch {
    return '';
  }
}
