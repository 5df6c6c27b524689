import type { z } from 'zod';
import { ClaimLines } from '../../columns/lines.ts';
import type { ClaimStore } from '../../columns/store.ts';
import type { Piece } from '../../read/pieces.ts';
import type { Unreadable } from '../../read/problem.ts';
import {
  type Claim,
  claimSchema,
  type DocumentInfo,
  documentSchema,
  schemaVersion,
} from '../../schema/report.ts';
import type { Entry } from './entry.ts';

const newline = 0x0a;
const lineEnd = Buffer.of(newline);

/** Tables of more bytes are begun anew: the claims of most reports have few different values. */
const mostValues = 2 ** 25;
let known = new ClaimLines();

/**
 * Takes the documents and claims over from lines of a report that an earlier run wrote, each checked. Groups are left: they are
 * formed anew. With a store the entry has its documents and claims instead of their lines.
 */
export function entryOfReport({ path, bytes, line: first = 1 }: Piece, store?: ClaimStore): Entry {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const documents: string[] = [];
  const problems: Unreadable[] = [];
  const kept: Buffer[] = [];
  const parsed = { documents: [] as DocumentInfo[], claims: [] as Claim[] };
  let claims = 0;
  let ended = false;
  // Lines that are kept and follow each other are taken over as they are.
  let begin = -1;
  const cut = (at: number) => {
    if (begin >= 0) kept.push(own.subarray(begin, at));
    begin = -1;
  };
  if (known.size > mostValues) known = new ClaimLines();
  for (let from = 0, number = first; from < own.length; number += 1) {
    const found = own.indexOf(newline, from);
    const to = found < 0 ? own.length : found;
    const stored = store?.add(own, from, to);
    const isRead = stored !== undefined || (!store && known.read(own, from, to));
    const checked = isRead ? claimRead : check(textOf(own, from, to));
    const isKept = typeof checked !== 'string' && (checked.type === 'document' || checked.type === 'claim');
    if (store && isKept) {
      const { type, ...value } = stored ? claimRead : (checked as Line);
      if (type === 'document') parsed.documents.push(value as DocumentInfo);
      else parsed.claims.push(stored ?? (value as Claim));
    }
    if (isKept && begin < 0) begin = from;
    if (!isKept) cut(from);
    from = to + 1;
    if (checked === '') continue;
    if (typeof checked === 'string') {
      problems.push({ path: `${path}:${number}`, reason: checked });
      continue;
    }
    if (checked.type === 'document') documents.push(checked.id);
    if (checked.type === 'claim') claims += 1;
    ended = checked.type === 'summary';
  }
  const unended = begin >= 0 && own.at(-1) !== newline;
  cut(own.length);
  if (unended) kept.push(lineEnd);
  const head = { documents, claims, problems, extracted: true, ended };
  if (store) return { ...head, lines: new Uint8Array(), parsed };
  return { ...head, lines: kept.length === 1 ? kept[0]! : Buffer.concat(kept) };
}

const claimRead = { type: 'claim', id: '' };

/** A byte order mark is no part of the first line. */
const textOf = (bytes: Buffer, from: number, to: number): string => {
  const text = bytes.toString('utf8', from, to);
  return from === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
};

interface Line {
  readonly type: unknown;
  readonly id: string;
}

/** The line's value, or what is wrong with it; nothing of an empty one. */
function check(line: string): Line | string {
  if (line.trim() === '') return '';
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
