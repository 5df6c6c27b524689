import { countryOf } from '../../lexicon/demonyms.ts';
import { groups, impliedKinds } from '../../lexicon/groups.ts';
import type { Facet } from '../../schema/report.ts';
import { lowerOf } from '../../segment/letters.ts';
import type { FoundQuantity } from '../../types.ts';
import { plural } from '../field/plural.ts';
import type { Counted } from '../grammar/counted.ts';
import { isPreposition, subjectHead } from '../grammar/heads.ts';
import { type NounGroup, type Parse, wordsOf } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';
import { opensWithWhole } from '../mention.ts';
import { nationOf } from '../nation.ts';

const titles = new Set(
  'captain mr mrs ms miss dr prof professor sir lady lord president minister prime chancellor senator governor mayor general colonel major lieutenant sergeant officer chief judge justice king queen prince princess pope bishop father sister coach doctor secretary ambassador director chairman spokesman spokeswoman'.split(
    ' ',
  ),
);

/** Fields of which soldiers are meant anyway. */
const forces: ReadonlySet<string> = new Set([
  'casualties',
  'mobilisation',
  'captured',
  'surrendered',
  'troops',
]);

/** Of whom or what: the person of an age, the part of the people counted, both sides, the owner of what is measured. */
export function scopeOf(
  parse: Parse,
  at: number,
  counted: Counted | null,
  quantity: FoundQuantity,
  field: string,
  role: Role,
): Facet | null {
  if (quantity.kind === 'age' || field === 'age') return agedOf(parse, at, counted, quantity.kind);
  if (forces.has(field)) return bothSides(parse, at);
  return (
    bothSides(parse, at) ??
    predicateOf(parse, at, counted, role) ??
    groupOf(parse, counted, field) ??
    ownerOf(parse, counted)
  );
}

/** "four of the 68 passengers were infants", "of those killed, 12 were Danes": what the verb says that a part is. */
function predicateOf(parse: Parse, at: number, counted: Counted | null, { role, verb }: Role): Facet | null {
  const { items, nounAt } = parse;
  const named = counted !== null && items[counted.group.to]?.text === 'of';
  if (role !== 'subject' || verb?.lemma !== 'be' || verb.passive || !(named || opensWithWhole(parse, at)))
    return null;
  const group = nounAt(verb.to);
  if (group?.from !== verb.to) return null;
  const head = items[group.head]!;
  if (head.tag === 'ADJ' || items.slice(group.from, group.to).some((item) => item.quantity)) return null;
  const value = nationOf(head) ?? groups.get(head.lemma) ?? plural(head);
  return { text: wordsOf(items, group.from, group.to), value, basis: 'stated' };
}

/** "61-year-old Ana Ruiz", "Ana Ruiz, 61,": the person; a value only where there is a name. */
function agedOf(parse: Parse, at: number, counted: Counted | null, quantity: string): Facet | null {
  const { items, nounAt } = parse;
  // "Ana and Luis Ruiz, aged 24 and 31": which is whose, is not told by the nearest name
  const next = items[at + 2]?.quantity?.kind;
  if (items[at + 1]?.text === 'and' && quantity === 'age' && next === 'age') return null;
  const own = counted?.noun != null && quantity === 'age' ? counted.group : null;
  const is = parse.verbAt(at - 1) ?? parse.verbAt(at - 2);
  const subject = quantity === 'count' && is?.lemma === 'be' ? nounAt(is.from - 1) : undefined;
  if (subject && items[subject.head]!.tag === 'PROPN') return facet(parse, subject, at, true);
  const before = items[at - 1]?.text === ',' || items[at - 1]?.text === '(' ? nounAt(at - 2) : undefined;
  const group = own ?? before ?? lived(parse, at);
  if (!group) return null;
  const apposed = own && items[own.from - 1]?.text === ',' ? nounAt(own.from - 2) : undefined;
  const beside = own && items[own.to]?.text === ',' ? nounAt(own.to + 1) : undefined;
  // "a 52-year-old teacher, Police Chief Ana Ruiz said": who tells it
  const tells = beside && parse.verbAt(beside.to)?.finite ? undefined : beside;
  const named = [group, apposed, tells].find((each) => each && items[each.head]!.tag === 'PROPN');
  if (named) return facet(parse, named, at, true);
  return facet(parse, group, at, false);
}

