import type { Claim } from '../schema/report.ts';
import { fieldNames } from './adjust.ts';
import { UsageError } from './exit.ts';
import { nearest } from './nearest.ts';
import type { Session } from './session.ts';

/**
 * The claims of the fields asked for; all when none is. `others` are claims that make a field known without being asked for.
 * @throws UsageError for a field that neither the lexicon nor any claim knows.
 */
export async function onlyFields(
  claims: readonly Claim[],
  session: Session,
  others: readonly Claim[] = [],
): Promise<readonly Claim[]> {
  const asked = session.options.field;
  if (!asked) return claims;
  const found = new Set(claims.map((claim) => claim.field));
  const elsewhere = new Set([...found, ...others.map((claim) => claim.field)]);
  const wanted = new Set<string>();
  const { knownFields, fieldCalled, wordsOfFields } = await import('./known-fields.ts');
  const own = fieldNames(session.config);
  for (const name of asked) {
    const field = own.get(name.toLowerCase()) ?? fieldCalled(name, elsewhere);
    const known = new Set([
      ...knownFields(),
      ...Object.keys(session.config.fields ?? {}),
      ...own.keys(),
      ...elsewhere,
    ]);
    if (!known.has(field)) throw new UsageError(unknown(name, known, new Map([...wordsOfFields(), ...own])));
    if (!found.has(field)) await session.note(`no claims about ${field} in these sources`);
    wanted.add(field);
  }
  return claims.filter((claim) => wanted.has(claim.field));
}

/** `synonyms` are other words for fields, each with the field that it stands for. */
function unknown(name: string, known: ReadonlySet<string>, synonyms: ReadonlyMap<string, string>): string {
  const fieldOf = (word: string) => (known.has(word) ? word : (synonyms.get(word) ?? word));
  const words = nearest(name, [...known, ...synonyms.keys()]);
  const near = words
    .filter((word, at) => words.findIndex((other) => fieldOf(other) === fieldOf(word)) === at)
    .map((word) => (fieldOf(word) === word ? word : `${word} (${fieldOf(word)})`));
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : 'claimcheck fields lists those that are known and found';
  return `unknown field "${name}"; ${hint}`;
}
