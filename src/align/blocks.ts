import { blocking } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { compareFields } from './facets/field.ts';
import type { Prepared } from './prepare.ts';

/** Claims of one dimension: only these can be about one fact. */
export function blocksOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const blocks = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.modality === 'hypothetical' || claim.quantity.kind === 'ordinal') continue;
    const key = dimensionOf(claim);
    const block = blocks.get(key);
    if (block) block.push(claim);
    else blocks.set(key, [claim]);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** What a claim's figure can be compared with: figures of the same unit, or of the same kind without one. */
export function dimensionOf({ quantity: { kind, canonical, terms } }: Claim): string {
  return terms ? `${kind}:${terms.length}` : (canonical.unit ?? kind);
}

/**
 * The pairs of a block worth a look, each once, as indexes. A small block is compared throughout. In a large one two claims of
 * kindred fields meet when their sentences share a name; of each claim only the rarest names count, and names that very many
 * claims have are passed over, so that the work stays near linear.
 */
export function* candidatesIn(block: readonly Prepared[]): Iterable<readonly [number, number]> {
  if (block.length <= blocking.throughout) {
    for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) yield [i, j];
    return;
  }
  const counts = new Map<number, number>();
  for (const { context } of block)
    for (const name of context.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarest = block.map(({ context }) =>
    [...context.names].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, blocking.rarest),
  );
  const having = new Map<number, Map<string, number[]>>();
  for (const [index, { claim }] of block.entries()) {
    for (const name of rarest[index]!) {
      const fields = having.get(name) ?? new Map<string, number[]>();
      having.set(name, fields);
      const list = fields.get(claim.field);
      if (list) list.push(index);
      else fields.set(claim.field, [index]);
    }
  }
  const met = new Set<number>();
  for (const [i, { claim }] of block.entries()) {
    met.clear();
    for (const name of rarest[i]!) {
      for (const list of having.get(name)!.values()) {
        if (list.length > blocking.crowded || compareFields(claim, block[list[0]!]!.claim) === 'different')
          continue;
        for (const j of list) if (j > i) met.add(j);
      }
    }
    for (const j of met) yield [i, j];
  }
}
