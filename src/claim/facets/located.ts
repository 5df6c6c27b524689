import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

/** "Osto lies 40 km north of Veland", "Osto, a village 40 km from Veland,": the named place from which a distance is told. */
export function locatedOf(parse: Parse, counted: Counted, { verb }: Role): Facet | null {
  const { items, nounAt } = parse;
  if (!/^(?:from|of|off|outside|away)$/i.test(items[afterDirection(parse, counted.to)]?.text ?? ''))
    return null;
  const from = counted.group.from;
  const apposed = nounAt(items[from - 1]?.text === ',' ? from - 2 : from - 1);
  const lies =
    verb !== null &&
    verb.to >= from - 2 &&
    verb.to <= from &&
    /^(?:be|lie|sit|stand|locate|situate)$/.test(verb.lemma);
  const head = apposed?.head ?? (lies ? subjectHead(parse, verb) : null);
  return nameOf(parse, head);
}

/** "340 kilometres north of", "some 40 km to the south-east of": over the points of the compass. */
function afterDirection({ items }: Parse, at: number): number {
  let i = at;
  while (
    i < at + 8 &&
    /^(?:to|the|due|(?:north|south|east|west|-)+|north-?east|north-?west|south-?east|south-?west)$/i.test(
      items[i]?.text ?? '',
    )
  )
    i += 1;
  return i;
}

/** The name of a place: "Osto, a town of 6,000", "the isle of Osto"; "the town of 6,000" says no name. */
export function nameOf({ items, nounAt }: Parse, head: number | null): Facet | null {
  const group = head === null ? undefined : nounAt(head);
  if (!group) return null;
  const apposed = items[group.from - 1]?.text === ',' ? nounAt(group.from - 2) : undefined;
  const of = items[group.to]?.text === 'of' ? nounAt(group.to + 1) : undefined;
  for (const one of [group, apposed, of]) {
    const words = one && items.slice(one.from, one.to).filter(({ tag }) => tag === 'PROPN');
    const text = words?.map((item) => item.text).join(' ');
    if (text) return { text, value: text, basis: 'stated' };
  }
  return null;
}
