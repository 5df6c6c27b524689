import { invariable } from '../../lexicon/plurals.ts';
import type { Item, Parse } from './index.ts';
import { glued, type NounGroup } from './nouns.ts';

/** The words that a quantity counts, and where they stand. */
export interface Counted {
  /** The group that the quantity is in. */
  readonly group: NounGroup;
  /** The item of the noun counted or measured; null for a bare number ("killed 12"). */
  readonly noun: number | null;
  /** Where the words of the counted thing begin and end; both are the item after the quantity for a bare number. */
  readonly from: number;
  readonly to: number;
  /** "of them", "of whom", "of the wounded": a part of what was named before. */
  readonly partOf: boolean;
}

const direction =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|inland|offshore|upstream|downstream|away)(?:ern|wards?)?$/i;
const pronoun = /^(?:them|those|these|whom|which|us|you|all)$/i;

/** What the quantity at an item counts: its own noun, the noun after "of", or nothing that is named here. */
export function countedBy(parse: Parse, at: number): Counted | null {
  const { items, nounAt } = parse;
  const group = nounAt(at);
  if (!group) return null;
  if (standsAlone(items, at)) return { group, noun: null, from: at + 1, to: at + 1, partOf: false };
  const own = lastNoun(parse, group, at);
  // "34 miles west of Osto" counts no wests.
  if (own !== null && direction.test(items[own]!.text) && items[at]!.quantity?.kind === 'measure')
    return { group, noun: null, from: at + 1, to: at + 1, partOf: false };
  // "the 8.5 million given by the ministry", "the $5 million analysts had forecast": who gives a figure is not counted
  if (own !== null && isTold(parse, group, at, own))
    return { group, noun: null, from: at + 1, to: at + 1, partOf: false };
  const fall = own === null ? null : forecast(parse, group, at, own);
  if (fall !== null) return { group, noun: fall, from: at + 1, to: fall + 1, partOf: false };
  if (own !== null) return shared(parse, at, { group, noun: own, from: at + 1, to: group.to, partOf: false });
  const bare = { group, noun: null, from: at + 1, to: at + 1, partOf: false };
  // "800 metres short of the village"
  const last = items[group.to - 1]?.text ?? '';
  if (/^(?:short|shy|clear)$/.test(last)) return bare;
  // "38 km east of the city"
  if (direction.test(last) && items[at]!.quantity?.kind === 'measure') return bare;
  const behind = behindBrackets(parse, at);
  if (behind) return { group, noun: behind.head, from: behind.from, to: behind.to, partOf: false };
  if (items[group.to]?.text.toLowerCase() !== 'of') return bare;
  const after = group.to + 1;
  if (pronoun.test(items[after]?.text ?? ''))
    return { ...bare, from: after + 1, to: after + 1, partOf: true };
  const whole = nounAt(after);
  if (!whole || (items[at]!.quantity?.kind === 'measure' && items[whole.head]!.tag === 'PROPN')) return bare;
  // "31 carats of deepest blue", "25 of the injured": an adjective is nothing that is counted.
  if (/^(?:ADJ|DET)$/.test(items[whole.head]!.tag))
    return { ...bare, partOf: items[whole.head]!.tag === 'DET' && items[at]!.quantity?.kind === 'count' };
  // "eight of the 63", "six of them"
  if (pronoun.test(items[whole.head]!.text) || items[whole.head]!.quantity?.kind === 'count')
    return { ...bare, to: whole.to, partOf: true };
  return shared(parse, at, { group, noun: whole.head, from: after, to: whole.to, partOf: false });
}

/** "In the first three hours 22,000 places were sold", "grew 3.2% year-on-year": no noun of its own follows. */
function standsAlone(items: readonly Item[], at: number): boolean {
  const { kind } = items[at]!.quantity!;
  const next = items[at + 1];
  // "Mum-of-three Ann Example"
  if (kind === 'count' && items[at - 2]?.text === 'of' && glued(items, at - 1) && glued(items, at - 3))
    return true;
  if (/^(?:duration|measure|percent)$/.test(kind) && next?.quantity?.kind === 'count' && next.tag === 'NUM')
    return !glued(items, at);
  return (
    kind === 'percent' &&
    /^(?:year|month|quarter)\b/.test(next?.text ?? '') &&
    /^(?:on|-)$/.test(items[at + 2]?.text ?? '')
  );
}

const toldBy = /^(?:given|reported|quoted|cited|stated|announced|claimed|estimated)$/;

function isTold({ items, verbAt }: Parse, group: NounGroup, at: number, own: number): boolean {
  if (own !== at + 1) return false;
  const { text, lemma, tag } = items[own]!;
  if (toldBy.test(text)) return /^(?:by|earlier|in|on)$/.test(items[group.to]?.text ?? '');
  const plural = tag === 'NOUN' && text !== lemma;
  return items[at]!.quantity!.kind === 'money' && plural && verbAt(group.to)?.finite === true;
}

/** "the 1.8% decline analysts had expected": the noun before those who foretold it. */
function forecast({ items, verbAt }: Parse, group: NounGroup, at: number, own: number): number | null {
  const verb = verbAt(group.to);
  const foretold = verb && /^(?:expect|forecast|predict|project|estimate|anticipate)$/.test(verb.lemma);
  return foretold && own - 1 > at && items[own - 1]!.tag === 'NOUN' && items[own]!.text !== items[own]!.lemma
    ? own - 1
    : null;
}

/** "hundreds of bank and post workers": a singular before "and" shares the plural head of the group behind it. */
function shared({ items, nounAt }: Parse, at: number, counted: Counted): Counted {
  const noun = counted.noun === null ? undefined : items[counted.noun];
  const { kind, low, high } = items[at]!.quantity!;
  const single =
    noun?.tag === 'NOUN' && noun.text.toLowerCase() === noun.lemma && !invariable.has(noun.lemma);
  if (
    !single ||
    kind !== 'count' ||
    (low === 1 && high === 1) ||
    !/^(?:and|or)$/.test(items[counted.to]?.text ?? '')
  )
    return counted;
  const group = nounAt(counted.to + 1);
  const head = group && items[group.head]!;
  if (
    !group ||
    group.from !== counted.to + 1 ||
    head?.tag !== 'NOUN' ||
    head.text.toLowerCase() === head.lemma
  )
    return counted;
  const own = items.slice(group.from, group.to).some((item) => item.quantity || item.tag === 'DET');
  return own ? counted : { ...counted, noun: group.head, to: group.to };
}

/** "a 110 billion euro (93.6 billion pound) aid package": the noun after a restated figure. */
function behindBrackets({ items, nounAt }: Parse, at: number): NounGroup | null {
  if (items[at + 1]?.text !== '(' || !items[at + 2]?.quantity || items[at + 3]?.text !== ')') return null;
  const group = nounAt(at + 4);
  return group &&
    group.from === at + 4 &&
    items[group.head]!.tag === 'NOUN' &&
    !direction.test(items[group.head]!.text) &&
    items[group.from]!.tag !== 'DET'
    ? group
    : null;
}

function lastNoun({ items }: Parse, group: NounGroup, at: number): number | null {
  for (let i = group.to - 1; i > at; i -= 1) {
    const { tag, quantity } = items[i]!;
    if (quantity && !glued(items, i - 1) && !glued(items, i + 1)) return null;
    if (tag === 'NOUN' || tag === 'PROPN') return i;
  }
  return null;
}
