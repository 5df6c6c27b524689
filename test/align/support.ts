import { type Prepared, preparer } from '../../src/align/prepare.ts';
import { Vocabulary } from '../../src/align/vocabulary.ts';
import type { Claim } from '../../src/schema/report.ts';

/** Claims as they are compared, read in one run; documents are numbered as they come. */
export function prepared(...claims: readonly Claim[]): readonly Prepared[] {
  const ids = [...new Set(claims.map((claim) => claim.document))];
  return claims.map(preparer(new Map(ids.map((id, at) => [id, at])), new Vocabulary(), claims, []));
}
