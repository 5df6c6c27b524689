import type { Claim, Facet, Quantity } from '../schema/report.ts';
import type { FoundQuantity, Writable } from '../types.ts';
import { aggregationOf } from './aggregation.ts';
import type { Context } from './context.ts';
import { actorOf, named } from './facets/actor.ts';
import { bearerOf } from './facets/bearer.ts';
import { eventOf } from './facets/event.ts';
import { holderOf, listedPlace } from './facets/holder.ts';
import { locatedOf } from './facets/located.ts';
import { measuredOf } from './facets/measured.ts';
import { objectOf } from './facets/object.ts';
import { perOf } from './facets/per.ts';
import { placeOf } from './facets/place.ts';
import { pronounOf } from './facets/pronoun.ts';
import { respectiveOf } from './facets/respective.ts';
import { scopeOf } from './facets/scope.ts';
import { partyOf } from './field/ballots.ts';
import { type FieldClues, fieldOf } from './field/index.ts';
import { lookupOf } from './field/lookup.ts';
import { countedBy } from './grammar/counted.ts';
import type { Item, Parse } from './grammar/index.ts';
import { roleOf } from './grammar/role.ts';
import { isOfSize, type Mention } from './mention.ts';
import { modalityOf } from './modality/index.ts';

/** A claim with the quantity that makes it. Its id, times and attribution are blank: they come from the whole document. */
export interface Draft {
  readonly sentenceIndex: number;
  readonly found: FoundQuantity;
  readonly claim: Claim;
  /** What is counted, when the text says it. */
  readonly noun: Item | null;
}

/** Fields whose object may look like a place. */
const owned = new Set(['fines', 'bail', 'contract value']);

/** A place that is not the one who has the figure: "revenue at Acme" and a fine "on Acme" tell of none. */
function elsewhere(place: Facet | null, ...owners: readonly (Facet | null)[]): Facet | null {
  if (place === null) return null;
  const words = new Set(owners.flatMap((owner) => owner?.text.split(' ') ?? []));
  return place.text.split(' ').some((word) => words.has(word)) ? null : place;
}

/** The claim that a quantity makes in its sentence; `before` is the claim made just before it, `earlier` are the fields of the sentence before. */
export function draftOf(
  context: Context,
  sentenceIndex: number,
  parse: Parse,
  at: number,
  before: Mention | null,
  earlier: ReadonlySet<string>,
): Draft {
  const { items } = parse;
  const found = items[at]!.quantity!;
  const sentence = context.sentences[sentenceIndex]!;
  const counted = countedBy(parse, at);
  const role =
    counted && found.kind !== 'age'
      ? roleOf(parse, counted)
      : { role: 'none' as const, verb: null, preposition: null, on: null };
  const { fields } = context.lexicon;
  const clues: FieldClues = {
    parse,
    at,
    quantity: found,
    counted,
    role,
    fields,
    earlier,
    ballot: context.ballot,
  };
  const field = fieldOf(clues, before);
  const shared = field?.name === 'sentence' ? respectiveOf(parse, at, role.verb) : undefined;
  const sharer = shared ? named(parse, shared) : null;
  const party = field?.rule === 'ballot' ? named(parse, partyOf(clues)) : null;
  const ofPeople = lookupOf(fields, null).ofPeople.has(field?.name ?? '');
  const noun = counted?.noun ?? null;
  const end = counted && noun !== null ? items[counted.to - 1]!.end : found.end;
  const scope = scopeOf(parse, at, counted, found, field?.name ?? 'number', role);
  const object =
    party || shared !== undefined
      ? sharer
      : objectOf(parse, at, counted, role, found, field?.name ?? 'number', scope);
  const bearer = bearerOf(parse, field?.name ?? '', field?.word ?? null);
  const claim: Claim = {
    id: '',
    document: context.document.info.id,
    span: { start: found.start, end },
    location: locationOf(context, found.start),
    text: context.document.text.slice(found.start, end),
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    quantity: field?.name === 'age' ? agedOf(quantityOf(found)) : quantityOf(found),
    field: context.lexicon.nameOf(field?.name ?? 'number'),
    measured: measuredOf(parse, counted, field),
    actor:
      shared === undefined
        ? (party ??
          bearer ??
          holderOf(parse, at, counted, ofPeople) ??
          actorOf(parse, counted, role) ??
          pronounOf(context, sentenceIndex, parse, role))
        : null,
    event: eventOf(parse, role, found.kind, field),
    // The place of a population is what has it.
    place: elsewhere(
      field?.name === 'population' && object
        ? null
        : (field?.name === 'distance' && counted && locatedOf(parse, counted, role)) ||
            (listedPlace(parse, at, counted) ?? placeOf(parse, at, counted, role.verb)),
      owned.has(field?.name ?? '') ? object : null,
      bearer,
    ),
    per:
      perOf(parse, at, counted) ??
      borrowedPer(noun === null && before?.field === field?.name ? before : null, found),
    scope,
    object,
    aggregation: aggregationOf(parse, at, {
      counted,
      role,
      field,
      again: before?.field === field?.name || (counted?.partOf === true && earlier.has(field?.name ?? '')),
      fields,
    }),
    modality: modalityOf(parse, at, counted, role),
    mentions: [{ start: found.start, end }],
    rules: [...found.rules, ...(field ? [`field: ${field.rule}`] : []), `role: ${role.role}`],
    time: null,
    asOf: null,
    attribution: null,
  };
  return { sentenceIndex, found, claim, noun: noun === null ? null : items[noun]! };
}

/** What a claim keeps of the quantity found. Written out: to copy an object without some keys takes many times as long. */
export function quantityOf(found: FoundQuantity): Quantity {
  const { kind, low, high, unit, bound, hedge, canonical, asserted, expected } = found;
  const quantity: Writable<Quantity> = {
    kind,
    low,
    high,
    unit,
    bound,
    hedge,
    canonical,
    asserted,
    expected,
  };
  if (found.terms) quantity.terms = found.terms;
  if (found.change) quantity.change = found.change;
  if (found.date) quantity.date = found.date;
  return quantity;
}

/** "a man of 24", "died at 86": a bare number that turns out to be somebody's age. */
function agedOf(quantity: Quantity): Quantity {
  const { kind, low, high } = quantity;
  if (kind !== 'count') return quantity;
  const years = { low, high };
  return {
    ...quantity,
    kind: 'age',
    unit: 'year',
    canonical: { ...years, unit: 'year' },
    asserted: years,
    expected: years,
  };
}

/** A figure that takes its noun from the one before takes its period too: "40,000 men a month, the others 25,000". */
function borrowedPer(before: Mention | null | undefined, found: FoundQuantity): Claim['per'] {
  return before?.per && isOfSize(found, before) ? { ...before.per, basis: 'inferred' } : null;
}

/** Where an offset of the text stands in the file. */
export function locationOf({ document }: Context, offset: number): Claim['location'] {
  const { anchors } = document;
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (anchors[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = anchors[low]!;
  return { line: anchor.line, column: anchor.column + offset - anchor.offset };
}
