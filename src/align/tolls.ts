import { agreeing, dayOf } from '../judge/numbers.ts';
import { context, tolling } from '../lexicon/comparing.ts';
import { longEvents, otherEvents, tollFields } from '../lexicon/growing.ts';
import type { Claim } from '../schema/report.ts';
import { beginOf } from './evidence.ts';
import { limitOf } from './facets/index.ts';
import type { Prepared } from './prepare.ts';

/**
 * The claims of a block, by their indexes, that give the toll of what their article is about, and of what kind it is: the first whole
 * figure of such a field near the head of the article, and those of the field that restate it. News tells the toll of its event
 * first; parts of it and the tolls of earlier events come behind. The toll of a war stands anywhere.
 */
export function tollsIn(block: readonly Prepared[]): ReadonlyMap<number, string> {
  const mains = new Map<string, number>();
  const wholes = block.flatMap((one, at) => (isWhole(one) ? [{ at, kind: kindOf(one) }] : []));
  const keyOf = (at: number, kind: string) => `${block[at]!.document} ${kind}`;
  for (const { at, kind } of wholes) {
    const begin = beginOf(block[at]!.claim);
    if (begin > tolling.head && !isOfLongEvent(block[at]!.claim)) continue;
    const known = mains.get(keyOf(at, kind));
    if (known === undefined || begin < beginOf(block[known]!.claim)) mains.set(keyOf(at, kind), at);
  }
  return new Map(
    wholes.flatMap(({ at, kind }) => {
      const main = mains.get(keyOf(at, kind));
      const told = main !== undefined && (main === at || isRestated(block[main]!.claim, block[at]!.claim));
      return told ? [[at, kind] as const] : [];
    }),
  );
}

const tolls = new Set(tollFields);

/** A war's toll and the toll of its latest day are two. */
const kindOf = ({ claim }: Prepared): string => `${claim.field}${isOfLongEvent(claim) ? ' so far' : ''}`;

const long = new RegExp(`\\b(?:${longEvents.join('|')})\\b`, 'i');

const isOfLongEvent = ({ sentence: { text } }: Claim): boolean => long.test(text);

/** Whether a toll is of all, and not of another event than the article's. */
function isWhole({ claim, parts }: Prepared): boolean {
  const { quantity, modality, asOf, time, sentence } = claim;
  if (!tolls.has(claim.field) || quantity.high === 0 || quantity.kind === 'percent') return false;
  if (
    modality !== 'asserted' ||
    parts ||
    (limitOf(claim) && !isNation(claim)) ||
    (!isOfLongEvent(claim) && elsewhere.test(sentence.text))
  )
    return false;
  const year = asOf?.value?.slice(0, 4);
  if (yearsOf(claim).some((other) => other !== year)) return false;
  const [told, day] = [time?.value, asOf?.value].map(
    (value) => /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0],
  );
  return !told || !day || Math.abs(dayOf(told) - dayOf(day)) <= tolling.days;
}

/** "40 Palestinians" are all whom an event in Gaza killed, unless the next article has Israelis. */
const isNation = ({ scope }: Claim): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(scope?.value ?? '');

/** For each claim of a block with a toll whether its sentence tells of one attack (1) or of several (2): their tolls are two. 0 where it tells of neither, or of both. */
export const attacksIn = (block: readonly Prepared[]): Uint8Array =>
  Uint8Array.from(block, ({ field, claim }) => {
    if (!tolls.has(field)) return 0;
    const { text } = claim.sentence;
    const [many, single] = [several.test(text), one.test(text)];
    return many === single ? 0 : many ? 2 : 1;
  });

const attacks = 'air ?strike|attack|blast|bombing|clash|crash|explosion|raid|shooting';
const several = new RegExp(`\\b(?:${attacks})e?s\\b`, 'i');
const one = new RegExp(`\\b(?:${attacks})\\b`, 'i');

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
