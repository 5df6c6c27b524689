import { digest } from '../align/hash.ts';
import type { Claim, Report } from '../schema/report.ts';

/** A known contradiction: the fingerprint decides, the rest is for the people who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly field: string;
  readonly a: BaselineSide;
  readonly b: BaselineSide;
}

export interface BaselineSide {
  readonly path: string;
  readonly text: string;
}

export interface Baseline {
  readonly version: 1;
  readonly contradictions: readonly BaselineEntry[];
}

export interface BaselineResult {
  /** Contradictions that the baseline does not know. */
  readonly fresh: readonly BaselineEntry[];
  /** Contradictions that it knows. */
  readonly known: readonly BaselineEntry[];
  /** Entries that no longer occur. */
  readonly gone: readonly BaselineEntry[];
  /** The claims of each pair that it knows, by id. */
  readonly knownPairs: readonly (readonly [string, string])[];
  /** Groups (ids) with a contradiction that is not known: these fail. */
  readonly failing: ReadonlySet<string>;
}

interface Contradiction extends BaselineEntry {
  readonly group: string;
  readonly claims: readonly [string, string];
}

/** The contradictions of a report, by group id; one entry a pair, in the order of the report. */
function contradictions(report: Report): readonly Contradiction[] {
  const paths = new Map(report.documents.map((document) => [document.id, document.path]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.groups.flatMap((group) =>
    group.pairs
      .filter((pair) => pair.verdict === 'contradict')
      .map((pair) => {
        const sides = [claims.get(pair.a)!, claims.get(pair.b)!]
          .map((claim) => ({ claim, path: paths.get(claim.document) ?? claim.document }))
          .map(({ claim, path }) => ({ path, text: claim.text, key: sideKey(claim, path) }))
          .toSorted((x, y) => (x.key < y.key ? -1 : 1));
        const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]];
        return {
          group: group.id,
          claims: [pair.a, pair.b] as const,
          fingerprint: digest(`${a.key}\n${b.key}`),
          field: group.field,
          a: { path: a.path, text: a.text },
          b: { path: b.path, text: b.text },
        };
      }),
  );
}

/** What makes a claim the same claim after lines have moved or other sentences were reworded. */
function sideKey(claim: Claim, path: string): string {
  const { low, high, unit } = claim.quantity.canonical;
  const words = claim.text.toLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? [];
  return [path, claim.field, claim.quantity.bound, low, high, unit, words.join(' ')].join('\t');
}

/** Sorts a report's contradictions into known and fresh ones, and names the baseline's entries that no longer occur. */
export function applyBaseline(report: Report, baseline: Baseline): BaselineResult {
  const knows = new Set(baseline.contradictions.map((entry) => entry.fingerprint));
  const found = contradictions(report);
  const occurs = new Set(found.map((entry) => entry.fingerprint));
  const fresh = found.filter((entry) => !knows.has(entry.fingerprint));
  const known = found.filter((entry) => knows.has(entry.fingerprint));
  return {
    fresh: unique(fresh),
    known: unique(known),
    knownPairs: known.map((entry) => entry.claims),
    gone: baseline.contradictions.filter((entry) => !occurs.has(entry.fingerprint)),
    failing: new Set(fresh.map((entry) => entry.group)),
  };
}

/** The baseline that knows exactly the contradictions of a report, sorted by fingerprint so that its file changes little. */
export function updateBaseline(report: Report): Baseline {
  const entries = unique(contradictions(report));
  return {
    version: 1,
    contradictions: entries.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

function unique(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const byPrint = new Map(
    entries.map(({ fingerprint, field, a, b }) => [fingerprint, { fingerprint, field, a, b }]),
  );
  return [...byPrint.values()];
}
