import { type Actor, compareActors, readActor } from '../align/facets/actor.ts';
import { sameName } from '../claim/attribution/names.ts';
import type { Claim, Group } from '../schema/report.ts';

/** Who stands behind the figures of a group. */
export interface Sources {
  readonly documents: readonly string[];
  readonly origins: Group['origins'];
  /** Each named origin counts once; so does each set of copied articles that speak for themselves. */
  readonly independent: number;
}

/** The articles of a group, the persons and organisations they name as their source, and how many sources are independent. `copies` names the article that stands for its copies. */
export function sourcesOf(claims: readonly Claim[], copies: ReadonlyMap<string, string>): Sources {
  const ids = [...new Set(claims.map((claim) => claim.document))].sort();
  const canonical = canonicalNames(claims.flatMap(({ attribution }) => attribution?.origin ?? []));
  const origins = new Map<string, Set<string>>();
  for (const { attribution, document } of claims) {
    if (!attribution?.origin) continue;
    const name = canonical(attribution.origin);
    origins.set(name, (origins.get(name) ?? new Set()).add(document));
  }
  const attributed = new Set([...origins.values()].flatMap((quoting) => [...quoting]));
  const wordings = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (attributed.has(claim.document)) continue;
    const set = copies.get(claim.document) ?? claim.document;
    wordings.set(set, (wordings.get(set) ?? new Set()).add(claim.sentence.text.trim()));
  }
  return {
    documents: ids,
    origins: [...origins]
      .map(([name, quoting]) => ({ name, documents: [...quoting].sort() }))
      .toSorted((a, b) => b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1)),
    independent: origins.size + distinct([...wordings.values()]),
  };
}

/** Joins the spellings and short forms of one name under the longest: Zelensky, Volodymyr Zelenskyy; an acronym and what it stands for. */
function canonicalNames(names: readonly string[]): (name: string) => string {
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept: { readonly name: string; readonly actor: Actor }[] = [];
  const canonical = new Map<string, string>();
  for (const name of longest) {
    const actor = readActor(name);
    const known = kept.find(
      (other) => compareActors(other.actor, actor) === 'same' || sameName(other.name, name),
    );
    if (!known) kept.push({ name, actor });
    canonical.set(name, known?.name ?? name);
  }
  return (name) => canonical.get(name) ?? name;
}

/** How many sets remain when sets with a common sentence (word for word the same text) are taken as one. */
function distinct(sets: readonly ReadonlySet<string>[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const set of sets) {
    if (![...set].some((sentence) => seen.has(sentence))) count += 1;
    for (const sentence of set) seen.add(sentence);
  }
  return count;
}
