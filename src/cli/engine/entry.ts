import type { Unreadable } from '../../read/problem.ts';
import type { Claim, DocumentInfo } from '../../schema/report.ts';

/** What a piece of the input gave, in the form in which it crosses threads, is kept in the cache and is written as NDJSON. */
export interface Entry {
  /** The ids of the documents, in order. */
  readonly documents: readonly string[];
  readonly claims: number;
  readonly problems: readonly Unreadable[];
  /** NDJSON in UTF-8: each document followed by its claims. */
  readonly lines: Uint8Array;
  /** The claims were extracted before, and are taken over from a report. */
  readonly extracted?: boolean;
  /** The last line of a report was seen: it was not cut off. */
  readonly ended?: boolean;
  /** The documents and claims themselves, of an entry that has no lines because it stays in this thread. */
  readonly parsed?: Parsed;
}

export interface Parsed {
  readonly documents: readonly DocumentInfo[];
  readonly claims: readonly Claim[];
}

/** What is said of an entry besides its lines. */
export type EntryHead = Omit<Entry, 'lines' | 'parsed'>;
