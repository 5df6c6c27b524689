import type { Counted } from '../grammar/counted.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';
import type { FieldClues, FieldFound } from './index.ts';

/** Places that have so many people. */
const settlement =
  /^(?:town|city|village|hamlet|settlement|municipality|township|suburb|metropolis|capital|community|island|archipelago|county|district|province|region|nation|country|resort|port|enclave|state|borough|kingdom|republic)$/;
const inhabitant = /^(?:resident|inhabitant|citizen|islander|villager)$/;
const folk = /^(?:person|people|soul|resident|inhabitant|citizen|islander|villager)$/;

/** "a town of 6,000", "home to 6,000 people", "Osto has 6,000 residents", "the city's 6,000 people", "the 6,000 residents of Osto". */
export function byPopulation({ parse, at, quantity, counted, role }: FieldClues): FieldFound | null {
  if (quantity.kind !== 'count' || counted === null) return null;
  // "the coastal city of population 6,000"
  if (/^population$/i.test(parse.items[at - 1]?.text ?? ''))
    return { name: 'population', rule: 'statement', word: at - 1 };
  const place = peopled(parse, counted, role);
  return place === null ? null : { name: 'population', rule: 'statement', word: place };
}

/** The noun or name of the place whose people are counted. */
export function peopled(parse: Parse, counted: Counted, role: Role): number | null {
  const { items } = parse;
  const { from, owner } = counted.group;
  const told = populationOf(parse, from, role);
  if (told !== null) return told;
  const noun = counted.noun === null ? null : items[counted.noun]!.lemma;
  const place = (at: number | null | undefined) =>
    at != null && settlement.test(items[at]!.lemma) ? at : null;
  if (counted.partOf || (noun !== null && !folk.test(noun))) return null;
  if (role.preposition === 'of') return place(role.on);
  if (noun === null) return null;
  if (/^to$/i.test(items[from - 1]?.text ?? '') && /^home$/i.test(items[from - 2]?.text ?? ''))
    return homeOf(parse, from - 2);
  if (/^with$/i.test(items[from - 1]?.text ?? '') && inhabitant.test(noun)) {
    const named = parse.nounAt(items[from - 2]?.text === ',' ? from - 3 : from - 2)?.head;
    return named !== undefined && items[named]!.tag === 'PROPN' ? named : place(named);
  }
  const all = inhabitant.test(noun) && /^the$/i.test(items[from]!.text);
  if (all && items[counted.noun! + 1]?.text === 'of') return namedOrSettled(parse, counted.noun! + 2);
  if (owner !== null) return inhabitant.test(noun) && items[owner]!.tag === 'PROPN' ? owner : place(owner);
  const { verb } = role;
  if (verb?.lemma === 'have' && role.role === 'object') {
    const head = subjectHead(parse, verb);
    return head !== null && inhabitant.test(noun) && items[head]!.tag === 'PROPN' ? head : place(head);
  }
  return verb !== null && role.role === 'subject' && /^(?:live|reside)$/.test(verb.lemma)
    ? livedIn(parse, verb.to)
    : null;
}

/** "Osto, population 6,000", "Osto has a population of 6,000", "The population of Osto is 6,000", "Osto's population of 6,000". */
function populationOf(parse: Parse, from: number, { role, on, verb }: Role): number | null {
  const { items, nounAt } = parse;
  const is = verb?.lemma === 'be' && role === 'object' ? subjectHead(parse, verb) : null;
  const word = /^population$/i.test(items[from]?.text ?? '') ? from : (on ?? is ?? from - 1);
  if (!/^population$/i.test(items[word]?.text ?? '')) return null;
  const group = nounAt(word);
  if (group?.owner != null) return group.owner;
  const begin = group?.from ?? word;
  if (/^[,(]$/.test(items[begin - 1]?.text ?? '')) return nounAt(begin - 2)?.head ?? null;
  if (/^(?:of|with)$/i.test(items[begin - 1]?.text ?? ''))
    return nounAt(items[begin - 2]?.text === ',' ? begin - 3 : begin - 2)?.head ?? null;
  const of = items[word + 1]?.text === 'of' ? nounAt(word + 2) : undefined;
  if (of && items[of.head]!.tag === 'PROPN') return of.head;
  if (verb?.lemma !== 'have') return null;
  // "Osto, an island off the coast near Velm, has a population of 6,000"
  const first = parse.nouns[0]!;
  const aside = items[first.to]?.text === ',' && items[verb.from - 1]?.text === ',';
  const head = aside && items[first.head]!.tag === 'PROPN' ? first.head : subjectHead(parse, verb);
  return head !== null && (items[head]!.tag === 'PROPN' || settlement.test(items[head]!.lemma)) ? head : null;
}

/** "Osto, home to 6,000 people", "Osto, a port that is home to 6,000 people", "The town is home to 6,000 people". */
function homeOf(parse: Parse, home: number): number {
  const { items, nounAt, verbAt } = parse;
  if (items[home - 1]?.text === ',') return nounAt(home - 2)?.head ?? home;
  const verb = verbAt(home - 1);
  return (verb && subjectHead(parse, verb)) ?? home;
}

/** "6,000 people live on the island": but not in tents. */
function livedIn(parse: Parse, at: number): number | null {
  return /^(?:in|on|at)$/.test(parse.items[at]?.text ?? '') ? namedOrSettled(parse, at + 1) : null;
}

/** The head of a noun group that is a name or a place where people live. */
function namedOrSettled({ items, nounAt }: Parse, at: number): number | null {
  const group = nounAt(at);
  if (!group) return null;
  const head = items[group.head]!;
  return head.tag === 'PROPN' || settlement.test(head.lemma) ? group.head : null;
}
