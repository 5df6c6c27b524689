import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Claim, Group, Report } from '../../schema/report.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { claimLines } from '../explain/claim.ts';
import { groupLines, worstFirst } from '../explain/group.ts';
import { pairLines } from '../explain/pair.ts';
import { gatherAll } from '../gather.ts';
import type { CommonOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { sourcesOf } from '../sources.ts';
import { write } from '../write.ts';
import { compareOptions } from './compare.ts';

/** The road of a claim, of a group's verdict, or of two claims to their verdict or to having none. */
export async function explain(
  words: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<number> {
  const ids = words.filter((word) => !isPath(word, session.io.cwd));
  if (ids.length === 0 || ids.length > 2)
    throw new UsageError(
      'give the id of a claim or group, or of two claims; claimcheck extract --format json shows them',
    );
  const sources = sourcesOf(
    words.filter((word) => !ids.includes(word)),
    session,
  );
  const { extraction } = await gatherAll(sources, session);
  const { compareClaims } = await import('../../compare.ts');
  const report = compareClaims(extraction, compareOptions(options, session, extraction.claims));
  const lines = ids.length === 2 ? await pairOf(report, ids, session) : await oneOf(report, ids[0]!, session);
  await write(session.io.stdout, `${lines.join('\n')}\n`);
  return exitCodes.ok;
}

function isPath(word: string, cwd: string): boolean {
  return word === '-' || /[*?[\]{}/\\]/.test(word) || existsSync(resolve(cwd, word));
}

async function oneOf(report: Report, id: string, session: Session): Promise<readonly string[]> {
  const found = byId([...report.claims, ...report.groups], id);
  if ('pairs' in found) return groupText(found, report, session);
  const groups = report.groups.filter((group) => group.claims.includes(found.id));
  return [
    ...claimLines(found, pathIn(report)(found)),
    ...groups.map(({ id: group, verdict, label }) => `in group ${group} (${verdict}): ${label}`),
    ...(groups.length === 0 ? ['in no group: no other claim was found to be about the same fact'] : []),
  ];
}

/** A group, and the road of the pair that decided its verdict. */
async function groupText(group: Group, report: Report, session: Session): Promise<readonly string[]> {
  const deciding = worstFirst(group.pairs)[0];
  const lines = groupLines(group, (id) => byId(report.claims, id), pathIn(report));
  return deciding ? [...lines, '', ...(await pairOf(report, [deciding.a, deciding.b], session))] : lines;
}

async function pairOf(
  report: Report,
  [a, b]: readonly string[],
  session: Session,
): Promise<readonly string[]> {
  const { explainPair } = await import('../../explain/pair.ts');
  const options = compareOptions({}, session, report.claims);
  return pairLines(explainPair(byId(report.claims, a!), byId(report.claims, b!), report, options));
}

function pathIn({ documents }: Report): (claim: Claim) => string {
  const paths = new Map(documents.map((document) => [document.id, document.path]));
  return (claim) => paths.get(claim.document) ?? claim.document;
}

/** The thing of an id, or of the beginning of one that no other shares. */
function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const exact = things.find((thing) => thing.id === id);
  if (exact) return exact;
  const beginning = things.filter((thing) => thing.id.startsWith(id));
  if (beginning.length === 1) return beginning[0]!;
  throw new UsageError(
    beginning.length > 1
      ? `${id}: several ids begin so; give more of it`
      : `${id}: no such claim or group in these sources; claimcheck compare --format json shows the ids`,
  );
}
