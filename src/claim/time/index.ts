import type { Basis, DocumentInfo, Facet } from '../../schema/report.ts';
import type { FoundQuantity, QuantifiedSentence } from '../../types.ts';
import type { Context } from '../context.ts';
import { anchorOf, isToCome, publishedOf, statedYears } from './anchor.ts';
import { carried } from './carry.ts';
import { nearestTo, type Role, roleOf } from './choose.ts';
import { expressionsOf } from './expressions.ts';
import { clockIn } from './hours.ts';
import type { Expression } from './moment.ts';
import { type Anchor, narrowed, type Resolved, resolve } from './resolve.ts';
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
  const basisOf = ({ moment }: Expression): Basis =>
    published?.basis === 'stated' || 'year' in moment ? 'stated' : 'inferred';
  const facet = ({ text }: QuantifiedSentence, expression: Expression, { anchor }: Dated): Facet => {
    const resolved = resolve(expression.moment, { ...anchor, future: isToCome(text, expression) });
    const value = valueAt(expression, resolved && narrowed(resolved, expression.part));
    const words = text.slice(expression.start, expression.end);
    return { text: words, ...(value && { value }), basis: basisOf(expression) };
  };
  return (index, quantity) => {
    const sentence = context.sentences[index]!;
    const { text, start } = sentence;
    const here = dated(index);
    const place = { start: quantity.start - start, end: quantity.end - start };
    const by = (role: Role) => here.expressions.filter((_, i) => here.roles[i] === role);
    const own = nearestTo(text, by('fact'), place);
    const earlier = own ? null : carried(context, dated, index);
    const time = own
      ? facet(sentence, own, here)
      : earlier && {
          ...facet(context.sentences[earlier.index]!, earlier.expression, dated(earlier.index)),
          basis: 'inferred' as const,
        };
    const until = by('asOf').at(-1) ?? by('told')[0];
    const asOf = until ? facet(sentence, { ...until, relation: null }, here) : momentOf(text, published);
    return { time, asOf };
  };
}

/** "by 5 p.m." of the day of publication, or that day. */
function momentOf(text: string, published: DocumentInfo['published']): Facet | null {
  if (!published) return null;
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
