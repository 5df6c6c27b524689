import { countedIn, isCompared, isOfSize, type Mention, opensWithWhole } from '../mention.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { nounField } from './nouns.ts';

/** Shares of what the story is not about: "with 80% of polling stations counted, it was on 41%". */
const aside = new Set(['polling stations', 'margin of error']);

/** "bid $160 million, the others $140 million", "grew 3 percent against 2 percent": the second is of what the first was. */
function likeBefore({ parse, at, quantity, counted }: FieldClues, before: Mention | null): FieldFound | null {
  if (counted?.noun != null || before?.kind !== quantity.kind) return null;
  if (quantity.kind === 'money' && !isOfSize(quantity, before)) return null;
  if (aside.has(before.field) && !isCompared(parse, at)) return null;
  if (quantity.kind === 'measure' && before.unit !== quantity.canonical.unit) return null;
  return { name: before.field, rule: 'antecedent', word: null };
}

const isTelling = /^(?:put|say|estimate|report|give|bring|take|raise|be|rise|fall)$/;

/** Whether a figure of the sentence stands before an item. */
const figureBefore = ({ parse: { items } }: FieldClues, at: number): boolean =>
  items.some(({ quantity }, i) => i < at && quantity?.kind === 'count');

/** A bare number takes its noun from what was counted just before, or from the plural noun it stands beside. */
export function byAntecedent(clues: FieldClues, before: Mention | null): FieldFound | null {
  const { quantity, counted } = clues;
  const compared = quantity.kind === 'measure' && isCompared(clues.parse, clues.at);
  if (compared || /^(?:money|duration|percent)$/.test(quantity.kind)) return likeBefore(clues, before);
  if (quantity.kind !== 'count' || counted?.noun != null) return null;
  const beside = countedIn(clues.parse, clues.at, clues.role.verb);
  if (beside !== null && !counted?.partOf) return { ...nounField(clues, beside), rule: 'beside' };
  // "In the eight countries, 16 million were affected"
  if (
    before?.aside &&
    clues.role.role === 'subject' &&
    !counted?.partOf &&
    !opensWithWhole(clues.parse, clues.at)
  )
    return null;
  // "kills 31, cuts power to 1.8 million": what is done to another thing is not done to these
  const { role, preposition, verb } = clues.role;
  const own = verb && role === 'adjunct' && /^(?:to|for|with|from)$/.test(preposition ?? '') ? verb : null;
  const other = own && clues.parse.nounAt(own.to);
  // "and a search was under way for six more"
  const near = clues.parse.items.slice(Math.max(0, clues.at - 8), clues.at);
  if (preposition === 'for' && near.some(({ lemma }) => /^(?:search|hunt)$/.test(lemma)))
    return { name: 'missing', rule: 'nominal', word: null };
  if (own && other && other.to <= clues.at && !isTelling.test(own.lemma) && figureBefore(clues, own.from))
    return null;
  // "freed 31 girls, leaving 32 captive": what befell the others did not befall these
  if (clues.role.verb?.lemma === 'leave' && clues.parse.items[clues.at - 1]?.text === 'leaving') return null;
  return before && before.kind === 'count' ? { name: before.field, rule: 'antecedent', word: null } : null;
}
