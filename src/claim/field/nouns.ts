import type { FieldClues, FieldFound } from './index.ts';
import { allows, phraseLength } from './match.ts';
import { plural } from './plural.ts';

/** The field of the counted noun: the lexicon's longest phrase, else the noun itself in the plural. */
export function byNoun({ parse, quantity, counted, fields }: FieldClues): FieldFound | null {
  const { items } = parse;
  const noun = counted?.noun ?? null;
  if (noun === null) return null;
  let best: FieldFound | null = null;
  let length = 0;
  for (const field of fields) {
    if (!allows(field, quantity.kind) || !field.nouns) continue;
    const words = phraseLength(field.nouns, items, noun);
    if (words > length) {
      best = { name: field.name, rule: 'noun', word: noun };
      length = words;
    }
  }
  return best ?? { name: plural(items[noun]!), rule: 'own noun', word: noun };
}
