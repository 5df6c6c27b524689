import { agreeing, dayOf } from '../judge/numbers.ts';
import { context, tolling } from '../lexicon/comparing.ts';
import { otherEvents, tollFields } from '../lexicon/growing.ts';
import type { Claim } from '../schema/report.ts';
import { beginOf } from './evidence.ts';
import { limitOf } from './facets/index.ts';
import type { Prepared } from './prepare.ts';

/**
 * The claims of a block, by their indexes, that give the toll of what their article is about: the first whole figure of such a field
 * near the head of the article, and those of the field that restate it. News tells the toll of its event first; parts of it and
 * the tolls of earlier events come behind.
 */
export function tollsIn(block: readonly Prepared[]): ReadonlySet<number> {
  const mains = new Map<string, number>();
  const wholes = block.flatMap((one, at) => (isWhole(one) ? [at] : []));
  for (const at of wholes) {
    const { claim } = block[at]!;
    if (beginOf(claim) > tolling.head) continue;
    const known = mains.get(keyOf(block[at]!));
    if (known === undefined || beginOf(claim) < beginOf(block[known]!.claim))
      mains.set(keyOf(block[at]!), at);
  }
  return new Set(
    wholes.filter((at) => {
      const main = mains.get(keyOf(block[at]!));
      return main !== undefined && (main === at || isRestated(block[main]!.claim, block[at]!.claim));
    }),
  );
}

const tolls = new Set(tollFields);

const keyOf = ({ document, claim: { field } }: Prepared): string => `${document} ${field}`;

/** Whether a toll is of all, and not of another event than the article's. */
function isWhole({ claim, parts }: Prepared): boolean {
  const { quantity, modality, asOf, time, sentence } = claim;
  if (!tolls.has(claim.field) || quantity.high === 0 || quantity.kind === 'percent') return false;
  if (modality !== 'asserted' || parts || limitOf(claim) || elsewhere.test(sentence.text)) return false;
  const year = asOf?.value?.slice(0, 4);
  if (yearsOf(claim).some((other) => other !== year)) return false;
  const [told, day] = [time?.value, asOf?.value].map(
    (value) => /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0],
  );
  return !told || !day || Math.abs(dayOf(told) - dayOf(day)) <= tolling.days;
}

const elsewhere = new RegExp(`\\b(?:${otherEvents.join('|')})\\b`, 'i');

/** The years that a sentence names before a figure or close behind it; "in a region hit by the tsunami of 2004" is told of the region. */
function yearsOf({ span, sentence: { start, text } }: Claim): readonly string[] {
  return text.slice(0, span.end - start + context.near).match(/\b(?:1[89]|20)\d\d\b(?!,\d)/g) ?? [];
}

/** "More than 200 hurt", "249 people were injured": one toll, less and more exactly. */
function isRestated(a: Claim, b: Claim): boolean {
  if (a.quantity.bound === 'vague' || b.quantity.bound === 'vague' || !agreeing(a, b)) return false;
  const [x, y] = [a, b].map(({ quantity: { low, high } }) => low ?? high ?? 0);
  return Math.max(x!, y!) <= tolling.rounded * Math.min(x!, y!);
}
