import type { Claim } from '../schema/report.ts';
import type { Parse, VerbGroup } from './grammar/index.ts';

export type Modality = Claim['modality'];

const planning =
  /^(?:plan|aim|intend|propose|seek|want|hope|pledge|vow|promise|commit|prepare|foresee|target|try|attempt|urge|demand|intention|bid|goal|proposal|require)$/;

/** How certain: from the verb group of the quantity and what governs it. */
export function modalityOf(parse: Parse, at: number, verb: VerbGroup | null): Modality {
  const { items } = parse;
  const words = verb ? items.slice(verb.from, verb.to).map((item) => item.text.toLowerCase()) : [];
  if (/\?["”’]?$/.test(items.at(-1)?.text ?? '')) return 'hypothetical';
  if (words.some((word) => /^(?:not|n['’]t|never)$/.test(word))) return 'denied';
  if (words.some((word) => /^(?:may|might|could)$/.test(word))) return 'conjectured';
  if (words.some((word) => /^(?:will|shall|['’]ll)$/.test(word))) return 'planned';
  if (words[0] === 'would' || words[0] === '’d') return 'hypothetical';
  if (verb && items[verb.from]!.text.toLowerCase() === 'to') {
    const before = items[verb.from - 1];
    if (before && planning.test(before.lemma)) return 'planned';
  }
  if (
    verb &&
    words.includes('to') &&
    items.slice(verb.from, verb.main).some((item) => planning.test(item.lemma))
  )
    return 'planned';
  for (let i = at; i >= 0 && at - i < 30; i -= 1)
    if (/^(?:if|unless)$/i.test(items[i]!.text)) return 'hypothetical';
  return 'asserted';
}
