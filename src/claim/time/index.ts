import type { Basis, DocumentInfo, Facet, Span } from '../../schema/report.ts';
import type { FoundQuantity, QuantifiedSentence } from '../../types.ts';
import type { Context } from '../context.ts';
import { anchorOf, isToCome, publishedOf, statedYears } from './anchor.ts';
import { baseOf, beforeOf } from './before.ts';
import { carried } from './carry.ts';
import { nearestTo, type Role, roleOf } from './choose.ts';
import { expressionsOf } from './expressions.ts';
import { clockIn } from './hours.ts';
import type { Expression } from './moment.ts';
import { type Anchor, movedBack, narrowed, type Resolved, resolve } from './resolve.ts';
import { valueAt } from './value.ts';

/** When the fact happened or held, and the moment the figure speaks for. */
export interface Times {
  readonly time: Facet | null;
  readonly asOf: Facet | null;
}

/** The times of one sentence, with what they count from. Offsets count from the start of the sentence. */
export interface Dated {
  readonly expressions: readonly Expression[];
  readonly anchor: Anchor;
  readonly roles: readonly Role[];
}

/** The rest of a longer sentence is no prose. In characters. */
const longest = 3000;

/** Reads the sentences' times when first asked for. */
export function datesOf(context: Context): (index: number) => Dated {
  const published = publishedOf(context);
  const found = new Map<number, readonly Expression[]>();
  const expressions = (index: number): readonly Expression[] => {
    const known = found.get(index);
    if (known) return known;
    const fresh = expressionsOf(context.sentences[index]?.text.slice(0, longest) ?? '');
    found.set(index, fresh);
    return fresh;
  };
  const dated = new Map<number, Dated>();
  let years: ReadonlyMap<string, number> | undefined;
  const stated = () => {
    years ??= statedYears(context.sentences.map((_, i) => expressions(i)));
    return years;
  };
  return (index) => {
    const before = dated.get(index);
    if (before) return before;
    const own = expressions(index);
    const text = context.sentences[index]?.text ?? '';
    const fresh = {
      expressions: own,
      anchor: anchorOf(own, published, stated),
      roles: own.map((each) => roleOf(text, each)),
    };
    dated.set(index, fresh);
    return fresh;
  };
}

export function timesOf(
  context: Context,
  dated: (index: number) => Dated,
): (sentenceIndex: number, quantity: FoundQuantity) => Times {
  const { published } = context.document.info;
  const { day } = context.document;
  const basisOf = ({ moment }: Expression): Basis =>
    published?.basis === 'stated' || 'year' in moment ? 'stated' : 'inferred';
  const facet = ({ text }: QuantifiedSentence, expression: Expression, { anchor }: Dated): Facet => {
    const resolved = resolve(expression.moment, { ...anchor, future: isToCome(text, expression) });
    const value = valueAt(expression, resolved && narrowed(resolved, expression.part));
    const words = text.slice(expression.start, expression.end);
    return { text: words, ...(value && { value }), basis: basisOf(expression) };
  };
  /** "a year earlier" counts from the time of the figure before. */
  const backFrom = (index: number, place: Span, facts: readonly Expression[]): Facet | null => {
    const { text } = context.sentences[index]!;
    const before = facts.length > 0 ? beforeOf(text, place) : null;
    const base = before && baseOf(facts, place);
    if (!before || !base) return null;
    const future = isToCome(text, base);
    const resolved = resolve(base.moment, { ...dated(index).anchor, future });
    const back = resolved && movedBack(resolved, before.unit, before.count);
    const value = back ? valueAt({ ...base, relation: null, hours: null }, back) : undefined;
    return { text: text.slice(before.start, before.end), ...(value && { value }), basis: 'inferred' };
  };
  const timeAt = (index: number, place: Span, facts: readonly Expression[]): Facet | null => {
    const sentence = context.sentences[index]!;
    const own = nearestTo(sentence.text, facts, place);
    if (own) return facet(sentence, own, dated(index));
    const earlier = carried(context, dated, index);
    return (
      earlier && {
        ...facet(context.sentences[earlier.index]!, earlier.expression, dated(earlier.index)),
        basis: 'inferred' as const,
      }
    );
  };
  return (index, quantity) => {
    const sentence = context.sentences[index]!;
    const { text, start } = sentence;
    const here = dated(index);
    const place = { start: quantity.start - start, end: quantity.end - start };
    const by = (role: Role) => here.expressions.filter((_, i) => here.roles[i] === role);
    const time = backFrom(index, place, by('fact')) ?? timeAt(index, place, by('fact'));
    const until = by('asOf').at(-1) ?? by('told')[0];
    if (until) return { time, asOf: facet(sentence, { ...until, relation: null }, here) };
    if (published) return { time, asOf: momentOf(text, published) };
    return { time, asOf: day ? { ...day, basis: 'inferred' } : null };
  };
}

/** "by 5 p.m." of the day of publication, or that day. */
function momentOf(text: string, published: NonNullable<DocumentInfo['published']>): Facet {
  const { date } = published;
  const by = /\b(?:by|as of|until) (?=\d|noon|midday)/i.exec(text);
  const clock = by && /^\d{4}-\d\d-\d\d/.test(date) ? clockIn(text.slice(by.index, by.index + 24)) : null;
  if (!by || !clock || clock.start !== by[0].length) return { text: date, value: date, basis: 'inferred' };
  const value = `${date.slice(0, 10)}T${String(clock.hour).padStart(2, '0')}`;
  return { text: text.slice(by.index, by.index + clock.end), value, basis: published.basis };
}

/** The days that a quantity of kind date means, resolved against the publication date where it is relative. */
export function dateOf(
  context: Context,
  dated: (index: number) => Dated,
): (sentenceIndex: number, quantity: FoundQuantity) => Resolved | null {
  return (index, quantity) => {
    if (quantity.date) return quantity.date;
    const offset = context.sentences[index]!.start;
    const { expressions, anchor } = dated(index);
    const own = expressions.find(
      ({ start, end }) => start + offset < quantity.end && quantity.start < end + offset,
    );
    return own
      ? resolve(own.moment, { ...anchor, future: isToCome(context.sentences[index]!.text, own) })
      : null;
  };
}
