import { dimensionOf } from '../align/blocks.ts';
import { statedFigure } from '../report/figure.ts';
import type { Claim } from '../schema/report.ts';
import type { Overrule } from '../types.ts';
import { UsageError } from './exit.ts';
import type { Session } from './session.ts';

/** The configuration's words on two claims. @throws UsageError for two that can never be one fact: a length and a number of days. */
export function overrulesOf({ config, loaded }: Session, claims: readonly Claim[]): readonly Overrule[] {
  const overrules = (config.overrule ?? []) as readonly Overrule[];
  const joins = overrules.some(({ same }) => same);
  const byId = new Map(joins ? claims.map((claim) => [claim.id, claim]) : []);
  for (const [at, { claims: ids, same }] of overrules.entries()) {
    const [a, b] = ids.map((id) => byId.get(id));
    if (!same || !a || !b || dimensionOf(a) === dimensionOf(b)) continue;
    throw new UsageError(
      `${loaded.path}: overrule[${at}]: ${described(a)} and ${described(b)} cannot be one fact: they have no unit in common; take it out`,
    );
  }
  return overrules;
}

function described({ text, quantity }: Claim): string {
  return `“${text}” (${quantity.kind}, ${statedFigure(quantity)})`;
}
