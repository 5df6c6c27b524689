import { countryOf } from '../lexicon/demonyms.ts';
import { type DatedEvent, datedEvents, happening } from '../lexicon/events.ts';
import type { Facet } from '../schema/report.ts';
import { placeOf } from './facets/place.ts';
import { isPreposition, subjectHead } from './grammar/heads.ts';
import { type NounGroup, type Parse, type VerbGroup, wordsOf } from './grammar/index.ts';

/** An event that a date is given for. */
export interface Dating {
  readonly field: string;
  readonly event: Facet;
  readonly object: Facet | null;
  readonly scope: Facet | null;
  readonly place: Facet | null;
}

const words = datedEvents.flatMap(({ nouns, verbs }) => [...nouns, ...(verbs ?? [])]);
const stems = new RegExp(words.map((word) => word.replace(/[ey]$/, '')).join('|'), 'i');

/** Whether a sentence may date an event at all, before it is taken apart. */
export const mayDate = (text: string): boolean => stems.test(text);

const byNoun = new Map(datedEvents.flatMap((each) => each.nouns.map((noun) => [noun, each] as const)));
const byVerb = new Map(
  datedEvents.flatMap((each) => (each.verbs ?? []).map((verb) => [verb, each] as const)),
);

/** The event that the date at an item belongs to; null where it dates a saying, a state or nothing named. `before` is the sentence's date before it. */
export function datedBy(parse: Parse, at: number, before: Dating | null): Dating | null {
  const { items, nounAt, verbAt } = parse;
  let i = at - 1;
  while (/^(?:ADV|PUNCT)$/.test(items[i]?.tag ?? '') && /^(?:back|,)$/i.test(items[i]!.text)) i -= 1;
  const comma = items[at - 1]?.text === ',';
  if (/^(?:since|until|by|from|before|after|of|as)$/i.test(items[i]?.text ?? '')) return null;
  for (let steps = 0; i >= 0 && steps < 30; steps += 1) {
    const { tag, text } = items[i]!;
    if (text === ';' || (tag === 'SCONJ' && !isPreposition(items[i]))) return null;
    const verb = verbAt(i);
    if (verb) return ofVerb(parse, at, verb);
    const group = nounAt(i);
    const event = group && eventOf(parse, group);
    if (group && event) return comma || isProposed(parse, group) ? null : dating(parse, at, event, group);
    if (group && before && group.head === group.to - 1 && items[group.head]!.quantity?.kind === 'ordinal')
      return { ...before, scope: round(parse, group) };
    i = (group?.from ?? i) - 1;
  }
  return null;
}

/** "suggested a meeting on Wednesday", "a potential attack this summer": the date is the saying's, or there is no event yet. */
function isProposed({ items, verbAt }: Parse, group: NounGroup): boolean {
  if (
    items
      .slice(group.from, group.to)
      .some((item) => /^(?:potential|possible|any|further|more|such)$/i.test(item.text))
  )
    return true;
  const spokenOf = /^(?:of|about)$/i.test(items[group.from - 1]?.text ?? '');
  const verb = verbAt(group.from - (spokenOf ? 2 : 1));
  return verb?.finite === true && !happening.has(verb.lemma);
}

function eventOf({ items }: Parse, group: NounGroup): DatedEvent | null {
  return byNoun.get(items[group.head]!.lemma) ?? null;
}

