import type { Group } from '../schema/report.ts';
import type { ReporterOptions } from './types.ts';

/** What does not fail a run though its verdict might: silenced in the configuration, or known to the baseline. */

type Accepted = NonNullable<ReporterOptions['accepted']>;

/** A name for two claims, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

/** The reason, when every one of the pairs is accepted: a single one that is not still fails the run. */
export function acceptanceOf(
  pairs: readonly (readonly [string, string])[],
  accepted?: Accepted,
): string | null {
  const reasons = pairs.map(([a, b]) => accepted?.get(pairKey(a, b)));
  return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? null) : null;
}

/** The same for the pairs that decide a group. */
export function groupAcceptance(group: Group, accepted?: Accepted): string | null {
  const deciding = group.pairs.filter(({ verdict }) => verdict === group.verdict);
  return acceptanceOf(
    deciding.map(({ a, b }) => [a, b]),
    accepted,
  );
}

/** A sentence that follows the reason of a verdict. */
export function acceptedWords(reason: string | null): string | null {
  return reason === null ? null : `Does not fail the run: ${reason.replace(/[.!?]+$/, '')}.`;
}
