import { statedFigure } from '../../report/figure.ts';
import { verdictOrder, verdictWords } from '../../report/words.ts';
import type { Claim, Group, Pair } from '../../schema/report.ts';
import { lined } from './rows.ts';

/** A group: its verdict, its claims, and what came of each pair, the worst first. */
export function groupLines(
  group: Group,
  claimOf: (id: string) => Claim,
  pathOf: (claim: Claim) => string,
): readonly string[] {
  const { mark, word } = verdictWords[group.verdict];
  const claims = group.claims.map(claimOf);
  return [
    `group ${group.id}`,
    `${mark} ${word}, confidence ${group.confidence.toFixed(2)}: ${group.label}`,
    'claims:',
    ...lined(
      claims.map((claim) => [
        claim.id,
        `${statedFigure(claim.quantity)}  "${claim.text}"  ${pathOf(claim)}:${claim.location.line}:${claim.location.column}`,
      ]),
    ),
    'pairs:',
    ...worstFirst(group.pairs).map(
      ({ a, b, verdict, confidence, reason }) =>
        `  ${verdictWords[verdict].mark} ${a} ${b}  ${verdict} ${confidence.toFixed(2)}: ${reason}`,
    ),
  ];
}

export function worstFirst(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted(
    (x, y) =>
      verdictOrder.indexOf(x.verdict) - verdictOrder.indexOf(y.verdict) || y.confidence - x.confidence,
  );
}