/** "the talks were held on …", "… began in …": the event is the subject; "annexed in …": the verb is the event. */
function ofVerb(parse: Parse, at: number, verb: VerbGroup): Dating | null {
  const { items, nounAt } = parse;
  const told = byVerb.get(verb.lemma);
  // "the talks opened on Friday" dates the talks; "police opened an inquiry" dates no opening.
  const opens = verb.lemma === 'open' ? opened(parse, verb) : null;
  if (told && (verb.lemma !== 'open' || opens !== null)) {
    const object =
      opens !== null || verb.passive
        ? (opens ?? subjectHead(parse, verb))
        : (nounAt(verb.to)?.head ?? antecedent(parse, verb));
    const group = object === null ? undefined : nounAt(object);
    const named = group && (opens !== null || items[group.head]!.tag === 'PROPN') && group.head < at;
    const thing: Facet | null = named
      ? { text: wordsOf(items, group.from, group.to), value: nameOf(parse, group), basis: 'stated' }
      : null;
    const event: Facet = { text: items[verb.main]!.text, value: told.field, basis: 'stated' };
    return { field: told.field, event, object: thing, scope: null, place: null };
  }
  if (!happening.has(verb.lemma)) return null;
  const subject = subjectHead(parse, verb);
  // "the talks set for June", "the talks, held in June", "held talks in June", "the talks will be held in June"
  const beside =
    nounAt(verb.from - 1) ?? (items[verb.from - 1]?.text === ',' ? nounAt(verb.from - 2) : undefined);
  for (const each of [beside, nounAt(verb.to), subject === null ? undefined : nounAt(subject)]) {
    const whole = each && rounds(parse, each);
    const event = whole && eventOf(parse, whole);
    if (each && event) return dating(parse, at, event, whole, each);
  }
  return null;
}

/** The named thing that opens: "the Osto bridge opens". */
function opened(parse: Parse, verb: VerbGroup): number | null {
  const { items, nounAt } = parse;
  const head = verb.passive || !nounAt(verb.to) ? subjectHead(parse, verb) : null;
  const group = head === null ? undefined : nounAt(head);
  if (!group || byNoun.has(items[group.head]!.lemma)) return null;
  return items.slice(group.from, group.to).some(({ tag }) => tag === 'PROPN') ? group.head : null;
}

function nameOf({ items }: Parse, group: NounGroup): string {
  const names = items
    .slice(group.from, group.to)
    .filter((item) => item.tag === 'PROPN' || item.tag === 'ADJ');
  const country = names
    .map((item) => countryOf.get(item.text.toLowerCase()))
    .find((each) => each !== undefined);
  return country ?? names.map((item) => item.text).join(' ');
}

/** "Crimea, which Russia annexed": what stands before the relative pronoun. */
function antecedent({ items, nounAt }: Parse, verb: VerbGroup): number | null {
  for (let i = verb.from - 1; i > 0 && i > verb.from - 6; i -= 1)
    if (/^(?:which|that)$/i.test(items[i]!.text))
      return nounAt(items[i - 1]!.text === ',' ? i - 2 : i - 1)?.head ?? null;
  return null;
}

/** "the second round of talks": the talks. */
function rounds({ items, nounAt }: Parse, group: NounGroup): NounGroup {
  if (!/^(?:round|session|series|phase|day|wave)$/.test(items[group.head]!.lemma)) return group;
  return (items[group.to]?.text === 'of' ? nounAt(group.to + 1) : undefined) ?? group;
}

function dating(parse: Parse, at: number, event: DatedEvent, group: NounGroup, named = group): Dating {
  const { items, nounAt } = parse;
  const outer = items[group.from - 1]?.text === 'of' ? nounAt(group.from - 2) : undefined;
  const facet: Facet = { text: wordsOf(items, group.from, group.to), value: event.field, basis: 'stated' };
  const scope = round(parse, named) ?? (outer ? round(parse, outer) : null);
  return { field: event.field, event: facet, object: null, scope, place: placeOf(parse, at, null, null) };
}

/** "the first round", "the second meeting", "the second". */
function round({ items }: Parse, group: NounGroup): Facet | null {
  const ordinal = items.slice(group.from, group.to).find((item) => item.quantity?.kind === 'ordinal');
  if (!ordinal) return null;
  return {
    text: wordsOf(items, group.from, group.to),
    value: `${ordinal.text.toLowerCase()} round`,
    basis: 'stated',
  };
}
