import { readFileSync } from 'node:fs';

/** What the five seed articles must give: `fixtures/seeds/`. */

export interface ExpectedClaim {
  readonly id: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly kind?: string;
  readonly date?: string;
  readonly per?: string;
  readonly origin?: string | null;
  readonly planned?: boolean;
  readonly repeats?: boolean;
  readonly optional?: boolean;
  readonly ratio?: readonly number[];
}

interface Expectations {
  readonly groups: readonly { name: string; members: readonly string[]; verdict: string }[];
  readonly never: readonly { pair: readonly [string, string]; why: string }[];
  readonly not_claims: readonly { doc: string; surface: string; why: string }[];
}

export const expectedClaims: readonly ExpectedClaim[] = readFileSync('fixtures/seeds/claims.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

export const expectations: Expectations = JSON.parse(readFileSync('fixtures/seeds/groups.json', 'utf8'));
