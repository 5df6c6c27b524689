import type { Article, Flaw, Part } from '../article.ts';
import { claimsOfLines, opensReport } from './extracted.ts';
import { recordReader } from './record.ts';

/** Reads JSON Lines: one article a line, or a report written line by line. */
export async function readLines(file: string): Promise<readonly Part[]> {
  const lines = file.split('\n');
  if (opensReport(lines[0]!)) return [await claimsOfLines(lines)];
  const read = lineReader();
  return lines.flatMap((line, at) => read(line, at + 1) ?? []);
}

/** Reads a line of JSON Lines: an article, or what is wrong with the line; undefined for an empty one. */
function lineReader(): (line: string, number: number) => Article | Flaw | undefined {
  const seen = new Set<string>();
  return (line, number) => {
    if (line.trim() === '') return undefined;
    const record = parse(line);
    if (record === undefined) return { place: `:${number}`, reason: 'broken JSON' };
    const read = recordReader(line, true, (offset) => ({ line: number, column: offset + 1 }), seen);
    return (
      read(record, number) ?? { place: `:${number}`, reason: 'no article: an object with "text" is expected' }
    );
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
