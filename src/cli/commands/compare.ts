import type { Failure } from '../../schema/failures.ts';
import type { Claim, Report } from '../../schema/report.ts';
import { summarise } from '../../summary.ts';
import type { CompareOptions } from '../../types.ts';
import { baselineFor, openBaseline, settleBaseline } from '../baseline.ts';
import { deliver, deliveriesOf } from '../deliver.ts';
import { UsageError } from '../exit.ts';
import { onlyFields } from '../field-filter.ts';
import { gatherAll } from '../gather.ts';
import { tellIdleSettings } from '../idle-settings.ts';
import type { CompareCommandOptions } from '../options.ts';
import { acceptedPairs, defaultFailures, failuresIn, settle, silenced } from '../outcome.ts';
import { overrulesOf } from '../overrules.ts';
import type { Session } from '../session.ts';
import { sourcesOf } from '../sources.ts';

/** Lines the articles' claims up and says where they agree and contradict each other. */
export async function compare(
  paths: readonly string[],
  options: CompareCommandOptions,
  session: Session,
): Promise<number> {
  deliveriesOf(options);
  if (options.failOn?.includes('not-found'))
    throw new UsageError(
      '--fail-on not-found is for claimcheck check, which looks for the figures of a draft',
    );
  const sources = sourcesOf(paths, session);
  const baseline = openBaseline(options, session);
  const { extraction, texts } = await gatherAll(sources, session);
  const claims = await onlyFields(extraction.claims, session);
  const { compareClaims } = await import('../../compare.ts');
  const report = narrowed(
    compareClaims(extraction, compareOptions(options, session, extraction.claims)),
    claims,
  );
  const counted = silenced(report, session.config.silence);
  const known = baselineFor(counted.report, baseline);
  await deliver(report, { command: 'compare', texts, accepted: acceptedPairs(counted, known) }, session);
  if (paths.length === 0 && !options.field) await tellIdleSettings(report, counted.idle, session);
  if (baseline && known) await settleBaseline(counted.report, known, baseline, session);
  return settle(failuresIn(counted.report, failuresOf(options, session), known), session);
}

/**
 * The report on some of its claims and the groups that they are in. Narrowed after comparing, for what articles tell beside
 * the figures asked for is evidence too: a field's verdicts are the same alone and among all.
 */
function narrowed(report: Report, claims: readonly Claim[]): Report {
  if (claims.length === report.claims.length) return report;
  const asked = new Set(claims.map((claim) => claim.id));
  const groups = report.groups.filter((group) => group.claims.some((id) => asked.has(id)));
  const shown = new Set([...asked, ...groups.flatMap((group) => group.claims)]);
  const kept = report.claims.filter((claim) => shown.has(claim.id));
  return { ...report, claims: kept, groups, summary: summarise(report.documents, kept, groups) };
}

/** What fails the run: the command line first, then the configuration. */
export function failuresOf(options: CompareCommandOptions, { config }: Session): readonly Failure[] {
  return options.failOn ?? (config.failOn === undefined ? defaultFailures : [config.failOn].flat());
}

/** How claims are compared: the command line first, then the configuration. */
export function compareOptions(
  options: CompareCommandOptions,
  session: Session,
  claims: readonly Claim[],
): CompareOptions {
  const { config } = session;
  const overrules = overrulesOf(session, claims);
  const minConfidence = options.minConfidence ?? config.minConfidence;
  const within = options.within ?? config.within;
  return {
    ...(minConfidence !== undefined && { minConfidence }),
    ...(within !== undefined && { within }),
    ...(overrules.length > 0 && { overrules }),
  };
}
