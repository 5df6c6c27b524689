import { countryOf, seats } from '../../lexicon/demonyms.ts';
import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { type NounGroup, type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

/** Nouns that act for the country or body named before them. */
const acting =
  /^(?:force|troop|army|military|navy|government|side|official|soldier|authority|police|administration|leadership|ministry|plane|warplane|jet|aircraft|people|president)$/;

/** Who did it: the subject of the verb whose object is counted, or "by …" after a passive. */
export function actorOf(parse: Parse, counted: Counted | null, role: Role): Facet | null {
  const { verb } = role;
  const own = counted && ownerOf(parse, counted);
  if (own) return own;
  if (!verb) return null;
  if (verb.passive) return named(parse, byWhom(parse, verb));
  if (role.role === 'subject') return null;
  return named(parse, subjectOf(parse, verb));
}

/** "Russia’s 50,000 troops", "50,000 Russian troops". */
function ownerOf({ items }: Parse, { group, noun, from, to }: Counted): Facet | null {
  const last = noun ?? group.to - 1;
  if (group.owner !== null && group.owner < last && items[group.owner]!.tag === 'PROPN')
    return { text: items[group.owner]!.text, value: countryValue(items[group.owner]!.text), basis: 'stated' };
  if (noun === null || !acting.test(items[noun]!.lemma)) return null;
  for (let i = from; i < Math.min(noun, to); i += 1) {
    const country = countryOf.get(items[i]!.text.toLowerCase());
    if (country) return { text: items[i]!.text, value: country, basis: 'stated' };
  }
  return null;
}

export function subjectOf(parse: Parse, verb: VerbGroup): NounGroup | null {
  const { items, nounAt, verbAt } = parse;
  for (let i = verb.from - 1; i >= 0 && verb.from - i < 40; i -= 1) {
    const group = nounAt(i);
    const { tag, text } = items[i]!;
    if (tag === 'PRON' && /^(?:he|she|it|they|we|i|you)$/i.test(text)) return null;
    if (/^[;]$/.test(text) || (tag === 'SCONJ' && i < verb.from - 1)) return null;
    if (group) {
      const before = items[group.from - 1];
      if (before?.tag === 'ADP') {
        if (before.text === 'by' && !verb.finite) return group;
        i = group.from - 1;
        continue;
      }
      if (before && verbAt(group.from - 1) && i !== verb.from - 1) {
        i = group.from;
        continue;
      }
      return group;
    }
  }
  return null;
}

function byWhom({ items, nounAt }: Parse, verb: VerbGroup): NounGroup | null {
  for (let i = verb.to; i < Math.min(items.length, verb.to + 8); i += 1)
    if (items[i]!.text === 'by') return nounAt(i + 1) ?? null;
  return null;
}

/** An actor with a name; a common noun without one is nobody in particular. */
function named({ items }: Parse, group: NounGroup | null): Facet | null {
  if (!group) return null;
  const head = items[group.head]!;
  const from = /^(?:the|a|an)$/i.test(items[group.from]!.text) ? group.from + 1 : group.from;
  const text = wordsOf(items, from, group.to);
  if (group.owner !== null && items[group.owner]!.tag === 'PROPN')
    return { text, value: countryValue(items[group.owner]!.text), basis: 'stated' };
  for (let i = from; i < group.head; i += 1) {
    const country = countryOf.get(items[i]!.text.toLowerCase());
    if (country && acting.test(head.lemma)) return { text, value: country, basis: 'stated' };
  }
  if (head.tag !== 'PROPN') return null;
  return { text, value: countryValue(text), basis: 'stated' };
}

export function countryValue(name: string): string {
  const lower = name.toLowerCase();
  const country = countryOf.get(lower) ?? countryOf.get(lower.replace(/s$/, '')) ?? seats.get(lower);
  return country ?? name.replace(/\s+/g, ' ');
}
