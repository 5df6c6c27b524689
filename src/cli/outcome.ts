import { applyBaseline, type Baseline } from '../baseline/index.ts';
import { pairKey } from '../report/accepted.ts';
import { counted, verdictOrder, verdictWords } from '../report/words.ts';
import type { Silence } from '../schema/config.ts';
import type { Failure } from '../schema/failures.ts';
import type { Pair, Report, Verdict } from '../schema/report.ts';
import { exitCodes } from './exit.ts';
import type { Session } from './session.ts';

/** The verdicts that each choice lets fail a run; those of lesser weight include the graver ones. */
const failing: Record<Failure, readonly Verdict[]> = {
  contradict: ['contradict'],
  possible: ['contradict', 'possible'],
  compatible: ['contradict', 'possible', 'compatible'],
  'not-found': ['contradict'],
  never: [],
};

/** What fails a run unless something else was asked for. */
export const defaultFailures: readonly Failure[] = ['contradict'];

export function failingVerdicts(failOn: readonly Failure[]): ReadonlySet<Verdict> {
  return new Set(failOn.flatMap((failure) => failing[failure]));
}

export interface Silenced {
  /** The report without the pairs that the configuration silences. */
  readonly report: Report;
  /** The reason of each pair that it silences, by `pairKey`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The entries that silence nothing. */
  readonly idle: readonly Silence[];
}

/** Takes the pairs that the configuration silences out of a report. */
export function silenced(report: Report, entries: readonly Silence[] = []): Silenced {
  const used = new Set<Silence>();
  const reasons = new Map<string, string>();
  const isSilenced = (group: string, pair: Pair): boolean => {
    const entry = entries.find((one) => ('group' in one ? one.group === group : samePair(one.claims, pair)));
    if (!entry) return false;
    used.add(entry);
    reasons.set(pairKey(pair.a, pair.b), `silenced: ${entry.reason}`);
    return true;
  };
  const groups = report.groups.map((group) => ({
    ...group,
    pairs: group.pairs.filter((pair) => !isSilenced(group.id, pair)),
  }));
  return { report: { ...report, groups }, reasons, idle: entries.filter((entry) => !used.has(entry)) };
}

/** Why pairs do not fail the run, by `pairKey`: what the configuration silences, and what the baseline knows. */
export function acceptedPairs(
  { report, reasons }: Silenced,
  baseline: Baseline | undefined,
): ReadonlyMap<string, string> {
  const known = baseline ? applyBaseline(report, baseline).knownPairs : [];
  return new Map([...reasons, ...known.map(([a, b]) => [pairKey(a, b), 'known to the baseline'] as const)]);
}

/** What of a report fails the run, in words ("1 contradiction"): facts with a failing pair that the baseline does not know. */
export function failuresIn(
  report: Report,
  failOn: readonly Failure[],
  baseline: Baseline | undefined,
): readonly string[] {
  const verdicts = failingVerdicts(failOn);
  const known = baseline && applyBaseline(report, baseline).failing;
  const worst = report.groups.map((group) =>
    verdictOrder.find(
      (verdict) =>
        verdicts.has(verdict) &&
        (verdict !== 'contradict' || !known || known.has(group.id)) &&
        group.pairs.some((pair) => pair.verdict === verdict),
    ),
  );
  return verdictOrder.flatMap((verdict) => {
    const count = worst.filter((one) => one === verdict).length;
    return count > 0 ? counted(count, verdictWords[verdict].one, verdictWords[verdict].many) : [];
  });
}

/** The exit code for what fails a run; says on stderr why it is not 0, which a report in a file would not. */
export async function settle(failed: readonly string[], { note }: Session): Promise<number> {
  if (failed.length === 0) return exitCodes.ok;
  await note(`exit code ${exitCodes.findings}: ${failed.join(', ')}`);
  return exitCodes.findings;
}

function samePair([a, b]: readonly [string, string], pair: Pair): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}
