import { blocking } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { crowdsOf, kindOf, kindredOf, nearest } from './crowds.ts';
import type { Prepared } from './prepare.ts';
import type { Stories } from './stories.ts';

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
 * kindred fields meet when their sentences share a name, of each claim only the rarest, or when their articles tell one story.
 * Where very many claims of a field share a name, each meets those whose figures are nearest to its own, so that the work stays
 * near linear.
 */
export function* candidatesIn(
  block: readonly Prepared[],
  neighbours: Stories['neighbours'],
): Iterable<readonly [number, number]> {
  if (block.length <= blocking.throughout) {
    for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) yield [i, j];
    return;
  }
  const names = rarestNames(block);
  const crowds = crowdsOf(block, names);
  const told = crowdsOf(
    block,
    block.map(({ document }) => [document]),
  );
  const met = new Set<number>();
  for (const [i, { claim, document }] of block.entries()) {
    met.clear();
    const kind = kindOf(claim);
    const near = neighbours(document).flatMap((other) => told.get(other) ?? []);
    for (const own of [...names[i]!.map((name) => crowds.get(name)!), ...near])
      for (const { members } of kindredOf(claim, kind, own, block))
        for (const j of nearest(members, i, block)) if (j > i) met.add(j);
    for (const j of met) yield [i, j];
  }
}

function rarestNames(block: readonly Prepared[]): readonly (readonly number[])[] {
  const counts = new Map<number, number>();
  const names = block.map(({ lists, context }) => lists.of(context));
  for (const own of names) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((own) =>
    [...own].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, blocking.rarest),
  );
}
