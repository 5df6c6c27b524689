import type { ClaimStore } from '../../columns/store.ts';
import type { Claim, DocumentInfo } from '../../schema/report.ts';
import type { Entry } from './entry.ts';

export interface Parsed {
  readonly documents: readonly DocumentInfo[];
  readonly claims: readonly Claim[];
}

/** The documents and claims of an entry as objects, each in order. A store takes the claims that it can. */
export function parse({ lines }: Entry, store?: ClaimStore): Parsed {
  const documents: DocumentInfo[] = [];
  const claims: Claim[] = [];
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const stored = store?.add(bytes, from, end);
    if (stored) claims.push(stored);
    else {
      const { type, ...value } = JSON.parse(bytes.toString('utf8', from, end));
      if (type === 'document') documents.push(value);
      else claims.push(value);
    }
    from = end + 1;
  }
  return { documents, claims };
}

const newline = 0x0a;
