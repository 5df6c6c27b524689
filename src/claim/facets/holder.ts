import type { Facet, Kind } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import type { NounGroup, Parse } from '../grammar/index.ts';
import { countryValue } from './actor.ts';

/** What a name may have that stands beside it; of people whom something befell it would be where they were. */
const held = new Set<Kind>(['count', 'money', 'duration', 'percent', 'index', 'score']);

/**
 * Who has a figure that a list tells behind a name, without a verb: "Silva, 11 goals; Costa, nine", "Labour: 32%", "the Orioles
 * (seven years, $140m)". Where it was, for "in Osto (12) and Veland (nine)".
 */
export function holderOf(parse: Parse, at: number, counted: Counted | null, ofPeople: boolean): Facet | null {
  const { items } = parse;
  if (!counted || ofPeople || !held.has(items[at]!.quantity!.kind)) return null;
  const group = listedName(parse, at, counted);
  const place = items[at]!.quantity!.kind === 'count' && group && isPlace(parse, group);
  return place ? null : nameOf(parse, group);
}

/** "in Osto (12) and Veland (nine)", "from Osto, 12": the place that a list tells behind its name. */
export function listedPlace(parse: Parse, at: number, counted: Counted | null): Facet | null {
  if (!counted || parse.items[at]!.quantity!.kind !== 'count') return null;
  const group = listedName(parse, at, counted);
  return group && isPlace(parse, group) ? nameOf(parse, group) : null;
}

/** The name of a list's entry right before its figure. */
export function listedName(parse: Parse, at: number, { group: own, to }: Counted): NounGroup | undefined {
  const { items, nounAt } = parse;
  let { from } = own;
  // "Silva (Rovers) 14"
  if (items[from - 1]?.text === ')' && items[from - 3]?.text === '(' && to === at + 1) {
    const name = nounAt(from - 4);
    return name && opens(parse, name) && isListed(parse, name.from, to) ? name : undefined;
  }
  // "Silva 11, Costa nine"
  const beside = from < at ? own : nounAt(from - 1);
  if (beside && to === at + 1)
    return isListed(parse, beside.from, to) && opens(parse, beside) ? beside : undefined;
  const open = bracketBefore(parse, from);
  // "Labour: 88 seats (36.8%)"
  const figure = open === null ? undefined : nounAt(open - 1);
  if (open !== null && !items.slice(figure?.from, figure?.to).some(({ quantity }) => quantity)) return figure;
  from = figure?.from ?? from;
  if (!/^[,:–—-]$/.test(items[from - 1]?.text ?? '') || !isListed(parse, from - 1, to)) return undefined;
  const group = nounAt(from - 2);
  return group && opens(parse, group) ? group : undefined;
}

/** Whether nothing but a mark or "and" stands before an entry. */
const opens = ({ items }: Parse, { from }: NounGroup): boolean =>
  /^(?:[;:,•*–—-]|and)?$/.test(items[from - 1]?.text ?? '');

/** Whether a list of names with figures begins behind "in" or "from". */
function isPlace({ items, nounAt }: Parse, group: NounGroup): boolean {
  for (let i = group.from - 1; i >= 0; i -= 1) {
    const { text, quantity } = items[i]!;
    if (/^(?:in|from|at|near)$/i.test(text)) return true;
    if (!quantity && !nounAt(i) && !/^(?:[(),]|and)$/.test(text)) return false;
  }
  return false;
}

/** The bracket in which nothing but figures stands before an item. */
function bracketBefore({ items, nounAt }: Parse, from: number): number | null {
  for (let i = from - 1; i >= 0 && from - i < 12; i -= 1) {
    if (items[i]!.text === '(') return i;
    const group = nounAt(i);
    const figure = group && items.slice(group.from, group.to).some(({ quantity }) => quantity);
    if (!figure && !/^[,;]$/.test(items[i]!.text)) return null;
    if (figure) i = group.from;
  }
  return null;
}

/** Whether no verb stands between the marks that part a list's entries, and another ends the figure. */
function isListed({ items, verbAt }: Parse, at: number, to: number): boolean {
  if (!/^(?:[,;.)(]|and)?$/.test(items[to]?.text ?? '')) return false;
  const parts = /^[;:.]$/;
  for (let i = at - 1; i >= 0 && !parts.test(items[i]!.text); i -= 1) if (verbAt(i)) return false;
  for (let i = to; i < items.length && !parts.test(items[i]!.text); i += 1) if (verbAt(i)) return false;
  return true;
}

/** A name and nothing else: "Silva", "the Orioles". */
function nameOf({ items }: Parse, group: NounGroup | undefined): Facet | null {
  if (!group) return null;
  const words = items.slice(group.from, group.to).filter(({ quantity }) => !quantity);
  const names = words.filter(({ tag }) => tag === 'PROPN').map(({ text }) => text);
  if (names.length === 0 || words.some(({ tag }) => !/^(?:PROPN|DET|PART)$/.test(tag))) return null;
  const text = names.join(' ');
  return { text, value: countryValue(text), basis: 'stated' };
}
