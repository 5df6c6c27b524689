import type { Unreadable } from '../read/problem.ts';
import type { Claim, DocumentInfo, Extraction } from '../schema/report.ts';
import { summarise } from '../summary.ts';
import { tool } from '../version.ts';
import type { Adjustment } from './adjust.ts';
import type { Entry } from './engine/index.ts';
import { parse } from './engine/lines.ts';

/** Entries on their way to one extraction. */
export interface Collection {
  /** Adds an entry from a path. A document that came from another path already is left as it was; one that differs is a problem. */
  readonly add: (entry: Entry, path: string) => readonly Unreadable[];
  /** Documents in the order of their paths and claims in the order of their documents, however they came. */
  readonly extraction: () => Extraction;
  /** Claims whose document never came, by the path they came from. */
  readonly lost: () => readonly Unreadable[];
}

/** A document and its claims; in the lines of a report either may come first. */
interface Holding {
  readonly path: string;
  document?: DocumentInfo;
  readonly claims: Claim[];
}

export function collection(adjust: Adjustment): Collection {
  const holdings = new Map<string, Holding>();
  const seen = new Set<string>();

  const holdingOf = (id: string, path: string): Holding => {
    const known = holdings.get(id);
    if (known) return known;
    const fresh = { path, claims: [] };
    holdings.set(id, fresh);
    return fresh;
  };
  const addDocument = (document: DocumentInfo, path: string): readonly Unreadable[] => {
    const holding = holdingOf(document.id, path);
    holding.document ??= document;
    if (holding.document.sha256 === document.sha256) return [];
    return [{ path, reason: `another text than in ${holding.path} goes by the path ${document.path}` }];
  };
  const addClaim = (claim: Claim, path: string, extracted: boolean) => {
    const holding = holdingOf(claim.document, path);
    if (holding.path !== path || (extracted && seen.has(claim.id))) return;
    if (extracted) seen.add(claim.id);
    holding.claims.push(claim);
  };

  return {
    add(entry, path) {
      const { documents, claims } = parse(entry);
      const problems = documents.flatMap((document) => addDocument(document, path));
      for (const claim of adjust(claims, entry.extracted ?? false))
        addClaim(claim, path, entry.extracted ?? false);
      return problems;
    },
    extraction() {
      const whole = Array.from(holdings.values()).filter((one) => one.document !== undefined);
      // Stable: documents of one file stay in its order.
      whole.sort((a, b) => compareText(a.document!.path, b.document!.path));
      const documents = whole.map((one) => one.document!);
      const claims = whole.flatMap((one) => one.claims);
      return { schemaVersion: 1, tool, documents, claims, summary: summarise(documents, claims, []) };
    },
    lost() {
      return Array.from(holdings).flatMap(([id, { path, document, claims }]) =>
        document ? [] : [{ path, reason: `${claims.length} claims of a document ${id} that is not in it` }],
      );
    },
  };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
