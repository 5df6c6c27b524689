import { opensClause } from '../../lexicon/verbs.ts';
import type { Counted } from './counted.ts';
import { isPreposition } from './heads.ts';
import type { Parse, VerbGroup } from './index.ts';

/** How a counted group stands to its verb. */
export interface Role {
  readonly role: 'subject' | 'object' | 'adjunct' | 'none';
  readonly verb: VerbGroup | null;
  /** The preposition before the group, and the item of the noun on which both hang ("toll of 12"). */
  readonly preposition: string | null;
  readonly on: number | null;
}

const nothing: Role = { role: 'none', verb: null, preposition: null, on: null };

/** Finds the verb of a counted group: an object follows its verb, a subject comes before a finite one. */
export function roleOf(parse: Parse, counted: Counted): Role {
  const { items, verbAt, nounAt } = parse;
  const { from } = counted.group;
  const at = skipBack(parse, from - 1);
  const before = items[at];
  if (!before) return subject(parse, counted);
  // "a contract worth 110,000 a week": what a thing is worth has no verb
  if (items.slice(from - 1, counted.from).some(({ text }) => text === 'worth')) return nothing;
  // "within 100 days" is a phrase of its own, whatever it stands behind.
  if (/^within /i.test(items[from]!.quantity?.text ?? ''))
    return { role: 'adjunct', verb: nearest(parse, at), preposition: 'within', on: null };
  const verb = verbAt(at);
  // "Osto school shooting: Four dead": a headline's colon ends what it stands behind
  if (verb && !verb.finite && items[at + 1]?.text === ':') return subject(parse, counted);
  if (verb)
    return opensClause.has(verb.lemma) && !verb.passive ? subjectOr(parse, counted, verb) : objectOf(verb);
  // "shot down 40 drones", "set aside $4 billion": a particle of the verb
  const phrasal = /^(?:down|out|off|up|away|aside|back|dead)$/i.test(before.text)
    ? verbAt(at - 1)
    : undefined;
  if (phrasal && !phrasal.passive && phrasal.lemma !== 'be' && phrasal.to === at) return objectOf(phrasal);
  if (isPreposition(before)) {
    // "attended by 200 people": they are the ones who did it.
    const doing = before.text === 'by' ? verbAt(at - 1) : undefined;
    if (doing?.passive)
      return { role: 'subject', verb: { ...doing, passive: false }, preposition: 'by', on: null };
    // "as tens of thousands of people marched": a clause of its own
    const clause = /^as$/i.test(before.text) ? subject(parse, counted) : nothing;
    if (clause.role === 'subject' && startsClause(parse, counted, clause.verb!)) return clause;
    if (isWhole(parse, counted)) return { role: 'adjunct', verb: null, preposition: 'of', on: null };
    const on = nounAt(at - 1)?.head ?? null;
    // "a crowd of 38,000 is expected": the verb of the crowd
    const own = before.text === 'of' ? verbAt(counted.to) : undefined;
    return {
      role: 'adjunct',
      verb: own?.finite ? own : nearest(parse, at),
      preposition: before.text.toLowerCase(),
      on,
    };
  }
  if (/^(?:,|and|or|but|plus|as well as)$/i.test(before.text)) {
    const own = subject(parse, counted);
    if (own.role === 'subject') return own;
    const beside = before.text === ',' ? parse.nounAt(at - 1) : undefined;
    // "two sons, 11 and 14": a bare number after a counted group tells of it and is no further object.
    const apposed =
      counted.noun === null &&
      beside !== undefined &&
      items.slice(beside.from, beside.to).some((item) => item.quantity) &&
      /^(?:,|\.|and)$/.test(items[counted.to]?.text ?? '.');
    return apposed ? nothing : (coordinate(parse, counted, at) ?? nothing);
  }
  const own = subject(parse, counted);
  const second = secondObject(parse, at);
  return own.role === 'subject' && !giving.has(second?.verb?.lemma ?? '') ? own : (second ?? own);
}

/** Verbs with two objects: "will cost the company $5 million, a judge ruled" is no ruling of the sum. */
const giving = new Set('award charge cost fine give grant hand lend offer owe pay save'.split(' '));

