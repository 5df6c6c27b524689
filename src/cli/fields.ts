import type { Extraction } from '../schema/report.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { write } from './write.ts';

/** The extraction with the claims of the fields asked for. @throws UsageError for a field that nothing knows. */
export async function onlyFields(
  extraction: Extraction,
  asked: readonly string[] | undefined,
  io: Io,
): Promise<Extraction> {
  if (asked === undefined) return extraction;
  const found = new Set(extraction.claims.map((claim) => claim.field));
  for (const name of asked) {
    if (found.has(name)) continue;
    if (found.size > 0) throw new UsageError(`unknown field "${name}"; found here: ${[...found].join(', ')}`);
    await write(io.stderr, `claimcheck: no claims about ${name} in these sources\n`);
  }
  return { ...extraction, claims: extraction.claims.filter((claim) => asked.includes(claim.field)) };
}
