import type { Field } from '../../lexicon/fields/form.ts';
import type { Kind } from '../../schema/report.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { Parse, VerbGroup } from '../grammar/index.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { allows, speaksOf, verbFits } from './match.ts';

const linking =
  /^(?:be|become|remain|leave|feel|get|report|fear|believe|presume|confirm|list|say|think|suppose|estimate|know)$/;

const byKind = new WeakMap<readonly Field[], Map<Kind, readonly Field[]>>();

/** The fields that verbs or states may name for a kind of quantity. */
function told(fields: readonly Field[], kind: Kind): readonly Field[] {
  const kinds = byKind.get(fields) ?? new Map<Kind, readonly Field[]>();
  byKind.set(fields, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const possible = fields.filter(
    (field) =>
      allows(field, kind) &&
      (field.states ?? field.objectsOf ?? field.subjectsOf ?? field.adjunctsOf) !== undefined,
  );
  kinds.set(kind, possible);
  return possible;
}

/** What happened to the counted: a state after them ("12 dead"), or their verb ("killed 12", "12 died"). */
export function byVerb(clues: FieldClues): FieldFound | null {
  const { parse, quantity, counted, role, fields } = clues;
  const noun = counted?.noun == null ? undefined : parse.items[counted.noun];
  const possible = told(fields, quantity.kind).filter((field) => speaksOf(field, noun));
  // "fell 4 per cent" tells of no people.
  if (quantity.kind === 'percent' && noun === undefined && !counted?.partOf) return null;
  // "killed 40 people sheltering there": they are dead; "12 people sheltering there died" likewise.
  const sum = quantity.kind === 'money' && noun !== undefined;
  if (sum) return stated(clues, possible);
  const doing = role.role === 'subject' && !role.verb?.passive ? acted(clues, possible, true) : null;
  if (doing) return doing;
  // "the 80 wounded remained in hospital": they are told of as the wounded; of "30 of the 80" the rest is told.
  const word = noun?.text.toLowerCase() ?? '';
  const direct = parse.nounAt(counted?.noun ?? -1) === counted?.group;
  const named = direct
    ? possible.find((field) => field.states?.includes(word) && field.nouns?.includes(word))
    : undefined;
  if (named) return { name: named.name, rule: 'noun', word: counted!.noun };
  const object = role.role === 'object' ? acted(clues, possible, false) : null;
  return object ?? stated(clues, possible) ?? acted(clues, possible, role.role === 'subject');
}

function acted({ parse, role }: FieldClues, possible: readonly Field[], subject: boolean): FieldFound | null {
  const { verb } = role;
  if (verb && role.role === 'adjunct' && /^(?:for|at)$/.test(role.preposition ?? '')) {
    const field = possible.find((each) => verbFits(each.adjunctsOf, parse.items, verb.main));
    return field ? { name: field.name, rule: 'verb', word: verb.main } : null;
  }
  if (!verb || (role.role !== 'object' && !subject)) return null;
  const suffers = subject ? verb.passive : !verb.passive;
  for (const field of possible) {
    const verbs = suffers ? field.objectsOf : field.subjectsOf;
    if (verbFits(verbs, parse.items, verb.main) && standsBeside(field, parse, verb))
      return { name: field.name, rule: 'verb', word: verb.main };
  }
  // "two were hurt" loses its auxiliary in headlines and lists: "five dead, 12 hurt".
  if (subject && !verb.passive && parse.items[verb.main]?.tag === 'VERB' && !acts(parse, verb.main)) {
    const bare = verb.to - verb.from === 1 && /(?:ed|en|t)$/.test(parse.items[verb.main]!.text);
    const field = bare
      ? possible.find((each) => each.states?.includes(parse.items[verb.main]!.text))
      : undefined;
    if (field) return { name: field.name, rule: 'verb', word: verb.main };
  }
  return null;
}

/** Whether a verb's other noun is one that the field asks for. */
function standsBeside({ beside }: Field, parse: Parse, verb: VerbGroup): boolean {
  if (beside === undefined) return true;
  const { items, nounAt, verbAt } = parse;
  const isOne = (at: number | null | undefined) => at != null && beside.includes(items[at]!.lemma);
  if (verbAt(verb.main)?.passive) return isOne(subjectHead(parse, verb));
  for (let i = verb.to; i < Math.min(items.length, verb.to + 6); i += 1) {
    if (verbAt(i) || /^[,;.]$/.test(items[i]!.text)) return false;
    const group = nounAt(i);
    if (!group) continue;
    if (isOne(group.head)) return true;
    i = group.to - 1;
  }
  return false;
}

/** A participle, adjective or phrase said of the counted, over adverbs and linking verbs. */
export function stated(
  { parse, counted }: FieldClues,
  possible: readonly Field[],
  from = counted?.to ?? -1,
): FieldFound | null {
  if (from < 0) return null;
  const { items } = parse;
  for (let i = from; i < Math.min(items.length, from + 7); i += 1) {
    const acting = acts(parse, i);
    const field = possible.find(
      (each) =>
        each.states?.some((state) => begins(parse, i, state)) &&
        (!acting || verbFits(each.subjectsOf, items, i)),
    );
    if (field) return { name: field.name, rule: 'state', word: i };
    const { tag, lemma, text } = items[i]!;
    const passed = tag === 'ADV' || tag === 'AUX' || linking.test(lemma);
    if (!passed && !/^(?:more|others|other|to|who|were|was|and|or|still)$/i.test(text)) return null;
    if (/^(?:and|or)$/i.test(text) && i === from) return null;
  }
  return null;
}

/** "Five soldiers lost their lives", "two gunmen killed 12": a verb with an object is no state of its subject, "fled the fire" excepted. */
function acts({ items, nounAt, verbAt }: FieldClues['parse'], at: number): boolean {
  const verb = verbAt(at);
  return verb?.main === at && !verb.passive && items[at]!.tag === 'VERB' && nounAt(at + 1) !== undefined;
}

function begins({ items }: FieldClues['parse'], at: number, state: string): boolean {
  return state.split(' ').every((word, i) => items[at + i]?.text.toLowerCase() === word);
}
