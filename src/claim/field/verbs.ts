import type { FieldClues, FieldFound } from './index.ts';
import { allows, speaksOf } from './match.ts';

const linking =
  /^(?:be|become|remain|leave|feel|get|report|fear|believe|presume|confirm|list|say|think|suppose)$/;

/** What happened to the counted: a state after them ("12 dead"), or their verb ("killed 12", "12 died"). */
export function byVerb(clues: FieldClues): FieldFound | null {
  const { parse, quantity, counted, role, fields } = clues;
  const noun = counted?.noun == null ? undefined : parse.items[counted.noun];
  const state = stateAfter(clues);
  for (const field of fields) {
    if (!allows(field, quantity.kind) || !speaksOf(field, noun)) continue;
    if (state !== null && field.states?.includes(parse.items[state]!.text.toLowerCase()))
      return { name: field.name, rule: 'state', word: state };
  }
  const { verb } = role;
  if (!verb) return null;
  const affected = role.role === 'object' ? !verb.passive : role.role === 'subject' && verb.passive;
  for (const field of fields) {
    if (!allows(field, quantity.kind) || !speaksOf(field, noun)) continue;
    const acts = role.role === 'subject' && !verb.passive && field.subjectsOf?.includes(verb.lemma);
    const suffers = affected && field.objectsOf?.includes(verb.lemma);
    if (acts || suffers) return { name: field.name, rule: 'verb', word: verb.main };
  }
  return null;
}

/** The item of a participle or adjective said of the counted, over adverbs and linking verbs. */
export function stateAfter({ parse, counted }: FieldClues): number | null {
  if (!counted) return null;
  const { items } = parse;
  for (let i = counted.to; i < Math.min(items.length, counted.to + 7); i += 1) {
    const { tag, lemma, text } = items[i]!;
    if (
      tag === 'ADV' ||
      tag === 'AUX' ||
      /^(?:more|others|to|who|were|was)$/i.test(text) ||
      linking.test(lemma)
    )
      continue;
    return tag === 'VERB' || tag === 'ADJ' || tag === 'NOUN' ? i : null;
  }
  return null;
}
