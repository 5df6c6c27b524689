import { countryOf, seats } from '../../lexicon/demonyms.ts';
import { fields } from '../../lexicon/fields/index.ts';
import { things } from '../../lexicon/fields/things.ts';
import { opensClause } from '../../lexicon/verbs.ts';
import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { isPreposition } from '../grammar/heads.ts';
import { type Item, type NounGroup, type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

const commonNouns: ReadonlySet<string> = new Set([
  ...fields.flatMap((field) => field.nouns ?? []),
  ...Object.values(things).flatMap((words) => [...words]),
]);

/** Nouns that act for the country or body named with them. */
const acting =
  /^(?:force|troop|army|military|navy|government|side|official|soldier|authority|police|administration|leadership|ministry|plane|warplane|jet|aircraft|president|bid|intention|plan|attempt|aim|goal|effort|proposal|decision|air|tank|artillery|delegation|parliament|leader|minister)$/;

/** What a figure is told by, and who has done nothing: a common noun with the capital of its sentence. */
const telling = /^(?:result|figure|data|report|survey|poll|study|count|return|estimate|projection|forecast)$/;

/** One of a people: "the Brazilian", "a Greek"; but "the French" are many. */
const single = /(?:[^a]an|i|k|b|ole|ane|nn|ede|ard|on|ino)$/;

/** Nouns that make one name with the name before them. */
const bodies = /^(?:party|coalition|alliance|bloc|bank|airline|group|union|club|university)$/;

/** Who did it: the owner of what is counted, the subject of the verb, or "by …" after a passive. */
export function actorOf(parse: Parse, counted: Counted | null, role: Role): Facet | null {
  const { verb } = role;
  const own = counted && ownerOf(parse, counted);
  if (own) return own;
  // "Acme expects revenue of $5 million": no clause opens there.
  const opens = verb !== null && opensClause.has(verb.lemma) && !takesNoun(parse, counted, role, verb);
  const gapped = counted && (gappedName(parse, counted) ?? standing(parse, counted) ?? raced(parse, counted));
  if (gapped) return gapped;
  if (!verb || opens) return null;
  // "Osto put the toll at 40": who says so has not done it.
  if (verb.lemma === 'put' && role.preposition === 'at') return null;
  // "61 of the 150 seats": who holds the 61 does not hold the whole.
  if (role.preposition === 'of' && counted && isShare(parse, counted.group.from - 2)) return null;
  if (verb.passive) return named(parse, byWhom(parse, verb));
  if (role.role === 'subject' || /^(?:locate|situate|base|stretch|lie|be)$/.test(verb.lemma)) return null;
  return named(parse, agentOf(parse, verb));
}

/** A noun, and no clause, follows the verb: the figure's own or the one on which it hangs. */
function takesNoun(
  { items, nounAt, verbAt }: Parse,
  counted: Counted | null,
  role: Role,
  verb: VerbGroup,
): boolean {
  // "reported second-quarter revenue of 12"
  const group = nounAt(items[verb.to]?.quantity?.kind === 'date' ? verb.to + 1 : verb.to);
  if (!group || !counted || !/^(?:expect|report|announce|predict|reveal|show)$/.test(verb.lemma))
    return false;
  if (role.role === 'object') return group === counted.group && !verbAt(counted.to)?.finite;
  return (
    role.preposition === 'of' &&
    role.on === group.head &&
    !items.slice(counted.to).some((_, i) => verbAt(counted.to + i)?.finite && i < 4)
  );
}

/** "Russia’s 50,000 troops", "50,000 Russian troops": of forces; of other things the owner is what they are of. */
function ownerOf({ items }: Parse, { group, noun, from, to }: Counted): Facet | null {
  if (noun === null || !/^(?:troop|soldier|force|fighter|serviceman)$/.test(items[noun]!.lemma)) return null;
  const { owner } = group;
  if (owner !== null && items[owner]!.tag === 'PROPN') return stated(items[owner]!.text);
  for (let i = from; i < Math.min(noun, to); i += 1)
    if (countryOf.has(items[i]!.text.toLowerCase())) return stated(items[i]!.text);
  return null;
}

/** Whether a number, or a group with one, stands before an "of". */
const isShare = ({ items, nounAt }: Parse, at: number): boolean => {
  const group = nounAt(at);
  return (
    items[at]?.quantity != null ||
    (group !== undefined && items.slice(group.from, group.to).some((item) => item.quantity))
  );
};

/** "Reform took 47, the Greens 19": the name right before a bare number that goes on from another. */
function gappedName({ items, nounAt }: Parse, { group, noun, from }: Counted): Facet | null {
  if (noun !== null) return null;
  const own = group.from < from - 1;
  const beside = own ? group : nounAt(group.from - 1);
  if (!beside || !(own || /^(?:[,;]|and)$/.test(items[beside.from - 1]?.text ?? ''))) return null;
  const words = items.slice(beside.from, own ? from - 1 : beside.to);
  const names = words.filter(({ tag }) => tag === 'PROPN');
  // "the far-right Homeland 17"
  if (
    words.at(-1)?.tag !== 'PROPN' ||
    words.some(({ tag }) => !/^(?:PROPN|DET|PART|ADJ|ADV|NOUN|PUNCT)$/.test(tag))
  )
    return null;
  return stated(names.map(({ text }) => text).join(' '));
}

/** "ahead of the Greens on 29 percent", "the Greens with 19 seats": the name right before what it stands on. */
function standing(parse: Parse, { group, noun }: Counted): Facet | null {
  if (noun !== null && !/^(?:vote|seat|point|medal)$/.test(parse.items[noun]!.lemma)) return null;
  if (!/^(?:on|with|at)$/.test(parse.items[group.from - 1]?.text ?? '')) return null;
  const before = parse.nounAt(group.from - 2);
  const behind = /^(?:of|by|and|than|over|with)$/.test(parse.items[(before?.from ?? 0) - 1]?.text ?? '');
  return before && behind ? named(parse, before) : null;
}

/** "ahead of Silva in 2:05:10", "Beck in 9.98 seconds": the name right before the time that was run. */
function raced(parse: Parse, { group, noun, from }: Counted): Facet | null {
  const { items, nounAt } = parse;
  const quantity = items[from - 1]?.quantity;
  if (noun !== null || quantity?.kind !== 'duration' || !/\d[:.]\d/.test(quantity.text)) return null;
  // "Moses Kato third in 2:06:39"
  const name = items[group.from - 2]?.quantity?.kind === 'ordinal' ? group.from - 3 : group.from - 2;
  const before = items[group.from - 1]?.text === 'in' ? nounAt(name) : undefined;
  const behind = /^(?:of|by|and|than|over|,)$/.test(items[(before?.from ?? 0) - 1]?.text ?? '');
  return before && behind ? named(parse, before) : null;
}

const stated = (text: string): Facet => ({ text, value: countryValue(text), basis: 'stated' });

/** The group that a verb's doing is ascribed to: its subject, or who holds the plan that an infinitive belongs to. */
function agentOf(parse: Parse, verb: VerbGroup): NounGroup | null {
  const { items, nounAt } = parse;
  const bidden = biddenTo(parse, verb);
  if (bidden) return bidden;
  for (let i = startOf(parse, verb) - 1; i >= 0 && verb.from - i < 40; i -= 1) {
    const { tag, text } = items[i]!;
    if (tag === 'PRON' && !/^(?:that|which|who)$/i.test(text)) return null;
    // "OSTO (Globe Wire) - Rovers won": what stands before the story has done nothing in it
    if (/^[–—-]{1,2}$/.test(text) && i < 15 && isDateline(parse, i)) return null;
    if (text === ';' || (tag === 'SCONJ' && i < verb.from - 1 && !isPreposition(items[i]))) return null;
    const group = nounAt(i);
    if (!group) continue;
    const before = items[group.from - 1];
    // "Dr Ana Ruiz, 38, who has worked", "Clearwater, a charity, has asked": what stands beside the name
    const beside = before?.text === ',' && items[group.to]?.text === ',' ? nounAt(group.from - 2) : undefined;
    if (beside && items[beside.head]!.tag === 'PROPN' && items[group.head]!.tag !== 'PROPN') {
      i = group.from - 1;
      continue;
    }
    // "as Arden Rovers came from two goals down"
    if (
      group.to === verb.from &&
      verb.finite &&
      /^(?:as|after|before|while|until|than|since)$/i.test(before?.text ?? '')
    )
      return group;
    if (i === verb.from - 1 && !verb.finite && acting.test(items[group.head]!.lemma)) return group;
    if (isPreposition(before)) {
      // "a bid by Moscow to create": the maker of the plan.
      if (before?.text === 'by' && !verb.finite) return group;
    } else if (!isObject(parse, group, verb) || acting.test(items[group.head]!.lemma)) return group;
    i = group.from;
  }
  return null;
}

const bidding =
  /^(?:order|tell|ask|urge|require|force|compel|allow|instruct|direct|oblige|permit|expect|help|persuade)$/;

/** "The judge ordered Ruiz, 61, to forfeit $12 million and pay a fine": the one who is to do it. */
function biddenTo({ items, nounAt, verbAt, verbs }: Parse, verb: VerbGroup): NounGroup | null {
  const joined = /^(?:and|or)$/.test(items[verb.from - 1]?.text ?? '');
  const first = joined ? verbs.findLast(({ to }) => to < verb.from) : verb;
  if (
    !first ||
    items[first.from]!.text !== 'to' ||
    (joined && verb.finite && /(?:ed|s)$/.test(items[verb.main]!.text))
  )
    return null;
  let i = first.from - 1;
  if (items[i]?.text === ',') i = items.findLastIndex(({ text }, n) => n < i && text === ',') - 1;
  const group = nounAt(i);
  const bids = group && verbAt(group.from - 1);
  return bids && !bids.passive && bidding.test(bids.lemma) ? group : null;
}

/** Whether nothing but names, dates and marks stands before a dash. */
const isDateline = ({ items }: Parse, dash: number): boolean =>
  items.slice(0, dash).every(({ tag }) => /^(?:PROPN|PUNCT|X)$/.test(tag));

/** "has appealed for $15 million and delivered 30 tons": where the verb begins that this one is joined to. */
function startOf({ items, verbs }: Parse, verb: VerbGroup): number {
  if (!verb.finite || !/^(?:and|but)$/.test(items[verb.from - 1]?.text ?? '')) return verb.from;
  const first = verbs.findLast((other) => other.to < verb.from);
  return first?.finite && !opensClause.has(first.lemma) ? first.from : verb.from;
}

/** A group right after another verb is that verb's object and no subject, unless a finite verb follows it. */
function isObject({ verbAt }: Parse, group: NounGroup, verb: VerbGroup): boolean {
  return verbAt(group.from - 1) !== undefined && !(verb.finite && group.to === verb.from);
}

function byWhom({ items, nounAt }: Parse, verb: VerbGroup): NounGroup | null {
  for (let i = verb.to; i < Math.min(items.length, verb.to + 8); i += 1) {
    if (items[i]!.text === 'by') return nounAt(i + 1) ?? null;
    if (items[i]!.tag === 'VERB') return null;
  }
  return null;
}

/** An actor with a name; a common noun without one is nobody in particular. */
export function named({ items }: Parse, group: NounGroup | null): Facet | null {
  if (!group || items.slice(group.from, group.to).some((item) => item.quantity)) return null;
  const head = items[group.head]!;
  const from = /^(?:the|a|an|his|her|its|their|our|my)$/i.test(items[group.from]!.text)
    ? group.from + 1
    : group.from;
  const text = wordsOf(items, from, group.to);
  // "The Brazilian signed": somebody from there, and not the country
  if (from > group.from && group.to === from + 1 && single.test(text) && countryOf.has(text.toLowerCase()))
    return null;
  if (acting.test(head.lemma)) {
    const { owner } = group;
    if (owner !== null && items[owner]!.tag === 'PROPN')
      return { text, value: countryValue(items[owner]!.text), basis: 'stated' };
    for (let i = from; i < group.head; i += 1) {
      const name = items[i]!.text.toLowerCase();
      const country =
        countryOf.get(name) ??
        seats.get(name) ??
        (items[i]!.tag === 'PROPN' && i > 0 ? items[i]!.text : undefined);
      if (country) return { text, value: country, basis: 'stated' };
    }
  }
  const full = bodyOf(items, head, group);
  if (full) return { text: `${text} ${full}`, value: `${text} ${full}`, basis: 'stated' };
  // "the Union party", "Velmar Bank": a body by its name
  const first = items.slice(from, group.head).findIndex(({ tag }) => tag === 'PROPN');
  if (first >= 0 && from + first > 0 && group.owner === null && bodies.test(head.lemma)) {
    const name = wordsOf(items, from + first, group.to);
    return { text, value: name, basis: 'stated' };
  }
  // A common noun at the start of a sentence has a capital too.
  const opens = group.from === 0 || /^[-–—]$/.test(items[group.from - 1]!.text);
  const common = [head.lemma, head.text.toLowerCase(), head.text.toLowerCase().replace(/s$/, '')];
  if (
    opens &&
    group.to === group.from + 1 &&
    common.some((word) => commonNouns.has(word) || telling.test(word))
  )
    return null;
  if (/^\p{Lu}{4,}$/u.test(head.text) && common.some((word) => commonNouns.has(word))) return null;
  return head.tag === 'PROPN'
    ? { text, value: countryValue(nameIn(items.slice(from, group.to)) ?? text), basis: 'stated' }
    : null;
}

/** "Kenyan runner Daniel Okello", "Tomas Beran's Civic Union": the name behind who somebody is or whose something is. */
function nameIn(words: readonly Item[]): string | null {
  const last = words.findLastIndex(
    ({ text, tag }) => /^['’]s?$/.test(text) || (tag === 'NOUN' && /^\p{Ll}/u.test(text)),
  );
  const behind = words.slice(last + 1);
  return last >= 0 && behind.length > 0 && behind.every(({ tag }) => tag === 'PROPN')
    ? wordsOf(behind, 0, behind.length)
    : null;
}

/** Bodies with the name of what they are of: "the Bank of Lavonia", "the University of Osto". */
const namesakes =
  /^(?:bank|university|college|church|bureau|institute|federation|association|confederation|chamber|museum|society|union|league|council|house)$/;

/** "of Lavonia" behind a body written large. */
function bodyOf(items: readonly Item[], { lemma, text }: Item, { to }: NounGroup): string | null {
  if (!namesakes.test(lemma) || !/^\p{Lu}/u.test(text) || items[to]?.text !== 'of') return null;
  let end = to + 1;
  while (items[end]?.tag === 'PROPN') end += 1;
  return end > to + 1 ? wordsOf(items, to, end) : null;
}

/** A country for its people, its adjective or its seat of government; any other name as it is. */
export function countryValue(name: string): string {
  const lower = name.toLowerCase();
  return countryOf.get(lower) ?? countryOf.get(lower.replace(/s$/, '')) ?? seats.get(lower) ?? name;
}
