import { applyBaseline, type Baseline } from '../baseline/index.ts';
import type { Silence } from '../schema/config.ts';
import type { Failure } from '../schema/failures.ts';
import type { Pair, Report, Verdict } from '../schema/report.ts';

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

/** A report without the pairs that the configuration silences, and the entries of it that silence nothing. */
export function silenced(
  report: Report,
  entries: readonly Silence[] = [],
): { readonly report: Report; readonly idle: readonly Silence[] } {
  const used = new Set<Silence>();
  const isSilenced = (group: string, pair: Pair): boolean => {
    const entry = entries.find((one) => ('group' in one ? one.group === group : samePair(one.claims, pair)));
    if (entry) used.add(entry);
    return entry !== undefined;
  };
  const groups = report.groups.map((group) => ({
    ...group,
    pairs: group.pairs.filter((pair) => !isSilenced(group.id, pair)),
  }));
  return { report: { ...report, groups }, idle: entries.filter((entry) => !used.has(entry)) };
}

/** Whether a report has anything that fails the run: a failing pair that the baseline does not know. */
export function fails(report: Report, failOn: readonly Failure[], baseline: Baseline | undefined): boolean {
  const verdicts = failingVerdicts(failOn);
  const known = baseline && applyBaseline(report, baseline).failing;
  return report.groups.some((group) =>
    group.pairs.some(
      ({ verdict }) => verdicts.has(verdict) && (verdict !== 'contradict' || !known || known.has(group.id)),
    ),
  );
}

function samePair([a, b]: readonly [string, string], pair: Pair): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}