/** "Ruiz, whose plays filled theatres, has died aged 84", "Ruiz retired at the age of 61": who reached that age. */
function lived(parse: Parse, at: number): NounGroup | null {
  const verb = parse.verbs.findLast(({ to }) => to <= at);
  if (!verb || at - verb.to > 9 || !/^(?:die|retire|pass)$/.test(verb.lemma)) return null;
  const between = parse.items.slice(verb.to, at);
  if (between.some(({ text }) => /^[,;:]$/.test(text))) return null;
  const head = subjectHead(parse, verb);
  return head === null ? null : (parse.nounAt(head) ?? null);
}

function facet({ items }: Parse, group: NounGroup, at: number, withValue: boolean): Facet {
  let from = group.from <= at && at < group.to ? at + 1 : group.from;
  if (/^(?:the|a|an)$/i.test(items[from]?.text ?? '')) from += 1;
  const own = items.slice(from, group.to);
  // "Reform leader Arne Holt": the name behind the office
  const office = own.findLastIndex((item) => item.tag === 'NOUN' && /^[a-z]/.test(item.text));
  const behind = own.slice(office + 1).some((item) => item.tag === 'PROPN') ? own.slice(office + 1) : own;
  const names = behind.filter((item) => item.tag === 'PROPN' && !titles.has(item.lemma));
  const text = wordsOf(items, from, group.to);
  return withValue
    ? { text, value: names.map((item) => item.text).join(' '), basis: 'stated' }
    : { text, basis: 'stated' };
}

const isOfBoth = (word: string): boolean => word === 'both' || word === 'each' || word === 'either';

function bothSides({ items }: Parse, at: number): Facet | null {
  // From the second word: an index of -1 takes V8 the long way, here and wherever it once met one.
  for (let i = Math.max(1, at - 20); i < Math.min(items.length - 1, at + 10); i += 1)
    if (
      isOfBoth(lowerOf(items[i]!.text)) &&
      isPreposition(items[i - 1]) &&
      /^(?:sides?|armies|countries|nations)$/i.test(items[i + 1]!.text)
    )
      return { text: wordsOf(items, i, i + 2), value: 'both sides', basis: 'stated' };
  return null;
}

/** "12 women were killed": the part of the people that the field does not say. */
function groupOf({ items }: Parse, counted: Counted | null, field: string): Facet | null {
  if (counted?.noun == null) return null;
  const head = items[counted.noun]!;
  const nation = head.tag === 'PROPN' || head.tag === 'NOUN' ? nationOf(head) : undefined;
  let country: string | null = nation ?? null;
  for (let i = counted.from; i < counted.noun; i += 1)
    country = countryOf.get(items[i]!.text.toLowerCase()) ?? country;
  const kind = groups.get(head.lemma) ?? groups.get(head.text.toLowerCase());
  const named = plural(head);
  const tells = kind !== undefined && kind !== field && !impliedKinds[field]?.includes(kind);
  const parts = [country, tells ? kind : null].filter((part) => part !== null && part !== undefined);
  // That attackers are men says of which no more.
  if (field === 'attackers' && country === null) return null;
  if (parts.length === 0 || (named === field && country === null)) return null;
  return { text: wordsOf(items, counted.from, counted.to), value: parts.join(' '), basis: 'stated' };
}

/** "20 % of Ukraine’s territory", "Acme’s revenue of $5 million": whose it is. */
function ownerOf({ items, nounAt }: Parse, counted: Counted | null): Facet | null {
  if (!counted) return null;
  const whole = counted.noun === null ? undefined : nounAt(counted.noun);
  const owner = whole?.owner ?? counted.group.owner;
  if (owner === null || owner === undefined || items[owner]!.tag !== 'PROPN') return null;
  let from = owner;
  while (items[from - 1]?.tag === 'PROPN') from -= 1;
  const text = wordsOf(items, from, owner + 1);
  return { text, value: countryOf.get(text.toLowerCase()) ?? text, basis: 'stated' };
}
