import type { Claim } from '../schema/report.ts';
import type { Counted } from './grammar/counted.ts';
import { type Parse, wordsOf } from './grammar/index.ts';

export type Aggregation = Claim['aggregation'];

/** Whether the figure is a whole, a part, an addition or a running total; null where the words do not say. */
export function aggregationOf(
  parse: Parse,
  at: number,
  counted: Counted | null,
  sameFieldBefore: boolean,
): Aggregation {
  const { items } = parse;
  const from = counted?.group.from ?? at;
  const to = counted?.to ?? at + 1;
  const before = wordsOf(items, Math.max(0, from - 4), at).toLowerCase();
  const after = wordsOf(items, at + 1, Math.min(items.length, to + 8)).toLowerCase();
  const quantity = items[at]!.text.toLowerCase();
  // "2,000 fell ill and 300 of them died": all who died, not a part of them.
  if (
    (counted?.partOf && sameFieldBefore) ||
    /\b(?:including|among them|of them|of whom|of those)\b[^.;]*$|\bamong the \w+ (?:is|are|was|were)$/.test(
      before,
    )
  )
    return 'part';
  if (/\b(?:another|a further|an additional|further|additional)$/.test(before) || /^another\b/.test(quantity))
    return 'additional';
  if (/^(?:more|others|other|additional)\b(?! than)/.test(after)) return 'additional';
  // "killed 170,000 in the province and tens of thousands more elsewhere"
  const rest = wordsOf(items, to, Math.min(items.length, to + 14)).toLowerCase();
  if (quantity && /^[^.;]*\band [^.;,]*\b(?:more|others?) elsewhere\b/.test(rest)) return 'part';
  if (/\b(?:so far|to date|since)\b/.test(after)) return 'cumulative';
  if (
    /\b(?:total of|in total|a total|altogether|in all)$/.test(before) ||
    /\b(?:in total|altogether|in all|overall)\b/.test(after)
  )
    return 'total';
  return null;
}
