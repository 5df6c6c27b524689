import type { Claim } from '../schema/report.ts';
import type { Context } from './context.ts';
import { type Dating, datedBy, mayDate } from './dates.ts';
import { type Draft, locationOf, quantityOf } from './draft.ts';
import type { Parse } from './grammar/index.ts';
import { type Dated, dateOf } from './time/index.ts';

/** Stretches so long that they date nothing. */
const vague = /\b(?:week|month|year|quarter|decade|century|spring|summer|autumn|fall|winter|season)s?$/i;

/** The claims that a sentence's dates make: when an event was or will be. */
export function datedClaims(
  context: Context,
  dated: (index: number) => Dated,
): (index: number, parse: () => Parse) => readonly Draft[] {
  const resolved = dateOf(context, dated);
  return (index, parse) => {
    const { quantities, text } = context.sentences[index]!;
    if (!quantities.some(({ kind }) => kind === 'date') || !mayDate(text)) return [];
    const parsed = parse();
    const drafts: Draft[] = [];
    let before: Dating | null = null;
    for (const [at, { quantity }] of parsed.items.entries()) {
      if (quantity?.kind !== 'date' || vague.test(quantity.text)) continue;
      const dating = datedBy(parsed, at, before);
      const date = dating && resolved(index, quantity);
      if (!dating || !date) continue;
      before = dating;
      drafts.push(draftOf(context, index, quantity, dating, date));
    }
    return drafts;
  };
}

function draftOf(
  context: Context,
  sentenceIndex: number,
  found: Draft['found'],
  { field, event, object, scope, place }: Dating,
  { from, to, precision }: NonNullable<Claim['quantity']['date']>,
): Draft {
  const { start, end, text } = found;
  const sentence = context.sentences[sentenceIndex]!;
  const claim: Claim = {
    id: '',
    document: context.document.info.id,
    span: { start, end },
    location: locationOf(context, start),
    text,
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    quantity: { ...quantityOf(found), date: { from, to, precision } },
    field: context.lexicon.nameOf(field),
    measured: null,
    actor: null,
    event,
    place,
    per: null,
    scope,
    object,
    aggregation: null,
    modality: 'asserted',
    mentions: [{ start, end }],
    rules: [...found.rules, 'date of an event'],
    time: null,
    asOf: null,
    attribution: null,
  };
  return { sentenceIndex, found, claim, noun: null };
}
