import { dayOf } from '../judge/numbers.ts';
import { blocking } from '../lexicon/comparing.ts';
import type { Claim } from '../schema/report.ts';
import { compareFields, kinshipOf } from './facets/field.ts';
import type { Prepared } from './prepare.ts';

/** The claims of a block that share a name and a field, as indexes; many of them in the order of their figures. */
export interface Crowd {
  readonly members: number[];
  /** Its place among the crowds of its name. */
  readonly place: number;
}

/** The crowds of a name. A name that many claims share has thousands of fields, and most are kindred to none of the others. */
export interface Crowds {
  readonly byField: Map<string, Crowd>;
  /** Those whose field may be kindred to another one. */
  readonly sociable: Crowd[];
  /** The crowds kindred to a field and kind, as they are asked for. */
  readonly kindred: Map<string, readonly Crowd[]>;
}

/** From how many claims on a crowd is a large one, and how many neighbours on both sides each meets there. */
export interface Meeting {
  readonly crowded: number;
  readonly neighbours: number;
}

/** Fewer pairs of each claim are looked at in a huge block: they would grow by the square until all crowds are large. */
export const meetingIn = (block: readonly Prepared[]): Meeting =>
  block.length > blocking.huge ? blocking.inHuge : blocking;

export function crowdsOf(
  block: readonly Prepared[],
  names: readonly (readonly number[])[],
): ReadonlyMap<number, Crowds> {
  const { crowded } = meetingIn(block);
  const byName = new Map<number, Crowds>();
  for (const [index, { claim }] of block.entries())
    for (const name of names[index]!) {
      const crowds: Crowds = byName.get(name) ?? { byField: new Map(), sociable: [], kindred: new Map() };
      const { byField, sociable } = crowds;
      byName.set(name, crowds);
      const known = byField.get(claim.field);
      if (known) {
        known.members.push(index);
        continue;
      }
      const crowd = { members: [index], place: byField.size };
      byField.set(claim.field, crowd);
      if (kinshipOf(claim.field) !== 'none') sociable.push(crowd);
    }
  for (const { byField } of byName.values())
    for (const { members } of byField.values())
      if (members.length > crowded) members.sort((i, j) => inSize(block, i, j));
  return byName;
}

/** What `kindredOf` asks of a claim. */
export const kindOf = ({ field, quantity }: Claim): string => `${field} ${quantity.kind}`;

/** The crowds of a name that claims of this field and kind (`key`) can be held against, in the order of their places. */
export function kindredOf(
  claim: Claim,
  key: string,
  crowds: Crowds,
  block: readonly Prepared[],
): readonly Crowd[] {
  const known = crowds.kindred.get(key);
  if (known) return known;
  const kindred = possible(claim.field, crowds).filter(
    ({ members }) => compareFields(claim, block[members[0]!]!.claim) !== 'different',
  );
  crowds.kindred.set(key, kindred);
  return kindred;
}

function possible(field: string, { byField, sociable }: Crowds): readonly Crowd[] {
  const kinship = kinshipOf(field);
  if (kinship === 'all') return [...byField.values()];
  if (kinship === 'some') return sociable;
  const own = byField.get(field);
  if (!own) return sociable;
  return sociable.length === 0 ? [own] : [...sociable, own].sort((a, b) => a.place - b.place);
}

/** All of a small crowd; of a large one those on both sides of where the figure stands. */
export function nearest(
  crowd: readonly number[],
  index: number,
  block: readonly Prepared[],
): readonly number[] {
  const { crowded, neighbours } = meetingIn(block);
  if (crowd.length <= crowded) return crowd;
  let [from, to] = [0, crowd.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (inSize(block, crowd[middle]!, index) < 0) from = middle + 1;
    else to = middle;
  }
  return crowd.slice(Math.max(0, from - neighbours), from + neighbours + 1);
}

/** By figure, then by place in the block. */
const inSize = (block: readonly Prepared[], i: number, j: number): number =>
  sizeOf(block[i]!.claim) - sizeOf(block[j]!.claim) || i - j;

const sizeOf = ({ quantity: { date, canonical } }: Claim): number =>
  date ? dayOf(date.from) : (canonical.low ?? canonical.high ?? 0);
