import { currencies } from '../lexicon/currencies.ts';
import type { FoundQuantity, QuantifiedSentence, Sentence, Writable } from '../types.ts';
import { stretches } from './candidates.ts';
import type { Draft, Finder } from './draft.ts';
import { finders } from './finders/index.ts';
import { label } from './finders/label.ts';
import { canonicalOf, intervalsOf } from './intervals.ts';
import { refiners } from './refiners/index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The finders that a token can begin, in their order. */
const atDigits = finders.filter((finder) => finder.starts.digits);
const atSigns = finders.filter((finder) => finder.starts.words.has('minus'));
const atAddresses = [label];
const atWords = new Map<string, readonly Finder[]>();
for (const word of new Set(finders.flatMap((finder) => [...finder.starts.words])))
  atWords.set(
    word,
    finders.filter((finder) => finder.starts.words.has(word)),
  );

/** Signs that a number can begin with: currencies, minus, fractions. */
const signs = new Set([
  ...'-–−%½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞',
  ...currencies.flatMap((currency) => currency.signs.map((sign) => sign.charAt(0))),
]);

function findersAt({ kind, lower, text }: Token): readonly Finder[] {
  if (kind === 'number') return atDigits;
  if (kind === 'word') return atWords.get(lower) ?? [];
  if (kind === 'address') return atAddresses;
  return signs.has(text) ? atSigns : [];
}

/** The readings of the tokens, in order; each token is in one at most. */
function draftsOf(tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let since = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const finder of findersAt(tokens[at]!)) {
      const draft = finder.find(tokens, at, since);
      if (!draft || draft.from < since) continue;
      drafts.push(draft);
      since = draft.to;
      at = draft.to - 1;
      break;
    }
  }
  return drafts;
}

function quantityOf(
  draft: Draft,
  kind: FoundQuantity['kind'],
  tokens: readonly Token[],
  text: string,
  offset: number,
): FoundQuantity {
  const { low, high, unit, bound, hedge, rules, terms, change, date } = draft;
  const start = tokens[draft.from]!.start;
  const end = tokens[draft.to - 1]!.end;
  const { asserted, expected } = intervalsOf({ kind, low, high, unit, bound, hedge });
  const quantity: Writable<FoundQuantity> = {
    kind,
    low,
    high,
    unit,
    bound,
    hedge,
    canonical: canonicalOf({ kind, low, high, unit }),
    asserted,
    expected,
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    rules,
  };
  if (terms) quantity.terms = terms;
  if (change) quantity.change = change;
  if (date) quantity.date = date;
  return quantity;
}

/** Hands on the refined readings of each stretch of a text, with its tokens. */
function readEach(text: string, take: (draft: Draft, tokens: readonly Token[]) => void): void {
  for (const { from, to } of stretches(text)) {
    const tokens = tokensOf(text, from, to);
    let drafts = draftsOf(tokens);
    if (drafts.length === 0) continue;
    for (const refiner of refiners) drafts = refiner.refine(drafts, tokens);
    for (const draft of drafts) take(draft, tokens);
  }
}

/**
 * The quantities of a text, in order. Never throws.
 * Spans are UTF-16 offsets into `text`, and `text.slice(start, end)` is the quantity's `text`.
 */
export function findQuantities(text: string): readonly FoundQuantity[] {
  return quantitiesIn(text, 0);
}

/** The quantities of a text that begins at `offset`. */
function quantitiesIn(text: string, offset: number): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  readEach(text, (draft, tokens) => {
    if (draft.kind !== 'label') found.push(quantityOf(draft, draft.kind, tokens, text, offset));
  });
  return found;
}

/** The names with numbers ("F-16", "Flight 370") that are kept from being quantities, in order. */
export function labelsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  readEach(text, ({ kind, from, to }, tokens) => {
    if (kind === 'label') found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  });
  return found;
}

/** A sentence's quantities, with offsets into the document. */
export function quantify(sentence: Sentence): QuantifiedSentence {
  const { start, end, text, paragraph, kind } = sentence;
  return { start, end, text, paragraph, kind, quantities: quantitiesIn(text, start) };
}