/** "twelve of the 40 passengers were killed": the 40 are the whole, and the verb behind them speaks of the twelve. */
export function isWhole({ items }: Parse, { group }: Counted): boolean {
  const part = items[group.from - 2]?.quantity;
  return items[group.from - 1]?.text === 'of' && (part?.kind === 'count' || part?.kind === 'percent');
}

/** Nothing but the counted group stands between a conjunction and its verb. */
const startsClause = ({ items }: Parse, { to }: Counted, { from }: VerbGroup): boolean =>
  from - to < 8 && items.slice(to, from).every(({ text }) => !/^[,;:]$/.test(text));

/** "offered Ana Ruiz a three-year contract": the group between is the receiver. */
function secondObject({ items, nounAt, verbAt }: Parse, at: number): Role | null {
  // "fined him $5 million"
  const him = /^(?:him|her|them|us|me|it|you)$/i.test(items[at]!.text) ? verbAt(at - 1) : undefined;
  if (him && !him.passive) return { role: 'object', verb: him, preposition: null, on: at };
  const receiver = nounAt(at);
  const verb = receiver && verbAt(receiver.from - 1);
  return verb && !verb.passive ? { role: 'object', verb, preposition: null, on: receiver.head } : null;
}

function objectOf(verb: VerbGroup): Role {
  return { role: 'object', verb, preposition: null, on: null };
}

function subjectOr(parse: Parse, counted: Counted, verb: VerbGroup): Role {
  const own = subject(parse, counted);
  return own.role === 'subject' ? own : objectOf(verb);
}

