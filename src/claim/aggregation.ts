import type { Field } from '../lexicon/fields/form.ts';
import type { Claim } from '../schema/report.ts';
import { lowerOf } from '../segment/letters.ts';
import type { FieldFound } from './field/index.ts';
import type { Counted } from './grammar/counted.ts';
import { type Parse, wordsOf } from './grammar/index.ts';
import type { Role } from './grammar/role.ts';
import { opensWithWhole } from './mention.ts';

export type Aggregation = Claim['aggregation'];

/** What was found of a figure before it is asked how it relates to others. */
interface Figure {
  readonly counted: Counted | null;
  readonly role: Role;
  readonly field: FieldFound | null;
  /** The figure before counts in the same field: in this sentence, or for "two of them" in the one before. */
  readonly again: boolean;
  readonly fields: readonly Field[];
}

/** What stands between a figure and "since" where that speaks of something else: a rank, a report, another figure. */
const apart =
  /\b(?:most|least|first|worst|best|\w{3,}est|said|says|told)\b|(?<!and |, )\b\d[\d,.]*\b|\b(?:has|have|had) been on\b/;

/** Whether the figure is a whole, a part, an addition or a running total; null where the words do not say. */
export function aggregationOf(parse: Parse, at: number, figure: Figure): Aggregation {
  const { counted } = figure;
  const { items } = parse;
  const from = counted?.group.from ?? at;
  const to = counted?.to ?? at + 1;
  const before = lowerOf(wordsOf(items, Math.max(0, from - 4), at));
  const after = lowerOf(wordsOf(items, at + 1, to + 8));
  const quantity = lowerOf(items[at]!.text);
  // "2,000 fell ill and 300 of them died": all who died, not a part of them.
  if (
    (counted?.partOf && figure.again) ||
    (figure.again && opensWithWhole(parse, at)) ||
    isIncluded(figure) ||
    ofNamedWhole(parse, at, figure) ||
    /\b(?:including|among them|of them|of whom|of those)\b[^.;]*$|\bamong the \w+ (?:is|are|was|were)$|\bthe (?:other|remaining)$|^of the (?:\w+ )?(?:dead|wounded|injured|victims|missing|killed|casualties) ?,$/.test(
      before,
    )
  )
    return 'part';
  if (
    /\b(?:first|second|third|fourth|last|next|new|another) (?:group|batch|wave|convoy|tranche|shipment|round|flight) of$/.test(
      before,
    )
  )
    return 'additional';
  if (/\b(?:another|a further|an additional|further|additional)$/.test(before) || /^another\b/.test(quantity))
    return 'additional';
  if (/^(?:more|others|other|additional)\b(?! than)/.test(after)) return 'additional';
  // "killed 170,000 in the province and tens of thousands more elsewhere"
  const rest = lowerOf(wordsOf(items, to, to + 14));
  if (
    quantity &&
    rest.includes('elsewhere') &&
    /^[^.;]*\band [^.;,]*\b(?:more|others?) elsewhere\b/.test(rest)
  )
    return 'part';
  const running = /^(.*?)\b(?:so far|to date|since)\b/.exec(after);
  if ((running && !apart.test(running[1]!)) || /\b(?:so far|to date) ?,?$/.test(before)) return 'cumulative';
  if (
    /\b(?:total of|in total|a total|altogether|in all)(?: ?,)?$/.test(before) ||
    /\b(?:in total|altogether|in all|overall)\b/.test(after)
  )
    return 'total';
  return null;
}

/** "The hostages include six foreigners" */
const isIncluded = ({ counted, role: { role, verb } }: Figure): boolean =>
  role === 'object' && verb?.lemma === 'include' && verb.finite === true && counted?.group.from === verb.to;

/**
 * "four of the 68 passengers were infants", "ten of the victims were at work", "three of those killed": a part where the whole is
 * named by what it is counted by. Not where the verb counts anew: "ten of the passengers were killed" are all the dead.
 */
function ofNamedWhole({ items }: Parse, at: number, { counted, role, field, fields }: Figure): boolean {
  if (!counted || items[at]!.quantity?.kind !== 'count') return false;
  const of = counted.group.to;
  if (items[of]?.text.toLowerCase() !== 'of') return false;
  if (counted.partOf)
    return items[of + 1]?.text.toLowerCase() === 'those' && items[counted.from]?.tag === 'VERB';
  if (counted.from !== of + 1 || items[counted.from]?.tag !== 'DET') return false;
  // "twelve of the 40 people killed were children"
  if (field?.rule === 'state' && field.word === counted.to) return true;
  if (!/noun$/.test(field?.rule ?? '')) return false;
  const whole = items.slice(counted.from, counted.to);
  const copula = role.role === 'subject' && role.verb?.lemma === 'be' && !role.verb.passive;
  return (
    copula ||
    whole.some(({ quantity }) => quantity) ||
    fields.some(({ name, objectsOf, subjectsOf }) => name === field?.name && (objectsOf ?? subjectsOf))
  );
}
