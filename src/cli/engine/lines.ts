import type { Claim, DocumentInfo } from '../../schema/report.ts';
import type { Entry, Parsed } from './entry.ts';

/** The documents and claims of an entry as objects, each in order. */
export function parse({ lines, parsed }: Entry): Parsed {
  if (parsed) return parsed;
  const documents: DocumentInfo[] = [];
  const claims: Claim[] = [];
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const { type, ...value } = JSON.parse(bytes.toString('utf8', from, end));
    if (type === 'document') documents.push(value);
    else claims.push(value);
    from = end + 1;
  }
  return { documents, claims };
}

const newline = 0x0a;
