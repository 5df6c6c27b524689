import type { FoundQuantity } from '../types.ts';
import type { Parse } from './grammar/index.ts';

type Rule = (parse: Parse, at: number, quantity: FoundQuantity) => boolean;

/** Reasons for which a quantity makes no claim, in any order: each stands for itself. */
const drops: readonly Rule[] = [
  (_parse, _at, { kind }) => kind === 'ordinal' || kind === 'time' || kind === 'date',
  isPronoun,
];

export function isClaim(parse: Parse, at: number): boolean {
  const quantity = parse.items[at]!.quantity;
  return quantity !== null && !drops.some((drop) => drop(parse, at, quantity));
}

/** "one of the towns", "no one", "one another", "the one that": not a count. */
function isPronoun({ items, nounAt }: Parse, at: number, quantity: FoundQuantity): boolean {
  if (quantity.text.toLowerCase() !== 'one') return false;
  const next = items[at + 1];
  const before = items[at - 1];
  if (next?.text === 'of' || /^(?:another|day|thing|way)$/i.test(next?.text ?? '')) return true;
  if (/^(?:no|any|every|each|some|the|this|that|which)$/i.test(before?.text ?? '')) return true;
  return nounAt(at)?.to === at + 1 && next?.tag !== 'VERB';
}
