import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { type NounGroup, type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';

const locating =
  /^(?:in|at|near|on|off|along|around|across|throughout|from|into|inside|outside|over|within|under|towards?|through)$/i;
const placeNoun =
  /^(?:border|region|province|district|city|town|village|island|area|state|country|county|capital|coast|camp|school|mosque|church|hospital|bank|square|street|strip|zone|oblast|valley|mountain|lake|sea|ocean|airport|station|port|base|front|line|frontline|direction|site|plant|building|house|home|stadium|park|university)$/;

/** Where: the nearest prepositional phrase with a place in the clause, after the counted words first, then before. */
export function placeOf(
  parse: Parse,
  at: number,
  counted: Counted | null,
  verb: VerbGroup | null,
): Facet | null {
  const after = Math.max(counted?.to ?? at + 1, verb && verb.from > at ? verb.to : 0);
  return search(parse, after, 1) ?? search(parse, (counted?.group.from ?? at) - 1, -1);
}

function search(parse: Parse, start: number, step: 1 | -1): Facet | null {
  const { items, nounAt } = parse;
  for (let i = start; i >= 0 && i < items.length; i += step) {
    const { tag, text } = items[i]!;
    if (tag === 'SCONJ' || /^[;.]$/.test(text)) return null;
    if (!locating.test(text)) continue;
    const group = nounAt(i + 1);
    if (group && isPlace(parse, group)) return facet(parse, group);
  }
  return null;
}

function isPlace({ items }: Parse, group: NounGroup): boolean {
  const head = items[group.head]!;
  if (items.slice(group.from, group.to).some((item) => item.quantity && item.quantity.kind !== 'ordinal'))
    return false;
  return head.tag === 'PROPN' || (placeNoun.test(head.lemma) && hasName(items.slice(group.from, group.to)));
}

const hasName = (items: Parse['items']) => items.some((item) => item.tag === 'PROPN');

function facet({ items }: Parse, group: NounGroup): Facet {
  const from = /^(?:the|a|an)$/i.test(items[group.from]!.text) ? group.from + 1 : group.from;
  const names = items.slice(from, group.to).filter((item) => item.tag === 'PROPN');
  const text = wordsOf(items, from, group.to);
  return { text, value: names.length > 0 ? names.map((item) => item.text).join(' ') : text, basis: 'stated' };
}
