import { anyOf } from '../any-of.ts';
import type { Draft, Refiner } from '../draft.ts';
import { happened } from '../happened.ts';
import type { Token } from '../tokens.ts';

const isHyphen = anyOf('- ‑');

const limiting = anyOf('not least than killing leaving about nearly almost');
const isVerb = anyOf('was is has had');
const isTheirs = anyOf('the its their his her');
const minding = anyOf('hopes thinks wonders imagines suspects assumes expects knows feels sees gets needs');
const listing = anyOf(', and or');
const nextNumber = anyOf('two three');
const pointing = anyOf('this that');
const definite = anyOf('the these those our');

const afterPronoun = anyOf(
  "of another another's another’s by who that which whose is was has had can could would should must may might will to in and or for from with at on as if when where than it they he she we you i because but the a an my your his her their our its so then too 's ’s",
);
const beforePronoun = anyOf(
  'no every any each good another new same bad loved which present old next first best other',
);
const beforeOrPronoun = anyOf('this that the only some last a such like');
const knownPairs = anyOf(
  'sides nations countries leaders parties neighbours neighbors presidents governments powers foes rivals states',
);
const clauses = anyOf('if how as when whenever whether because where since while leads makes lets what');

/** Whether "one" at this draft stands for a person or thing and counts nothing: "one of the", "this one", "if one believes". */
function pronoun(draft: Draft, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[draft.from - 1], tokens[draft.to]];
  if (!before && !next) return false;
  const previous = before?.lower ?? '';
  if (next?.glued && isHyphen(next.text)) return previous === 'no';
  if (limiting(previous)) return false;
  if (beforePronoun(previous)) return true;
  if (isVerb(next?.lower) && happened(tokens, draft.to)) return false; // "one was hurt"
  const among = next?.lower === 'of' && isTheirs(tokens[draft.to + 1]?.lower);
  if (among && tokens[draft.to + 2]?.kind === 'number') return false; // "one of the 12"
  if (minding(next?.lower)) return true;
  if (listing(next?.lower) && nextNumber(tokens[draft.to + 1]?.lower)) return false; // "one, two and three"
  if (!next || next.kind === 'sign')
    return next?.text !== '-' && next?.text !== ':' && previous !== 'least' && previous !== 'than';
  if (afterPronoun(next.lower)) return true;
  if (pointing(previous) && /^[a-z]+[a-rt-z]s$/.test(next.text)) return true; // "that one costs"
  if (previous === 'this' && /^[a-z]{2,}ed$/.test(next.text)) return true; // "this one burned"
  if (clauses(previous) && /^[a-z]+s$/.test(next.text)) return true;
  return beforeOrPronoun(previous) && !/^[a-zA-Z]{3,}/.test(next.text);
}

/** "the two sides": two that are known already, and not counted here. */
const knownPair = (draft: Draft, tokens: readonly Token[]): boolean =>
  tokens[draft.from]!.lower === 'two' &&
  draft.to === draft.from + 1 &&
  definite(tokens[draft.from - 1]?.lower) &&
  knownPairs(tokens[draft.to]?.lower);

/** Drops "one" as a pronoun, and half a pair of names: numbers that a reader would not write down. */
export const names: Refiner = {
  refine: (drafts, tokens) =>
    drafts.filter((draft) => {
      if (draft.kind === 'count' && knownPair(draft, tokens)) return false;
      if (draft.kind !== 'count' || draft.low !== 1 || draft.to !== draft.from + 1) return true;
      return tokens[draft.from]!.lower !== 'one' || !pronoun(draft, tokens);
    }),
};
