import type { Item } from '../grammar/items.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { firstState, longestNoun, lookupOf } from './lookup.ts';
import { isPerson, speaksOf } from './match.ts';

/** The words of a label before its colon, at most. */
const longest = 5;

/** What a label calls a measure, and no noun of the lexicon does. */
const measures =
  /^(?:length|width|height|depth|weight|distance|area|speed|duration|age|diameter|volume|capacity|price|population)$/;

/** "Length: 62 metres", "Deaths: 12", "crew on board: 41": what stands before the colon of a list of facts. */
export function byLabel({ parse: { items }, at, quantity, counted, fields }: FieldClues): FieldFound | null {
  const next = items[counted?.to ?? at + 1];
  if (counted?.noun != null || (next !== undefined && next.tag !== 'PUNCT')) return null;
  const from = counted?.group.from ?? at;
  const colon = items[from - 1]?.text === ':' ? from - 1 : items[from - 2]?.text === ':' ? from - 2 : -1;
  const begin = colon < 0 ? -1 : beginOf(items, colon);
  if (begin < 0) return null;
  const lookup = lookupOf(fields, quantity.kind);
  const thing = colon - 1 > begin && isParticiple(items[colon - 1]!) ? items[colon - 2]! : null;
  const ofThing = thing !== null && !isPerson({ ...thing, tag: 'NOUN' }) && /[^s]s$/.test(thing.text);
  // "Houses flooded: 1,870" counts houses, "persons evacuated: 140" what befell them
  const last = thing === null ? colon - 1 : colon - 2;
  for (let i = last; i >= begin && (thing === null || ofThing); i -= 1) {
    const noun = longestNoun(lookup.nouns, items, i);
    if (noun) return { name: noun.name, rule: 'label', word: i };
  }
  if (ofThing && quantity.kind === 'count')
    return { name: thing.text.toLowerCase(), rule: 'label', word: colon - 2 };
  for (let i = begin; i < colon; i += 1) {
    const state = firstState(lookup.states, items, i, (field) => speaksOf(field, undefined));
    if (state && quantity.kind === 'count') return { name: state.name, rule: 'label', word: i };
  }
  for (let i = colon - 1; i >= begin; i -= 1) {
    const noun = longestNoun(lookup.nouns, items, i);
    if (noun) return { name: noun.name, rule: 'label', word: i };
  }
  const { lemma } = items[colon - 1]!;
  return measures.test(lemma) && quantity.kind !== 'count'
    ? { name: lemma, rule: 'label', word: colon - 1 }
    : null;
}

/** "flooded", "closed": what was done, behind the noun of a label. */
const isParticiple = ({ text, tag }: Item): boolean =>
  /[^e]ed$/.test(text) || (tag === 'VERB' && /(?:en|wn)$/.test(text));

/** Where a label begins: behind the line's bullet or the fact before; -1 where the words before the colon are a clause. */
function beginOf(items: readonly Item[], colon: number): number {
  let i = colon;
  while (i > 0 && !/^[;*•–—|-]$/.test(items[i - 1]!.text)) {
    const { tag, quantity } = items[i - 1]!;
    if (quantity || tag === 'AUX' || tag === 'PRON' || colon - i >= longest) return -1;
    i -= 1;
  }
  return i < colon ? i : -1;
}
