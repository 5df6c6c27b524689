import { digest } from '../align/hash.ts';
import type { Claim } from '../schema/report.ts';
import type { Document, FoundQuantity, QuantifiedSentence } from '../types.ts';
import { attribute } from './attribution/index.ts';
import { type Context, contextOf } from './context.ts';
import { settled } from './currency.ts';
import { datedClaims } from './dated.ts';
import { type Draft, draftOf } from './draft.ts';
import { lent } from './facets/lead.ts';
import type { Lexicon } from './field/lexicon.ts';
import { type Parse, parse as parseOf } from './grammar/index.ts';
import { isClaim } from './keep.ts';
import { isCompared, isEntry, type Mention, retakes, sizeOf } from './mention.ts';
import { mergeRepeats } from './repeats.ts';
import { restates } from './restated.ts';
import { type Dated, datesOf, timesOf } from './time/index.ts';

/** A document with the quantities of its sentences. */
export interface Quantified {
  readonly document: Document;
  readonly sentences: readonly QuantifiedSentence[];
}

/** What a draft lacks: when it was, and who says so. */
type Circumstances = Pick<Claim, 'time' | 'asOf'>;

/**
 * Turns the quantities of documents into claims: what is measured, its circumstances, who says so. Repeats are merged. Each step is
 * taken for all documents before the next: its code and words then stay in the processor's caches, which hold no more than a step's.
 */
export function claimEach(all: readonly Quantified[], lexicon?: Lexicon): readonly (readonly Claim[])[] {
  const contexts = all.map(({ document, sentences }) =>
    contextOf(document, settled(document.text, sentences), lexicon),
  );
  for (const { sentences, tokensOf } of contexts)
    for (const [index, sentence] of sentences.entries()) if (hasFigure(sentence)) tokensOf(index);
  const parses = contexts.map(parsesOf);
  for (const [at, { sentences }] of contexts.entries())
    for (const [index, sentence] of sentences.entries()) if (hasFigure(sentence)) parses[at]!(index);
  const dates = contexts.map(datesOf);
  const drafts = contexts.map((context, at) => draftsIn(context, parses[at]!, dates[at]!));
  const times = contexts.map((context, at) => {
    const timeOf = timesOf(context, dates[at]!);
    return drafts[at]!.map(({ sentenceIndex, found }): Circumstances => {
      const { time, asOf } = timeOf(sentenceIndex, found);
      return { time: found.kind === 'date' ? null : time, asOf };
    });
  });
  return contexts.map((context, at) => {
    const said = attribute(context);
    const claims = drafts[at]!.map(({ sentenceIndex, claim }, i): Claim => {
      const { time, asOf } = times[at]![i]!;
      return { ...claim, time, asOf, attribution: said(sentenceIndex, claim.span) };
    });
    return named(mergeRepeats(lent(context, claims, parses[at]!)));
  });
}

/** Parses a document's sentences when first asked for. */
function parsesOf(context: Context): (index: number) => Parse {
  const known: (Parse | undefined)[] = [];
  return (index) => {
    known[index] ??= parseOf(context, index);
    return known[index];
  };
}

const hasFigure = ({ quantities }: QuantifiedSentence): boolean =>
  quantities.some(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'ordinal');

/** The claims of one document, in the order of the text. */
function draftsIn(
  context: Context,
  parse: (index: number) => Parse,
  dates: (index: number) => Dated,
): readonly Draft[] {
  const dated = datedClaims(context, dates);
  let told: readonly Draft[] = [];
  return context.sentences.flatMap((_, index) => {
    told = draftsOf(context, index, () => parse(index), told);
    return inOrder(
      told,
      dated(index, () => parse(index)),
    );
  });
}

function inOrder(figures: readonly Draft[], dates: readonly Draft[]): readonly Draft[] {
  return dates.length === 0
    ? figures
    : [...figures, ...dates].sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/**
 * The claims of one sentence. A figure restated in another unit becomes a mention of the first. `told` are the claims of the
 * sentence before.
 */
function draftsOf(
  context: Context,
  index: number,
  parse: () => Parse,
  told: readonly Draft[],
): readonly Draft[] {
  const sentence = context.sentences[index]!;
  if (!hasFigure(sentence)) return [];
  const parsed = parse();
  const drafts: Draft[] = [];
  const earlier = new Set(told.map(({ claim }) => claim.field));
  for (const [at, { quantity }] of parsed.items.entries()) {
    if (!quantity || !isClaim(parsed, at)) continue;
    const last = drafts.at(-1);
    if (last && restates(context.document.text, last.found, quantity, last.claim.mentions.at(-1))) {
      const mentions = [...last.claim.mentions, { start: quantity.start, end: quantity.end }];
      drafts[drafts.length - 1] = { ...last, claim: { ...last.claim, mentions } };
      continue;
    }
    const before =
      goneOnFrom(parsed, at, quantity, drafts) ??
      (retakes(parsed, at) ? told.at(-1) : undefined) ??
      (isEntry(parsed, at) ? told.find(({ found }) => found.kind === quantity.kind) : undefined);
    drafts.push(draftOf(context, index, parsed, at, before ? mentionOf(before) : null, earlier));
  }
  return drafts;
}

/** The figure of the same sentence that one goes on from: the last, unless it is held against one of its own kind. */
function goneOnFrom(
  parse: Parse,
  at: number,
  { kind, canonical: { unit } }: FoundQuantity,
  drafts: readonly Draft[],
): Draft | undefined {
  const last = drafts.at(-1);
  const alike = ({ found }: Draft) => found.kind === kind && found.canonical.unit === unit;
  // "€142m in the three months to June, compared with €229m": the last figure of its kind.
  if (isCompared(parse, at))
    return (
      drafts.findLast((each) => alike(each) && !isAside(each)) ?? // "301 cases in 14 states, compared with 285"
      drafts.findLast(alike) ??
      last
    );
  // "180 cases in 24 hours, then 140", "53 seats and 29.9 percent, the Greens 16": the count before.
  if (kind === 'count' && /^(?:duration|percent)$/.test(last?.found.kind ?? ''))
    return drafts.findLast(({ found }) => found.kind === 'count') ?? last;
  return last;
}

const isAside = ({ claim }: Draft): boolean => claim.rules.includes('role: adjunct');

const mentionOf = (draft: Draft): Mention => ({
  field: draft.claim.field,
  kind: draft.found.kind,
  unit: draft.found.canonical.unit,
  per: draft.claim.per,
  size: sizeOf(draft.claim.quantity),
  noun: draft.noun,
  aside: isAside(draft),
});

/** Ids come from the document, the sentence and the claim's words, so that an edit elsewhere leaves them alone. */
function named(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const words = [claim.document, claim.sentence.text, claim.text].join('\u0000');
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return { ...claim, id: digest(`${words}\u0000${count}`) };
  });
}