/** Over adverbs, opening brackets and quotes. */
function skipBack({ items, verbAt }: Parse, at: number): number {
  let i = at;
  while (i >= 0 && ((items[i]!.tag === 'ADV' && !verbAt(i)) || /^["“‘(:]$/.test(items[i]!.text))) i -= 1;
  return i;
}

/** The finite verb after the group, over prepositional phrases, coordinated groups and short asides. */
function subject(parse: Parse, counted: Counted): Role {
  const { items, verbAt, nounAt } = parse;
  const limit = Math.min(items.length, counted.to + 25);
  for (let i = counted.to; i < limit; i += 1) {
    const verb = verbAt(i);
    if (verb) {
      // "claimed 12 lives and left": the second verb goes on with the first one's subject.
      if (/^(?:and|or|but)$/i.test(items[i - 1]?.text ?? '')) return nothing;
      const relative = /^(?:who|which|that)$/i.test(items[verb.from - 1]?.text ?? '');
      const after = relative ? mainAfter(parse, verb) : reducedBefore(parse, verb);
      if (after) return { role: 'subject', verb: after, preposition: null, on: null };
      if (verb.finite) return { role: 'subject', verb, preposition: null, on: null };
      i = verb.to - 1;
      continue;
    }
    const { text, tag } = items[i]!;
    // "told 40 men that she would": another subject
    if (/^(?:he|she|they|it|we)$/i.test(text)) return nothing;
    const aside = /^(?:,|-|–|—)$/.test(text) ? afterAside(parse, i) : null;
    if (aside) return { role: 'subject', verb: aside, preposition: null, on: null };
    // "43 “rebels” were killed"
    const marked =
      i === counted.to &&
      /^["”]$/.test(text) &&
      items.slice(counted.group.from, i).some((each) => /^["“]$/.test(each.text));
    if (marked) continue;
    if ((tag === 'SCONJ' && !isPreposition(items[i])) || /^[.;:!?—–"”)]$/.test(text)) return nothing;
    if (/^(?:as|while|when|where|because|although|though|if)$/i.test(text)) return nothing;
    const group = nounAt(i);
    if (!group) continue;
    const previous = items[i - 1]!;
    const linked =
      previous.tag === 'ADP' || /^(?:,|and|or|\()$/.test(previous.text) || group.from === counted.to;
    if (!linked) return nothing;
    i = group.to - 1;
  }
  return nothing;
}

/** "three men who were brothers died": the finite verb after a relative clause, unless another clause begins between. */
function mainAfter({ items, verbAt }: Parse, relative: VerbGroup): VerbGroup | null {
  for (let i = relative.to; i < Math.min(items.length, relative.to + 14); i += 1) {
    const { tag, text } = items[i]!;
    if ((tag === 'SCONJ' && !isPreposition(items[i])) || tag === 'CCONJ' || /^[,;.)]$/.test(text))
      return null;
    if (/^(?:as|when|where|who|which|that)$/i.test(text)) return null;
    const verb = verbAt(i);
    if (verb?.finite) return verb;
    if (verb) i = verb.to - 1;
  }
  return null;
}

/** "four men disguised as gardeners robbed a shop": the verb with an object, where only prepositional phrases stand between a participle and it. */
function reducedBefore({ items, nounAt, verbAt }: Parse, first: VerbGroup): VerbGroup | null {
  if (
    first.to - first.from > 1 ||
    !/(?:ed|en)$/.test(items[first.main]!.text) ||
    !isPreposition(items[first.to])
  )
    return null;
  for (let i = first.to; i < Math.min(items.length, first.to + 12); i += 1) {
    const verb = verbAt(i);
    if (verb) return verb.finite && (verb.passive || nounAt(verb.to)) ? verb : null;
    const group = nounAt(i);
    if (group && !isPreposition(items[group.from - 1])) return null;
    if (group) i = group.to - 1;
    else if (!isPreposition(items[i]) && items[i]!.tag !== 'ADV') return null;
  }
  return null;
}

/** "Six people, including two children, were killed": the finite verb after the second comma. */
function afterAside({ items, verbAt }: Parse, comma: number): VerbGroup | null {
  for (let i = comma + 1; i < Math.min(items.length, comma + 30); i += 1) {
    if (items[i]!.text !== items[comma]!.text) continue;
    const verb = verbAt(i + 1);
    if (verb?.finite && verb.from === i + 1) return verb;
  }
  return null;
}

/** "launched 120 missiles and over 1,500 drones": the role of the group before the comma or "and". */
function coordinate(parse: Parse, counted: Counted, at: number): Role | null {
  const { items, nounAt, verbAt } = parse;
  let i = at;
  while (i >= 0 && counted.group.from - i < 40) {
    const { tag, text } = items[i]!;
    if (tag === 'SCONJ' || /^[;.!?]$/.test(text)) return null;
    const verb = verbAt(i);
    // "12 people were rescued, four of them by boat": a bare number tells of those who were counted, and is no object.
    if (verb && counted.noun === null && countsIn(parse, verb.from - 1)) return null;
    if (verb) return { role: 'object', verb, preposition: null, on: null };
    i = (nounAt(i)?.from ?? i) - 1;
  }
  return null;
}

/** "put the march, to mark the strike, at 12": before an aside between commas that has a verb of its own. */
function beforeAside({ items, verbAt }: Parse, at: number): number {
  if (items[at - 1]?.text !== ',') return at;
  for (let i = at - 2; i > 0 && at - i < 16; i -= 1) {
    if (items[i]!.text !== ',') continue;
    const opens = verbAt(i + 1) ?? (/^(?:who|which)$/i.test(items[i + 1]!.text) ? verbAt(i + 2) : undefined);
    return opens ? i - 1 : at;
  }
  return at;
}

/** Whether the group at an item holds a number. */
const countsIn = ({ items, nounAt }: Parse, at: number): boolean => {
  const group = nounAt(at);
  return group !== undefined && items.slice(group.from, group.to).some((item) => item.quantity);
};

/** The verb of the clause around an item: the nearest before it, else the first after it. */
function nearest(parse: Parse, at: number): VerbGroup | null {
  for (let i = beforeAside(parse, at); i >= 0; i -= 1) {
    const verb = parse.verbAt(i);
    if (verb) return verb;
    if (parse.items[i]!.tag === 'SCONJ' || /^[;]$/.test(parse.items[i]!.text)) break;
  }
  return parse.verbs.find((verb) => verb.from > at && verb.finite) ?? null;
}
