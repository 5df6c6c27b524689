import { countryOf } from '../../lexicon/demonyms.ts';
import type { Facet } from '../../schema/report.ts';
import type { FoundQuantity } from '../../types.ts';
import { plural } from '../field/plural.ts';
import { peopled } from '../field/population.ts';
import type { Counted } from '../grammar/counted.ts';
import { isPreposition, subjectHead } from '../grammar/heads.ts';
import { type NounGroup, type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';
import { nameOf } from './located.ts';
import { boughtOf, finedOf, sentencedOf } from './owner.ts';

/** What the measure is of or from: what lasts, what a distance leads to, what money is for, to whom something goes. */
export function objectOf(
  parse: Parse,
  at: number,
  counted: Counted | null,
  role: Role,
  quantity: FoundQuantity,
  field: string,
  scope: Facet | null,
): Facet | null {
  if (/^(?:length|weight|area|volume|power)$/.test(field) && counted?.noun != null)
    return thing(parse, parse.nounAt(counted.noun), at);
  if (field === 'weight' && counted) return weighed(parse, counted, role);
  if (/^(?:length|width|height|thickness)$/.test(field) && counted) return extended(parse, at, role);
  // An age says nothing without its bearer.
  if (field === 'age') return scope?.value ? scope : null;
  if (field === 'sentence') return sentencedOf(parse, counted, role);
  if (field === 'population' && counted) return nameOf(parse, peopled(parse, counted, role));
  if (field === 'distance') return reference(parse, counted?.to ?? at + 1);
  if (field === 'fines' || field === 'bail') {
    const fined = finedOf(parse, counted, role);
    if (fined) return fined;
  }
  if (/^(?:cost|price)$/.test(field) && role.verb?.lemma === 'cost') return priced(parse, role.verb);
  if (field === 'contract value') {
    const bought = boughtOf(parse, counted, role);
    if (bought) return bought;
    // "The painting fetched $57m", "was sold for $57m"
    const { verb } = role;
    const sold =
      verb?.lemma === 'fetch' ||
      (verb?.lemma === 'sell' && (verb.passive || verb.to + 1 === counted?.group.from));
    if (verb && sold) return priced(parse, verb);
  }
  const purpose = purposes.has(field) ? purposeOf(parse, counted) : null;
  if (purpose) return purpose;
  const receiver = receiverOf(parse, role) ?? recipient(parse, counted);
  if (receiver) return receiver;
  if (quantity.kind === 'duration' || quantity.kind === 'money') {
    const noun = counted?.noun ?? null;
    if (noun !== null) return thing(parse, parse.nounAt(noun), at);
    const object = role.role === 'adjunct' && role.verb ? parse.nounAt(role.verb.to) : undefined;
    return object && object.to <= at && object !== counted?.group ? thing(parse, object, at) : null;
  }
  return null;
}

/** "A kilo of onions cost 31 crowns", "the bridge cost $2 million": what costs so much, no unit of it. */
function priced(parse: Parse, verb: VerbGroup): Facet | null {
  const { items, nounAt } = parse;
  const group = nounAt(subjectHead(parse, verb) ?? -1);
  const of = group && items[group.to]?.text === 'of' ? nounAt(group.to + 1) : undefined;
  return thing(parse, of ?? group, -1);
}

/** Sums that are for something. */
const purposes = new Set(['aid', 'budget', 'funding', 'investment', 'loans', 'money', 'spending']);

/** "will spend 12 on defence", "a grant of 12 for schools": what the money is for. */
function purposeOf(parse: Parse, counted: Counted | null): Facet | null {
  const { items, nounAt } = parse;
  const to = counted?.to ?? items.length;
  if (!/^(?:on|for|in|into|towards?)$/.test(items[to]?.text ?? '')) return null;
  const group = nounAt(to + 1);
  return group && !items[group.head]!.quantity ? thing(parse, group, -1) : null;
}

/** "The Astrid, 48 metres long", "the wall is 3 metres high": what is so long. */
function extended(parse: Parse, at: number, role: Role): Facet | null {
  const { items, nounAt } = parse;
  // "Osto, a peak of 6,812 metres"
  const whole = role.preposition === 'of' && role.on !== null ? role.on : at;
  const from = nounAt(whole)?.from ?? whole;
  if (items[from - 1]?.text === ',') return thing(parse, nounAt(from - 2), -1);
  // "is 3 metres high", "flames reached a height of 60 metres"
  const { verb } = role;
  const head = verb && /^(?:be|reach|rise)$/.test(verb.lemma) ? subjectHead(parse, verb) : null;
  return head === null ? null : thing(parse, nounAt(head), -1);
}

/** "the Sarn, a blue diamond of 31 carats", "The Sarn, 31 carats of deepest blue": what has the weight, by its name if it has one. */
function weighed(parse: Parse, counted: Counted, role: Role): Facet | null {
  const { items, nounAt } = parse;
  // "The Astrid weighs 48 tonnes"
  if (role.verb?.lemma === 'weigh' && role.role === 'object') return priced(parse, role.verb);
  const on = role.preposition === 'of' && role.on !== null ? nounAt(role.on) : undefined;
  const from = (on ?? counted.group).from;
  const apposed = items[from - 1]?.text === ',' ? nounAt(from - 2) : undefined;
  const named = apposed && items[apposed.head]!.tag === 'PROPN' ? apposed : on;
  return thing(parse, named, -1);
}

/** "75 km west of Veland", "200 miles from Osto". */
function reference(parse: Parse, from: number): Facet | null {
  const { items, nounAt } = parse;
  for (let i = from; i < Math.min(items.length, from + 6); i += 1) {
    if (!/^(?:from|of|off|outside|to|away)$/i.test(items[i]!.text)) continue;
    const group = nounAt(i + 1);
    if (!group) continue;
    const of = items[group.to]?.text === 'of' ? nounAt(group.to + 1) : undefined;
    const named = [group, of].find((each) => each && items[each.head]!.tag === 'PROPN');
    if (named) return named === group ? thing(parse, named, -1) : thing(parse, of, -1);
  }
  return null;
}

/** "offered Ana Ruiz $160 million". */
function receiverOf(parse: Parse, role: Role): Facet | null {
  const group = role.role === 'object' && role.on !== null ? parse.nounAt(role.on) : undefined;
  return group && parse.items[group.head]!.tag === 'PROPN' ? thing(parse, group, -1) : null;
}

/** "offered $160 million to Ana Ruiz": only with a name. */
function recipient(parse: Parse, counted: Counted | null): Facet | null {
  const { items, nounAt } = parse;
  if (
    !counted ||
    !/^(?:to|against|for|with)$/.test(items[counted.to]?.text ?? '') ||
    !isPreposition(items[counted.to])
  )
    return null;
  const group = nounAt(counted.to + 1);
  return group && items[group.head]!.tag === 'PROPN' ? thing(parse, group, -1) : null;
}

function thing({ items }: Parse, group: NounGroup | undefined, at: number): Facet | null {
  if (!group || items[group.head]!.quantity) return null;
  const head = items[group.head]!;
  let from = group.from <= at && at < group.to ? at + 1 : group.from;
  while (from < group.head && (items[from]!.quantity || /^(?:the|a|an|,|-)$/i.test(items[from]!.text)))
    from += 1;
  const text = wordsOf(items, from, group.to);
  if (head.tag === 'PROPN') return { text, value: text, basis: 'stated' };
  // "the 36-carat Sarn diamond" is the Sarn, "the Lotsberg rail tunnel" the Lotsberg
  let before = group.head - 1;
  while (before > from && items[before]!.tag === 'NOUN') before -= 1;
  const named = before >= from && items[before]!.tag === 'PROPN' ? items[before]!.text : null;
  const name = named !== null && group.owner === null && !countryOf.has(named.toLowerCase()) ? named : null;
  return { text, value: name ?? plural(head), basis: 'stated' };
}
