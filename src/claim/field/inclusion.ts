import { subjectHead } from '../grammar/heads.ts';
import { wordsOf } from '../grammar/index.ts';
import type { Mention } from '../mention.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { lookupOf } from './lookup.ts';
import { isPerson } from './match.ts';
import { nounField } from './nouns.ts';

const work = /^(?:job|position|post|role)$/;

/** "the death of three workers", "the arrest of 12 men": the noun says what befell them. */
export function byNominal(clues: FieldClues): FieldFound | null {
  const { parse, role, counted, fields } = clues;
  if (role.on === null || counted?.noun == null || !/^(?:of|to|for)$/.test(role.preposition ?? ''))
    return null;
  // "with the loss of 850 jobs"
  const lost = parse.items[role.on]!.lemma === 'loss' && role.preposition === 'of';
  if (lost && work.test(parse.items[counted.noun]!.lemma))
    return { name: 'job cuts', rule: 'nominal', word: role.on };
  if (!isPerson(parse.items[counted.noun]!)) return null;
  const found = nounField(clues, role.on);
  const befalls = lookupOf(fields, null).ofPeople.has(found.name);
  return found.rule === 'noun' && befalls ? { ...found, rule: 'nominal' } : null;
}

/** "On board the ferry were 72 people": the state before its verb. */
export function byInversion({ parse, counted, role }: FieldClues): FieldFound | null {
  const { items } = parse;
  if (role.role !== 'object' || role.verb?.lemma !== 'be' || counted?.noun == null) return null;
  const board =
    /^aboard$/i.test(items[0]!.text) || /^on board$/i.test(wordsOf(items, 0, Math.min(2, items.length)));
  return board && /^(?:people|person|soul)$/.test(items[counted.noun]!.lemma) && parse.verbs[0] === role.verb
    ? { name: 'aboard', rule: 'inversion', word: 0 }
    : null;
}

/** "Of the dead, 21 were children": a bare number behind those of whom it is a part. */
function wholeBefore(clues: FieldClues): FieldFound | null {
  const { parse, counted, fields } = clues;
  const { items, nounAt } = parse;
  const comma = (counted?.group.from ?? 0) - 1;
  if (counted?.noun != null || items[comma]?.text !== ',') return null;
  const group = nounAt(comma - 1);
  if (!group || !/^of$/i.test(items[group.from - 1]?.text ?? '') || group.from > 2) return null;
  const found = nounField(clues, group.head);
  return lookupOf(fields, null).ofPeople.has(found.name) ? { ...found, rule: 'inclusion' } : null;
}

/** "12 people died, including three children": what befell the whole befell the part. */
export function byInclusion(clues: FieldClues, before: Mention | null): FieldFound | null {
  const { parse, counted, role, fields } = clues;
  if (counted === null) return null;
  const from = counted.group.from - 1;
  const words = [parse.items[from - 1], parse.items[from]].map((item) => item?.text.toLowerCase());
  const among =
    role.verb?.lemma === 'be' &&
    /^among$/i.test(parse.items[(parse.nounAt(role.verb.from - 1)?.from ?? 0) - 1]?.text ?? '');
  const whole = wholeBefore(clues);
  if (whole) return whole;
  const included =
    among ||
    words[1] === 'including' ||
    (words[0] === 'among' && words[1] === 'them') ||
    role.verb?.lemma === 'include';
  if (!included) return null;
  const { noun } = counted;
  if (noun !== null && !isPerson(parse.items[noun]!)) return null;
  // "Among the dead are 11 doctors"
  const all = among ? (parse.nounAt(role.verb!.from - 1)?.head ?? null) : null;
  const { ofPeople } = lookupOf(fields, null);
  const had = words[1] === 'including' && before && ofPeople.has(before.field);
  const subject = all ?? (!had && role.verb?.lemma === 'include' ? subjectHead(parse, role.verb) : null);
  // "The dead included three children"
  const name = subject === null ? before?.field : nounField(clues, subject).name;
  const befell = name !== undefined && (ofPeople.has(name) || name === 'victims');
  return befell ? { name, rule: 'inclusion', word: null } : null;
}
