import { dayOf } from '../judge/numbers.ts';
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
 * kindred fields meet when their sentences share a name; of each claim only the rarest names count. Where very many claims of a
 * field share a name, each meets those whose figures are nearest to its own, so that the work stays near linear.
 */
export function* candidatesIn(block: readonly Prepared[]): Iterable<readonly [number, number]> {
  if (block.length <= blocking.throughout) {
    for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) yield [i, j];
    return;
  }
  const names = rarestNames(block);
  const crowds = crowdsOf(block, names);
  const met = new Set<number>();
  for (const [i, { claim }] of block.entries()) {
    met.clear();
    for (const name of names[i]!)
      for (const crowd of crowds.get(name)!.values()) {
        if (compareFields(claim, block[crowd[0]!]!.claim) === 'different') continue;
        for (const j of nearest(crowd, i, block)) if (j > i) met.add(j);
      }
    for (const j of met) yield [i, j];
  }
}

function rarestNames(block: readonly Prepared[]): readonly (readonly number[])[] {
  const counts = new Map<number, number>();
  for (const { context } of block)
    for (const name of context.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return block.map(({ context }) =>
    [...context.names].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, blocking.rarest),
  );
}

/** The claims of each name and field, in the order of their figures. */
function crowdsOf(block: readonly Prepared[], names: readonly (readonly number[])[]) {
  const crowds = new Map<number, Map<string, number[]>>();
  for (const [index, { claim }] of block.entries())
    for (const name of names[index]!) {
      const fields = crowds.get(name) ?? new Map<string, number[]>();
      crowds.set(name, fields);
      const crowd = fields.get(claim.field);
      if (crowd) crowd.push(index);
      else fields.set(claim.field, [index]);
    }
  for (const fields of crowds.values())
    for (const crowd of fields.values()) if (isCrowded(crowd)) crowd.sort((i, j) => inSize(block, i, j));
  return crowds;
}

const isCrowded = (crowd: readonly number[]): boolean => crowd.length > blocking.crowded;

/** All of a small crowd; of a large one those on both sides of where the figure stands. */
function nearest(crowd: readonly number[], index: number, block: readonly Prepared[]): readonly number[] {
  if (!isCrowded(crowd)) return crowd;
  let [from, to] = [0, crowd.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (inSize(block, crowd[middle]!, index) < 0) from = middle + 1;
    else to = middle;
  }
  return crowd.slice(Math.max(0, from - blocking.neighbours), from + blocking.neighbours + 1);
}

/** By figure, then by place in the block. */
const inSize = (block: readonly Prepared[], i: number, j: number): number =>
  sizeOf(block[i]!.claim) - sizeOf(block[j]!.claim) || i - j;

const sizeOf = ({ quantity: { date, canonical } }: Claim): number =>
  date ? dayOf(date.from) : (canonical.low ?? canonical.high ?? 0);
