import type { z } from 'zod';
import type { Piece } from '../../read/pieces.ts';
import type { Unreadable } from '../../read/problem.ts';
import { claimSchema, documentSchema, schemaVersion } from '../../schema/report.ts';
import type { Entry } from './entry.ts';

/**
 * Takes the documents and claims over from lines of a report that an earlier run wrote, each checked. Groups are left: they are
 * formed anew.
 */
export function entryOfReport({ path, bytes, line: first = 1 }: Piece): Entry {
  const documents: string[] = [];
  const problems: Unreadable[] = [];
  const kept: string[] = [];
  let claims = 0;
  let ended = false;
  const text = new TextDecoder().decode(bytes);
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const checked = check(line);
    if (typeof checked === 'string') problems.push({ path: `${path}:${first + at}`, reason: checked });
    else if (checked.type === 'document' || checked.type === 'claim') kept.push(line);
    if (typeof checked === 'string') continue;
    if (checked.type === 'document') documents.push(checked.id);
    if (checked.type === 'claim') claims += 1;
    ended = checked.type === 'summary';
  }
  const lines = new TextEncoder().encode(kept.map((line) => `${line}\n`).join(''));
  return { documents, claims, problems, lines, extracted: true, ended };
}

interface Line {
  readonly type: unknown;
  readonly id: string;
}

/** The line's value, or what is wrong with it. */
function check(line: string): Line | string {
  let value: { type?: unknown; schemaVersion?: unknown };
  try {
    value = JSON.parse(line);
  } catch {
    return 'broken JSON: the report was cut off';
  }
  const { type, ...rest } = value;
  if (type === 'report' && rest.schemaVersion !== schemaVersion)
    return `a report of version ${rest.schemaVersion}; version ${schemaVersion} is read`;
  const schema: z.ZodType | undefined =
    type === 'document' ? documentSchema : type === 'claim' ? claimSchema : undefined;
  const result = schema?.safeParse(rest);
  if (!result || result.success) return value as Line;
  const issue = result.error.issues[0]!;
  return `not a ${type} of this version: ${issue.path.join('.')}: ${issue.message}`;
}
