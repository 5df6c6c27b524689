import { plural } from '../claim/field/plural.ts';
import { fields } from '../lexicon/fields/index.ts';

/** The names of the fields that the lexicon knows. */
export function knownFields(): readonly string[] {
  return [...new Set(fields.map((field) => field.name))].toSorted();
}

/** The field that a word stands for: "soldiers" is troops. A word that nothing knows stands for itself. */
export function fieldCalled(name: string, found: ReadonlySet<string>): string {
  const wanted = name.toLowerCase().replaceAll(/\s+/g, ' ');
  const names = new Set([wanted, plural({ text: wanted, lemma: wanted })]);
  const known =
    fields.find((field) => names.has(field.name)) ??
    fields.find((field) => synonyms(field).some((word) => names.has(word)));
  return [...names].find((word) => found.has(word)) ?? known?.name ?? wanted;
}

/** Every word that stands for a known field, with the name of the field. */
export function wordsOfFields(): ReadonlyMap<string, string> {
  return new Map(
    fields
      .toReversed() // of a word of several fields the first one counts
      .flatMap((field) => synonyms(field).map((word) => [word, field.name] as const)),
  );
}

/** Its nouns in both numbers, and the states that count for it: "wounded" is injured. */
function synonyms({ nouns = [], states = [] }: (typeof fields)[number]): readonly string[] {
  return [...nouns, ...nouns.map((noun) => plural({ text: noun, lemma: noun })), ...states];
}
