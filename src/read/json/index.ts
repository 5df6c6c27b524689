import type { Part } from '../article.ts';
import { ReadError } from '../problem.ts';
import { claimsOfReport, isBaseline, isReport } from './extracted.ts';
import { recordReader } from './record.ts';
import { hasTooManyValues, valueLimit } from './values.ts';

/** Reads JSON: one article, a list of articles, an object that holds such a list, or a report with claims; nothing in a baseline. */
export async function readJson(file: string): Promise<readonly Part[]> {
  const value = parse(file);
  if (isBaseline(value)) return [];
  if (isReport(value)) return [await claimsOfReport(value)];
  const list = listIn(value);
  const read = recordReader(file, list !== undefined);
  if (!list) return [required(read(value, 1))];
  const articles = list.map(
    (record, at) => read(record, at + 1) ?? { place: ` (item ${at + 1})`, reason: expected },
  );
  if (articles.every((article) => 'reason' in article)) throw new ReadError(expected);
  return articles;
}

const expected = 'no article: an object with "text" is expected';

function required<T>(article: T | undefined): T {
  if (article === undefined) throw new ReadError(expected);
  return article;
}

function parse(file: string): unknown {
  if (hasTooManyValues(file)) throw new ReadError(`it has more than ${valueLimit} values`);
  try {
    return JSON.parse(file);
  } catch (error) {
    throw new ReadError(`broken JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`);
  }
}

/** The records of a list, or of the first list that an object holds, as news services wrap their answers. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'text' in value) return undefined;
  return Object.values(value).find((inner) => Array.isArray(inner) && typeof inner[0] === 'object');
}
