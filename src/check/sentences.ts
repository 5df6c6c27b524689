import type { CheckedClaim, CheckedSentence, CheckStatus } from '../schema/check.ts';
import type { Claim } from '../schema/report.ts';

const gravity: Readonly<Record<CheckStatus, number>> = {
  contradicted: 5,
  possible: 4,
  'not-found': 3,
  update: 2,
  compatible: 1,
  confirmed: 0,
};

/** The draft read sentence by sentence: those with figures, each with the status of the gravest. `checked` is in the order of `claims`. */
export function sentencesOf(
  claims: readonly Claim[],
  checked: readonly CheckedClaim[],
): readonly CheckedSentence[] {
  const sentences = new Map<string, CheckedSentence>();
  for (const [at, claim] of claims.entries()) {
    const { document, sentence, location } = claim;
    const key = `${document} ${sentence.start}`;
    const { status } = checked[at]!;
    const known = sentences.get(key) ?? { document, ...sentence, line: location.line, status, claims: [] };
    sentences.set(key, {
      ...known,
      line: Math.min(known.line, location.line),
      status: gravity[status] > gravity[known.status] ? status : known.status,
      claims: [...known.claims, claim.id],
    });
  }
  return [...sentences.values()];
}
