import type { Item } from '../grammar/items.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { firstState, longestNoun, lookupOf } from './lookup.ts';
import { speaksOf } from './match.ts';

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
  for (let i = colon - 1; i >= begin; i -= 1) {
    const noun = longestNoun(lookup.nouns, items, i);
    if (noun) return { name: noun.name, rule: 'label', word: i };
  }
  for (let i = begin; i < colon; i += 1) {
    const state = firstState(lookup.states, items, i, (field) => speaksOf(field, undefined));
    if (state && quantity.kind === 'count') return { name: state.name, rule: 'label', word: i };
  }
  const { lemma } = items[colon - 1]!;
  return measures.test(lemma) && quantity.kind !== 'count'
    ? { name: lemma, rule: 'label', word: colon - 1 }
    : null;
}

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
