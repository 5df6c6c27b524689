import { opensClause } from '../../lexicon/verbs.ts';
import { lowerOf } from '../../segment/letters.ts';
import type { Item, Parse, VerbGroup } from './index.ts';

const adpositions = new Set('since until till before after than amid despite during to'.split(' '));

/** In words. */
const longestClause = 25;

/** A preposition, also where the tagger takes it for a conjunction ("since the war", "after the quake"). */
export function isPreposition(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return item.tag === 'ADP' || adpositions.has(lowerOf(item.text));
}

/** The head of the noun group that follows an item and a preposition (or two: "worth of"). */
export function headAfter({ items, nounAt }: Parse, at: number, prepositions: RegExp): number | null {
  let i = at + 1;
  while (i < at + 3 && prepositions.test(items[i]?.text.toLowerCase() ?? '')) i += 1;
  if (i === at + 1) return null;
  // "a fall in second-quarter profit"
  if (items[i]?.quantity?.kind === 'date') i += 1;
  return nounAt(i)?.head ?? null;
}

/** The head of a verb's subject: the nearest group before it that hangs on no preposition; "which" and "that" are stepped over. */
export function subjectHead(parse: Parse, verb: VerbGroup): number | null {
  const { items, nounAt } = parse;
  const own = antecedent(parse, verb);
  if (own !== null) return own;
  for (let i = beforeAside(parse, verb.from - 1); i >= 0 && verb.from - i < 40; i -= 1) {
    if (/^[;]$/.test(items[i]!.text)) return null;
    if (items[i]!.tag === 'PRON' && !/^(?:that|which|who)$/i.test(items[i]!.text)) return null;
    const group = nounAt(i);
    if (!group || items[group.head]!.text === 'no') continue; // "it no longer expects"
    // "Profit more than doubled"
    if (
      /^more$/i.test(items[group.head]!.text) &&
      items[group.to]?.text === 'than' &&
      group.to + 1 === verb.from
    )
      continue;
    if (/^(?:whether|if|that)$/i.test(items[group.from - 1]?.text ?? '')) return group.head;
    // "talks between Osto and Veland began": the second name hangs on the first one's preposition.
    if (/^(?:and|or)$/i.test(items[group.from - 1]?.text ?? '') && nounAt(group.from - 2)) {
      // "sold 30 planes and the load factor was": a clause of its own
      const other = nounAt(group.from - 2)!;
      const doing = parse.verbAt(other.from - 1);
      if (
        doing?.finite &&
        !doing.passive &&
        !opensClause.has(doing.lemma) &&
        items[group.from]!.tag === 'DET'
      )
        return group.head;
      i = group.from - 1;
      continue;
    }
    // "The cost of fighting the fire has reached": what is fought is not what has a cost.
    const gerund = parse.verbAt(group.from - 1);
    if (
      gerund?.to === group.from &&
      /ing$/.test(items[gerund.main]!.text) &&
      /^(?:of|for)$/.test(items[gerund.from - 1]?.text ?? '')
    ) {
      i = gerund.from - 1;
      continue;
    }
    // A participle tells of the words just before it: "along the frontlines, stretching for 600 miles".
    const beside = verb.finite
      ? (group.to === verb.from &&
          /^(?:as|after|before|since|until|than)$/i.test(items[group.from - 1]?.text ?? '')) ||
        (/^as$/i.test(items[group.from - 1]?.text ?? '') && onlyPhrases(parse, group.to, verb.from))
      : i >= verb.from - 2;
    if (beside || !isPreposition(items[group.from - 1])) return group.head;
    i = group.from - 1;
  }
  return null;
}

/** "as orders for parts for cars had fallen": nothing but phrases with a preposition between a noun and its verb. */
function onlyPhrases({ items, nounAt }: Parse, from: number, to: number): boolean {
  let i = from;
  while (i < to && items[i]!.tag === 'ADP' && nounAt(i + 1)) i = nounAt(i + 1)!.to;
  return i === to && i > from;
}

/** Before what stands between commas: "The loot, 12 pieces in all, was" holds no verb, "Ruiz, who fled, was" a clause; a clause may stand between dashes too. */
function beforeAside(parse: Parse, at: number): number {
  const { items, nounAt } = parse;
  const dash = items[at]?.text ?? '';
  if (/^[–—-]$/.test(dash))
    for (let i = at - 1; i > 0 && at - i < 16; i -= 1)
      if (items[i]!.text === dash && /^(?:which|who)$/.test(items[i + 1]?.text ?? '')) return i - 1;
  if (items[at]?.text !== ',') return at;
  const clause = relativeBefore(parse, at);
  if (clause !== null) return clause;
  // "Theft, such as phone snatching, rose"
  for (let i = at - 1; i > 0 && at - i < 12; i -= 1)
    if (items[i]!.text === ',')
      return /^(?:such|including|especially|notably|particularly)$/.test(items[i + 1]!.text) && nounAt(i - 1)
        ? i - 1
        : nearerAside(parse, at);
  return at;
}

/** "The loot, 12 pieces in all, was": a figure and no verb between two commas. */
function nearerAside({ items, verbAt, nounAt }: Parse, at: number): number {
  for (let i = at - 1; i > 0 && at - i < 12; i -= 1) {
    if (verbAt(i)) return at;
    if (items[i]!.text !== ',') continue;
    const figure = items.slice(i + 1, at).some((item) => item.quantity);
    const named = nounAt(i - 1);
    // "Ana Ruiz, author of many plays, has died"
    const apposed =
      named !== undefined &&
      items[named.head]!.tag === 'PROPN' &&
      /^(?:NOUN|DET)$/.test(items[i + 1]!.tag) &&
      !isPreposition(items[named.from - 1]);
    return named && (figure || apposed) ? i - 1 : at;
  }
  return at;
}

/** The end of the noun group before ", who …,": null where no such clause ends at the comma. */
function relativeBefore({ items, nounAt }: Parse, comma: number): number | null {
  for (let i = comma - 2; i > 1 && comma - i < longestClause; i -= 1) {
    if (/^[;:"“”]$/.test(items[i]!.text)) return null;
    if (items[i - 1]!.text === ',' && /^(?:who|which|whose|where)$/i.test(items[i]!.text))
      return nounAt(i - 2) ? i - 2 : null;
  }
  return null;
}

/** "came with an offer, which is worth 12": the group right before "which", unless it hangs on "of". */
function antecedent({ items, nounAt }: Parse, verb: VerbGroup): number | null {
  const which = verb.from - 1;
  if (!/^(?:which|that|who)$/i.test(items[which]?.text ?? '')) return null;
  const group = nounAt(items[which - 1]?.text === ',' ? which - 2 : which - 1);
  return group && items[group.from - 1]?.text !== 'of' ? group.head : null;
}
