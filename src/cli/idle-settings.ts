import type { Silence } from '../schema/config.ts';
import type { Report } from '../schema/report.ts';
import type { Session } from './session.ts';

/** Says which settings of the configuration had nothing to act on in a run over all its sources. */
export async function tellIdleSettings(
  report: Report,
  idle: readonly Silence[],
  session: Session,
): Promise<void> {
  const { config, loaded, note } = session;
  const say = (key: string, why: string) => note(`${loaded.path}: ${key} does nothing: ${why}`);
  for (const [at, entry] of (config.silence ?? []).entries())
    if (idle.includes(entry)) await say(`silence[${at}]`, 'there is no such finding');
  const claims = new Set(report.claims.map((claim) => claim.id));
  for (const [at, entry] of (config.overrule ?? []).entries()) {
    const missing = entry.claims.find((id) => !claims.has(id));
    if (missing !== undefined) await say(`overrule[${at}]`, `there is no claim ${missing}`);
  }
  const fields = new Set(report.claims.map((claim) => claim.field));
  for (const field of Object.keys(config.fields ?? {}))
    if (!fields.has(field)) await say(`fields.${field}`, 'no claim is about it');
  if (config.currency && !report.claims.some((claim) => claim.quantity.kind === 'money'))
    await say('currency', 'no claim is about money');
}
