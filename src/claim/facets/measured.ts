import type { Facet } from '../../schema/report.ts';
import type { FieldFound } from '../field/index.ts';
import { plural } from '../field/plural.ts';
import type { Counted } from '../grammar/counted.ts';
import { type Parse, wordsOf } from '../grammar/index.ts';

/** Adverbs that make those of a state a part of all who are in it. */
const degree =
  /^(?:badly|critically|heavily|lightly|seriously|severely|slightly|gravely|partially|partly|totally|completely)$/i;

/** What is counted or measured, in the text's words; with the degree of what befell it ("others were seriously injured"). */
export function measuredOf(parse: Parse, counted: Counted | null, field: FieldFound | null): Facet | null {
  if (!counted) return null;
  const { items } = parse;
  const { noun, from } = counted;
  const to = stateEnd(parse, counted, field) ?? counted.to;
  if (noun !== null) return { text: wordsOf(items, from, to), value: plural(items[noun]!), basis: 'stated' };
  if (to === counted.to) return null;
  const first = items.findIndex(({ text }, i) => i >= from && degree.test(text));
  return { text: wordsOf(items, first, to), value: items[to - 1]!.text.toLowerCase(), basis: 'stated' };
}

function stateEnd({ items }: Parse, { to }: Counted, field: FieldFound | null): number | null {
  if (!field || field.word === null || !/^(?:state|verb)$/.test(field.rule) || field.word < to) return null;
  const between = items.slice(to, field.word);
  return between.length <= 5 && between.some(({ text }) => degree.test(text)) ? field.word + 1 : null;
}
