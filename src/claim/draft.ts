import type { Claim } from '../schema/report.ts';
import type { FoundQuantity } from '../types.ts';
import { aggregationOf } from './aggregation.ts';
import type { Context } from './context.ts';
import { actorOf } from './facets/actor.ts';
import { eventOf } from './facets/event.ts';
import { measuredOf } from './facets/measured.ts';
import { objectOf } from './facets/object.ts';
import { perOf } from './facets/per.ts';
import { placeOf } from './facets/place.ts';
import { scopeOf } from './facets/scope.ts';
import { fieldOf } from './field/index.ts';
import { countedBy } from './grammar/counted.ts';
import type { Parse } from './grammar/index.ts';
import { roleOf } from './grammar/role.ts';
import type { Mention } from './mention.ts';
import { modalityOf } from './modality/index.ts';

/** A claim before repeats are merged and ids given. */
export type Draft = Omit<Claim, 'id' | 'time' | 'asOf' | 'attribution'> & {
  readonly sentenceIndex: number;
  readonly found: FoundQuantity;
};

/** The claim that a quantity makes in its sentence; `before` is the claim made just before it. */
export function draftOf(
  context: Context,
  sentenceIndex: number,
  parse: Parse,
  at: number,
  before: Mention | null,
): Draft {
  const { items } = parse;
  const found = items[at]!.quantity!;
  const sentence = context.sentences[sentenceIndex]!;
  const counted = countedBy(parse, at);
  const role =
    counted && found.kind !== 'age'
      ? roleOf(parse, counted)
      : { role: 'none' as const, verb: null, preposition: null, on: null };
  const field = fieldOf({ parse, at, quantity: found, counted, role }, before, context.lexicon.fields);
  const noun = counted?.noun ?? null;
  const end = counted && noun !== null ? items[counted.to - 1]!.end : found.end;
  const { start: _start, end: _end, text: _text, rules, ...quantity } = found;
  const scope = scopeOf(parse, at, counted, found, field?.name ?? 'number');
  return {
    sentenceIndex,
    found,
    document: context.document.info.id,
    span: { start: found.start, end },
    location: locationOf(context, found.start),
    text: context.document.text.slice(found.start, end),
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    quantity,
    field: context.lexicon.nameOf(field?.name ?? 'number'),
    measured: measuredOf(parse, counted, field),
    actor: actorOf(parse, counted, role),
    event: eventOf(parse, role, found.kind, field),
    place: placeOf(parse, at, counted, role.verb),
    per:
      perOf(parse, at, counted) ??
      borrowedPer(noun === null && before?.field === field?.name ? before : null),
    scope,
    object: objectOf(parse, at, counted, role, found, field?.name ?? 'number', scope),
    aggregation: aggregationOf(parse, at, counted, before?.field === field?.name),
    modality: modalityOf(parse, at, counted, role),
    mentions: [{ start: found.start, end }],
    rules: [...rules, ...(field ? [`field: ${field.rule}`] : []), `role: ${role.role}`],
  };
}

/** A figure that takes its noun from the one before takes its period too: "40,000 men a month, the others 25,000". */
function borrowedPer(before: Mention | null | undefined): Draft['per'] {
  return before?.per ? { ...before.per, basis: 'inferred' } : null;
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
