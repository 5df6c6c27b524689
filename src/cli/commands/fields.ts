import { wrap } from '../../report/table/cells.ts';
import { counted } from '../../report/words.ts';
import { exitCodes } from '../exit.ts';
import { gatherAll } from '../gather.ts';
import { knownFields } from '../known-fields.ts';
import type { CommonOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { knownSources } from '../sources.ts';
import { write } from '../write.ts';

/** The fields that are known, and those found in the sources with the number of claims and articles. */
export async function fields(
  paths: readonly string[],
  _options: CommonOptions,
  session: Session,
): Promise<number> {
  const { io } = session;
  const found = new Map<string, { claims: number; documents: Set<string> }>();
  const sources = knownSources(paths, session);
  if (sources) {
    const { extraction } = await gatherAll(sources, session);
    for (const { field, document } of extraction.claims) {
      const entry = found.get(field) ?? { claims: 0, documents: new Set() };
      found.set(field, { claims: entry.claims + 1, documents: entry.documents.add(document) });
    }
  }
  const byClaims = [...found].toSorted(([a, x], [b, y]) => y.claims - x.claims || (a < b ? -1 : 1));
  const lines = byClaims.map(
    ([name, { claims, documents }]) =>
      `${name}: ${counted(claims, 'claim')} in ${counted(documents.size, 'article')}`,
  );
  const others = knownFields().filter((name) => !found.has(name));
  if (others.length > 0)
    lines.push(...wrap(`known, not found: ${others.join(', ')}`, io.stdout.columns ?? 80, others.length));
  await write(io.stdout, `${lines.join('\n')}\n`);
  return exitCodes.ok;
}
