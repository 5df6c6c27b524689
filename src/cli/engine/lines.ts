import type { Claim, DocumentInfo } from '../../schema/report.ts';
import type { Entry } from './entry.ts';

export interface Parsed {
  readonly documents: readonly DocumentInfo[];
  readonly claims: readonly Claim[];
}

/** The documents and claims of an entry as objects, each in order. */
export function parse({ lines }: Entry): Parsed {
  const documents: DocumentInfo[] = [];
  const claims: Claim[] = [];
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('utf8');
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const { type, ...value } = JSON.parse(text.slice(from, end));
    if (type === 'document') documents.push(value);
    else claims.push(value);
    from = end + 1;
  }
  return { documents, claims };
}
