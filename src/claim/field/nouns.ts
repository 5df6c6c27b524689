import type { Item } from '../grammar/items.ts';
import { nationOf } from '../nation.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { longestNoun, lookupOf } from './lookup.ts';
import { isPerson } from './match.ts';
import { plural } from './plural.ts';

const moves =
  /^(?:rise|raise|increase|hike|jump|surge|gain|uplift|fall|drop|decline|decrease|reduction|slump|slide|dip|plunge|cut)$/;

/** Whether a noun tells that something moved, and not what. */
export const isMove = ({ lemma }: Item): boolean => moves.test(lemma);

/** The field of the counted noun. */
export function byNoun(clues: FieldClues): FieldFound | null {
  const noun = clues.counted?.noun ?? null;
  // "three years of rain" and "$5 of rain" measure no rains.
  const unitOnly = clues.quantity.kind === 'duration' || clues.quantity.kind === 'money';
  const share = clues.quantity.kind === 'percent' && noun !== null && isMove(clues.parse.items[noun]!);
  return noun === null || unitOnly || share ? null : nounField(clues, noun);
}

/** The field that a noun names: the lexicon's longest phrase ending there, else the noun itself, in the plural if counted. */
export function nounField({ parse, quantity, fields }: FieldClues, noun: number): FieldFound {
  const { items } = parse;
  if (items[noun]!.lemma === 'margin' && items[noun + 1]?.text === 'of' && items[noun + 2]?.text === 'error')
    return { name: 'margin of error', rule: 'noun', word: noun };
  const field = longestNoun(lookupOf(fields, quantity.kind).nouns, items, noun);
  if (field) return { name: field.name, rule: 'noun', word: noun };
  // "300 Danes" are people, and their nation is the scope.
  if (quantity.kind === 'count' && nationOf(items[noun]!) !== undefined && isPerson(items[noun]!))
    return { name: 'people', rule: 'noun', word: noun };
  const name = quantity.kind === 'count' ? plural(items[noun]!) : items[noun]!.text.toLowerCase();
  return { name, rule: 'own noun', word: noun };
}
