import type { Kind } from '../../schema/report.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { byNoun } from './nouns.ts';

/** The field of a quantity whose noun says no more than its unit. Kinds without an entry need a noun. */
const plain: Partial<Record<Kind, string>> = {
  age: 'age',
  duration: 'duration',
  measure: 'distance',
  money: 'money',
  percent: 'percent',
  rate: 'rate',
  score: 'score',
};

export function byKind(clues: FieldClues): FieldFound | null {
  const { quantity, counted } = clues;
  const name = plain[quantity.kind];
  if (name === undefined) return null;
  if (quantity.kind === 'age') return { name, rule: 'kind', word: null };
  const own = counted?.noun != null && quantity.kind !== 'duration' ? byNoun(clues) : null;
  return own ?? { name, rule: 'kind', word: null };
}
