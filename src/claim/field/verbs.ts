import type { Field } from '../../lexicon/fields/form.ts';
import { headAfter, subjectHead } from '../grammar/heads.ts';
import { type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import { isWhole, type Role } from '../grammar/role.ts';
import type { Mention } from '../mention.ts';
import { isCountry } from '../nation.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { firstState, firstVerb, type Lookup, lookupOf } from './lookup.ts';
import { speaksOf } from './match.ts';
import { nounField } from './nouns.ts';

const linking =
  /^(?:be|become|remain|leave|feel|get|report|fear|believe|presume|confirm|list|say|think|suppose|estimate|know)$/;

/** Fields that may be meant: their phrases, and whether they speak of what is counted. */
interface Possible {
  readonly lookup: Lookup;
  readonly fits: (field: Field) => boolean;
}

/** What happened to the counted: a state after them ("12 dead"), or their verb ("killed 12", "12 died"). */
export function byVerb(clues: FieldClues, before: Mention | null): FieldFound | null {
  const { parse, quantity, counted, role, fields } = clues;
  const noun = counted?.noun == null ? undefined : parse.items[counted.noun];
  // "230 houses were destroyed and another 90 damaged": a bare number goes on with what was counted before.
  const other = noun === undefined && !counted?.partOf ? (before?.noun ?? undefined) : undefined;
  // "fired 62 drones, 40 of which were shot down": "which" is what was counted before, and nobody.
  const which = counted?.partOf && parse.items[counted.to - 1]?.text === 'which' ? before?.noun : null;
  const possible: Possible = {
    lookup: lookupOf(fields, quantity.kind),
    // What buildings they are is left out there, and bridges are no hotels.
    fits: (field) =>
      (speaksOf(field, which ?? noun) && !(which && field.of === 'buildings')) ||
      (other !== undefined && speaksOf(field, other)),
  };
  const told = ofPart(clues, possible);
  if (told) return told;
  // "fell 4 per cent" tells of no people.
  if (quantity.kind === 'percent' && noun === undefined && !counted?.partOf) return null;
  if (counted && isWhole(parse, counted) && parse.items[counted.to]?.tag === 'AUX') return null;
  // "killed 40 people sheltering there": they are dead; "12 people sheltering there died" likewise.
  // "pay $310 million in compensation": what it is outranks that it is paid
  if (quantity.kind === 'money' && noun === undefined && /^(?:pay|offer)$/.test(role.verb?.lemma ?? '')) {
    // "pay $8,950 a year in tuition"
    const per = /^(?:an?|per)$/.test(parse.items[clues.at + 1]?.text ?? '') ? 2 : 0;
    const head = headAfter(parse, clues.at + per, /^in$/);
    const found = head === null ? null : nounField(clues, head);
    if (found?.rule === 'noun') return found;
  }
  // "paid $40m for the striker", "for which a collector paid $40m"
  const paid =
    quantity.kind === 'money' && /^(?:pay|offer)$/.test(role.verb?.lemma ?? '') && role.role === 'object';
  const forWhat =
    parse.items[clues.at + 1]?.text === 'for'
      ? parse.nounAt(clues.at + 2) !== undefined
      : parse.items.some(
          ({ text }, i) => i < clues.at && text === 'for' && parse.items[i + 1]?.text === 'which',
        );
  // "takes over its rival and pays $4 million"
  const bought =
    paid &&
    parse.items[role.verb!.from - 1]?.text === 'and' &&
    parse.verbs.some(
      ({ lemma, main }) =>
        /^(?:buy|acquire)$/.test(lemma) || (lemma === 'take' && parse.items[main + 1]?.text === 'over'),
    );
  if (paid && (forWhat || bought)) return { name: 'contract value', rule: 'verb', word: role.verb!.main };
  // "New Zealand offered $2 million": a state's money is no bid
  const giver = paid ? subjectHead(parse, role.verb!) : null;
  const state = giver === null ? undefined : parse.nounAt(giver);
  if (state && isCountry(wordsOf(parse.items, state.from, state.to))) return null;
  const sum = quantity.kind === 'money' && noun !== undefined;
  if (sum) return stated(clues, possible);
  const doing = role.role === 'subject' && !role.verb?.passive ? acted(clues, possible, true) : null;
  if (doing) return doing;
  // "the 80 wounded remained in hospital": they are told of as the wounded; of "30 of the 80" the rest is told.
  const word = noun?.text.toLowerCase() ?? '';
  const direct = parse.nounAt(counted?.noun ?? -1) === counted?.group;
  const named = direct ? alone(possible, word, (field) => field.nouns?.includes(word) === true) : undefined;
  if (named) return { name: named.name, rule: 'noun', word: counted!.noun };
  const object = role.role === 'object' ? acted(clues, possible, false) : null;
  return (
    object ??
    stated(clues, possible) ??
    acted(clues, possible, role.role === 'subject') ??
    hanging(clues, possible)
  );
}

/**
 * "Three of the people who were injured have died", "five of the 12 men arrested have been freed": what is said of the part comes
 * behind what is said of the whole.
 */
function ofPart(clues: FieldClues, { lookup, fits }: Possible): FieldFound | null {
  const { at, parse } = clues;
  const { items, verbs, nounAt } = parse;
  if (items[at + 1]?.text !== 'of' || !/^(?:the|those|these)$/.test(items[at + 2]?.text ?? '')) return null;
  let to = at + 3;
  while (to < items.length && (nounAt(to) || items[to]!.quantity) && !verbs.some(({ from }) => from === to))
    to += 1;
  const relative = /^(?:who|that|which)$/.test(items[to]?.text ?? '');
  const told = relative
    ? verbs.find(({ from }) => from > to && from < to + 3)
    : verbs.find(({ from, passive }) => from === to && !passive && items[from]!.tag === 'VERB');
  // "those arrested were charged": the tagger's group of the verb takes in the participle before it
  const participle = !relative && items[to]?.tag === 'VERB' && items[to + 1]?.tag === 'AUX';
  const after = told?.to ?? (relative ? to + 3 : participle ? to + 1 : to);
  const main = verbs.find(
    ({ main: at, finite }) =>
      finite &&
      at > after &&
      !items
        .slice(after, at)
        .some(({ text }) => /^(?:[,;:]|and|but|when|after|before|as|while|who|that|which)$/.test(text)),
  );
  if (!main) return null;
  const from = Math.max(after, main.from);
  // "Two of the men arrested him": no other verb comes behind theirs
  if (told && !relative && items[from]!.tag !== 'AUX') return null;
  const whole = items[to - 1];
  const speaks = (field: Field) => fits(field) || speaksOf(field, whole);
  const state = stated(clues, { lookup, fits: speaks }, from);
  if (state) return state;
  const did = firstVerb(main.passive ? lookup.objectsOf : lookup.subjectsOf, items, main.main, speaks);
  return did ? { name: did.name, rule: 'verb', word: main.main } : null;
}

const ousting = /^(?:drive|chase|force|push|send|flush|hound)$/;
const driving = /^(?:force|lead|cause|prompt|drive|push|compel|oblige)$/;

/** "forced 400 people to flee", "led to 400 people taking shelter": what the counted did, in words that hang on them. */
function hanging({ parse, counted, role }: FieldClues, possible: Possible): FieldFound | null {
  const { lookup, fits } = possible;
  // "drove 4,000 people out of the valley", "chased 800 people from their homes"
  const away = /^(?:from|out)$/.test(parse.items[counted?.to ?? -1]?.text ?? '');
  if (away && role.role === 'object' && ousting.test(role.verb?.lemma ?? '')) {
    const ousted = alone(possible, 'displaced');
    if (ousted) return { name: ousted.name, rule: 'state', word: role.verb!.main };
  }
  const verb = counted?.noun == null ? undefined : parse.verbAt(counted.to);
  if (!counted || !verb || verb.passive || verb.from !== counted.to) return null;
  const infinitive = parse.items[verb.from]!.text === 'to';
  if (infinitive ? !driving.test(role.verb?.lemma ?? '') : !/ing$/.test(parse.items[verb.main]!.text))
    return null;
  const field = firstVerb(lookup.subjectsOf, parse.items, verb.main, fits);
  return field ? { name: field.name, rule: 'state', word: verb.main } : null;
}

function acted(clues: FieldClues, possible: Possible, subject: boolean): FieldFound | null {
  const { parse, role } = clues;
  const { verb } = role;
  const fits = (field: Field) =>
    possible.fits(field) && standsBeside(field, parse, verb!, role, clues.counted?.noun ?? null);
  const { lookup } = possible;
  if (verb && role.role === 'adjunct' && /^(?:for|at|to|over|across)$/.test(role.preposition ?? '')) {
    const field = firstVerb(lookup.adjunctsOf, parse.items, verb.main, fits);
    return field ? { name: field.name, rule: 'verb', word: verb.main } : null;
  }
  if (!verb || (role.role !== 'object' && !subject)) return null;
  // "is survived by two children"
  if (verb.lemma === 'survive' && role.preposition === 'by') return null;
  // "pulled into the higher band" is no rescue
  if (verb.lemma === 'pull' && parse.items.slice(verb.to, verb.to + 8).some(({ text }) => text === 'into'))
    return null;
  // "was fined $5 million": what a passive verb leaves to its second object
  const suffers = subject ? verb.passive : !verb.passive || clues.quantity.kind === 'money';
  const verbs = suffers ? lookup.objectsOf : lookup.subjectsOf;
  // "have been shot dead", with another noun between: the state outranks its first word
  const state = subject && verb.passive ? firstState(lookup.states, parse.items, verb.main, fits) : null;
  const did = state ?? firstVerb(verbs, parse.items, verb.main, fits);
  if (did) return { name: did.name, rule: 'verb', word: verb.main };
  // "two were hurt" loses its auxiliary in headlines and lists: "five dead, 12 hurt".
  if (subject && !verb.passive && parse.items[verb.main]?.tag === 'VERB' && !acts(parse, verb.main)) {
    const bare = verb.to - verb.from === 1 && /(?:ed|en|t)$/.test(parse.items[verb.main]!.text);
    const field = bare ? alone(possible, parse.items[verb.main]!.text) : undefined;
    if (field) return { name: field.name, rule: 'verb', word: verb.main };
  }
  return null;
}

/** The first field with a single word among its states. */
function alone({ lookup, fits }: Possible, word: string, also = (_: Field) => true): Field | undefined {
  return lookup.states.get(word)?.find(({ words, field }) => words.length === 1 && fits(field) && also(field))
    ?.field;
}

/** Whether a verb's other noun is one that the field asks for. */
function standsBeside(
  { beside }: Field,
  parse: Parse,
  verb: VerbGroup,
  { role }: Role,
  own: number | null,
): boolean {
  if (beside === undefined) return true;
  const { items, nounAt, verbAt } = parse;
  const isOne = (at: number | null | undefined) => at != null && beside.includes(items[at]!.lemma);
  // "Three pirates were captured": the counted are not whom it is done by
  if (role === 'subject' && verbAt(verb.main)?.passive)
    return nounsBefore(parse, verb).some((at) => at !== own && isOne(at));
  if (role !== 'subject') return isOne(subjectHead(parse, verb));
  for (let i = verb.to; i < Math.min(items.length, verb.to + 6); i += 1) {
    if (verbAt(i) || /^[,;.]$/.test(items[i]!.text)) return false;
    const group = nounAt(i);
    if (!group) continue;
    if (isOne(group.head)) return true;
    i = group.to - 1;
  }
  return false;
}

/** The heads of the noun groups from the clause's begin to a verb: "the march marking the end of the strike was attended". */
function nounsBefore({ items, nounAt }: Parse, verb: VerbGroup): readonly number[] {
  const heads: number[] = [];
  for (let i = verb.from - 1; i >= 0 && !/^[,;:.]$/.test(items[i]!.text); i -= 1) {
    const group = nounAt(i);
    if (!group) continue;
    heads.push(group.head);
    i = group.from;
  }
  return heads;
}

/** A participle, adjective or phrase said of the counted, over adverbs and linking verbs. */
export function stated(
  { parse, counted }: FieldClues,
  { lookup, fits }: Possible,
  from = counted?.to ?? -1,
): FieldFound | null {
  if (from < 0) return null;
  const { items } = parse;
  for (let i = from; i < Math.min(items.length, from + 7); i += 1) {
    const acting = acts(parse, i);
    const does = (field: Field) =>
      !acting || firstVerb(lookup.subjectsOf, items, i, (each) => each === field) !== null;
    const field = firstState(lookup.states, items, i, (each) => fits(each) && does(each));
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
