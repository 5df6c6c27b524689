import { blocking } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { Crowds, traitsOf } from './crowds.ts';
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
 * Calls `each` with the pairs of a block worth a look, each once, as indexes. A small block is compared throughout. In a large one two
 * claims of kindred fields meet when their sentences share a name, of each claim only the rarest, or when their articles tell one
 * story. Where very many claims of a field share a name, each meets those whose figures are nearest to its own, so that the work
 * stays near linear.
 */
export function eachCandidate(
  block: readonly Prepared[],
  neighbours: Stories['neighbours'],
  each: (i: number, j: number) => void,
): void {
  if (block.length <= blocking.throughout) {
    for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) each(i, j);
    return;
  }
  const traits = traitsOf(block);
  const { names, begins, count } = rarestNames(block);
  const named = new Crowds(block, traits, names, begins, count);
  const documents = Int32Array.from(block, ({ document }) => document);
  const last = documents.reduce((most, document) => Math.max(most, document), 0);
  const told = new Crowds(
    block,
    traits,
    documents,
    Int32Array.from({ length: block.length + 1 }, (_, at) => at),
    last + 1,
  );
  /** Whom each claim was met by last. */
  const metBy = new Int32Array(block.length).fill(-1);
  let met: number[] = [];
  for (let i = 0; i < block.length; i += 1) {
    met = [];
    const meet = (j: number) => {
      if (j <= i || metBy[j] === i) return;
      metBy[j] = i;
      met.push(j);
    };
    for (let at = begins[i]!; at < begins[i + 1]!; at += 1) named.meet(i, names[at]!, meet, at);
    for (const other of neighbours(documents[i]!)) if (other <= last) told.meet(i, other, meet);
    for (const j of met) each(i, j);
  }
}

/** The rarest names of each claim, one behind the other; those of a claim from its place in `begins` on. Names are below `count`. */
function rarestNames(block: readonly Prepared[]) {
  const counts: number[] = [];
  for (const { lists, context } of block)
    for (let at = lists.beginOf(context); at < lists.beginOf(context + 1); at += 1) {
      const name = lists.block[at]!;
      while (counts.length <= name) counts.push(0);
      counts[name]! += 1;
    }
  const begins = new Int32Array(block.length + 1);
  for (const [claim, { lists, context }] of block.entries())
    begins[claim + 1] =
      begins[claim]! + Math.min(blocking.rarest, lists.beginOf(context + 1) - lists.beginOf(context));
  const names = new Int32Array(begins[block.length]!);
  for (const [claim, { lists, context }] of block.entries()) {
    const own = lists.of(context);
    const rarest = own.length > 1 ? [...own].sort((a, b) => counts[a]! - counts[b]!) : own;
    for (let at = begins[claim]!; at < begins[claim + 1]!; at += 1) names[at] = rarest[at - begins[claim]!]!;
  }
  return { names, begins, count: counts.length };
}
