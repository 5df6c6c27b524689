import type { FoundQuantity } from '../types.ts';
import { countedBy } from './grammar/counted.ts';
import type { Parse } from './grammar/index.ts';
import { roleOf } from './grammar/role.ts';

type Rule = (parse: Parse, at: number, quantity: FoundQuantity) => boolean;

/** Reasons for which a quantity makes no claim, in any order: each stands for itself. */
const drops: readonly Rule[] = [
  (_parse, _at, { kind }) => kind === 'ordinal' || kind === 'time' || kind === 'date',
  isPronoun,
  isSomeone,
  saysNone,
  isManySided,
  isTenor,
];

export function isClaim(parse: Parse, at: number): boolean {
  const quantity = parse.items[at]!.quantity;
  return quantity !== null && !drops.some((drop) => drop(parse, at, quantity));
}

/** "a three-way summit", "four-way traffic": how it is, not how many there are. */
function isManySided({ items }: Parse, at: number): boolean {
  return items[at + 1]?.text === '-' && items[at + 2]?.text === 'way';
}

const paper = /^(?:note|bond|treasury|treasurie|gilt|bund|yield|bill|debt|swap|mortgage|paper)$/;

/** "the 10-year note", "10-year U.S. Treasury yields": which paper it is, not how long something took. */
function isTenor({ items }: Parse, at: number, { kind, text }: FoundQuantity): boolean {
  if (kind !== 'duration' || !/^\S+-(?:year|month|week|day)s?$/i.test(text)) return false;
  let i = at + 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(items[i]?.tag ?? '') && !paper.test(items[i]!.lemma)) i += 1;
  const { lemma, tag } = items[i] ?? { lemma: '', tag: 'X' };
  return paper.test(lemma) && (i === at + 1 || tag !== 'VERB');
}

/** "one of the towns", "no one", "one another", "the one that": not a count. */
function isPronoun({ items, nounAt }: Parse, at: number, quantity: FoundQuantity): boolean {
  if (!/(?:^|\s)one$/i.test(quantity.text)) return false;
  const next = items[at + 1];
  const before = items[at - 1];
  // "pulled one back": a goal
  if (next?.text === 'back') return true;
  if (next?.text === 'of' || /^(?:another|day|thing|way|side|hand|point)$/i.test(next?.text ?? ''))
    return true;
  if (/^(?:no|any|every|each|some|the|this|that|which)$/i.test(before?.text ?? '')) return true;
  const bare = nounAt(at)?.to === at + 1;
  // "one used by tax officials" and "one who": a thing named before, unless it is what a verb befell.
  return bare && quantity.text.toLowerCase() === 'one' && before?.tag !== 'VERB' && next?.tag !== 'AUX';
}

/** "one woman told us", "in one incident", "members of one family": someone or something, not a number that was counted. */
function isSomeone(parse: Parse, at: number, quantity: FoundQuantity): boolean {
  if (quantity.text.toLowerCase() !== 'one' || quantity.kind !== 'count') return false;
  const counted = countedBy(parse, at);
  if (counted?.noun == null) return false;
  const { role, verb, preposition } = roleOf(parse, counted);
  if (role === 'adjunct') return /^(?:in|of|on|at|for|by|to|from)$/.test(preposition ?? '');
  return role === 'subject' && verb !== null && !verb.passive && !befalls.test(verb.lemma);
}

const befalls =
  /^(?:die|perish|drown|suffocate|survive|flee|surrender|collapse|sink|crash|explode|remain|fall|land)$/;

/** "no reports of damage", "no damage", "no doubt": nothing that somebody counted. */
function saysNone(parse: Parse, at: number, quantity: FoundQuantity): boolean {
  if (quantity.low !== 0 || quantity.high !== 0 || /\d|zero/i.test(quantity.text)) return false;
  const counted = countedBy(parse, at);
  if (/^none$/i.test(quantity.text)) return counted?.noun == null && !counted?.partOf;
  if (counted?.noun == null) return true;
  const noun = parse.items[counted.noun]!;
  const single = noun.text.toLowerCase() === noun.lemma;
  return single ? !/^(?:people|personnel|police|staff)$/.test(noun.lemma) : abstract.test(noun.lemma);
}

const abstract =
  /^(?:report|sign|plan|indication|doubt|detail|comment|reason|word|clue|question|idea|choice|option|intention|signal|claim|excuse|secret|illusion|regret|hard|circumstance|term|mean|guarantee|wonder|condition|limit|estimate|figure|change|alternative|thought|complaint|objection)$/;
