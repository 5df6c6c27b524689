import { blocking } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
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
 * The pairs of a block worth a look, each once, as indexes. A small block is compared throughout. In a large one two claims meet
 * when their sentences share a name; names that very many claims of the block have are passed over, so the work stays near linear.
 */
export function* candidatesIn(block: readonly Prepared[]): Iterable<readonly [number, number]> {
  if (block.length <= blocking.throughout) {
    for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) yield [i, j];
    return;
  }
  const having = new Map<number, number[]>();
  for (const [index, { context }] of block.entries()) {
    for (const name of context.names) {
      const list = having.get(name);
      if (list) list.push(index);
      else having.set(name, [index]);
    }
  }
  const met = new Set<number>();
  for (const [i, { context }] of block.entries()) {
    met.clear();
    for (const name of context.names) {
      const list = having.get(name)!;
      if (list.length > blocking.crowded) continue;
      for (const j of list) {
        if (j <= i || met.has(j)) continue;
        met.add(j);
        yield [i, j];
      }
    }
  }
}
