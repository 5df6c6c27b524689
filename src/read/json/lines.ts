import type { Article, Flaw } from '../article.ts';
import { type Names, recordReader } from './record.ts';
import { hasTooManyValues, valueLimit } from './values.ts';

/**
 * Reads JSON Lines: one article a line. The lines may be some of a file: `first` is the number of the first one, and `taken` says
 * whether an article of the other lines goes by a name.
 */
export function readLines(
  file: string,
  first = 1,
  taken: (name: string) => boolean = () => false,
): readonly (Article | Flaw)[] {
  const names = new Set<string>();
  const seen = {
    has: (name: string) => names.has(name) || taken(name),
    add: (name: string) => names.add(name),
  };
  return file.split('\n').flatMap((line, at) => readLine(line, first + at, seen) ?? []);
}

/** An article, or what is wrong with the line; undefined for an empty one. */
function readLine(line: string, number: number, seen: Names): Article | Flaw | undefined {
  if (line.trim() === '') return undefined;
  if (hasTooManyValues(line)) return { place: `:${number}`, reason: `it has more than ${valueLimit} values` };
  const record = parse(line);
  if (record === undefined) return { place: `:${number}`, reason: 'broken JSON' };
  const read = recordReader(line, true, (offset) => ({ line: number, column: offset + 1 }), seen);
  return (
    read(record, number) ?? { place: `:${number}`, reason: 'no article: an object with "text" is expected' }
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
