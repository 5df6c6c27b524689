import { type Prepared, preparer } from '../../src/align/prepare.ts';
import { Vocabulary } from '../../src/align/vocabulary.ts';
import type { Claim } from '../../src/schema/report.ts';

/** The vocabulary of a run in whose sentences something stands before the first word, so that its capital tells a name. */
export const knowing = (...claims: readonly Claim[]): Vocabulary =>
  new Vocabulary(claims.map(({ sentence }) => `over many years there have been ${sentence.text}`));

/** Claims as they are compared, read in one run; documents are numbered as they come. */
export function prepared(...claims: readonly Claim[]): readonly Prepared[] {
  const ids = [...new Set(claims.map((claim) => claim.document))];
  return claims.map(preparer(new Map(ids.map((id, at) => [id, at])), knowing(...claims), claims, []));
}
