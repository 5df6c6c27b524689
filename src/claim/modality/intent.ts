import { subjectHead } from '../grammar/heads.ts';
import type { Parse, VerbGroup } from '../grammar/index.ts';
import { aim, type Clues, type Modality, planning } from './clues.ts';

/** Verbs whose object is what is meant to be. */
const meaning =
  /^(?:plan|aim|intend|propose|seek|pledge|vow|promise|foresee|forecast|project|target|expect|predict)$/;
/** Those that mean a plan also in the passive: "are expected". */
const meantBy = /^(?:pledge|promise|expect|project|forecast|predict|target|seek)$/;

/** "plans to", "a bid to", "a target of 12", "expects 12": what somebody means to do or to come. */
export function intended(clues: Clues): Modality | null {
  const { parse, verb, words, role, subject } = clues;
  if (subject) return null;
  const { items } = parse;
  const on = role.on !== null ? items[role.on] : undefined;
  if (on && role.preposition === 'of' && aim.test(on.lemma)) return 'planned';
  // "approved plans for 12 new prisons"
  if (on && role.preposition === 'for' && /^(?:plan|proposal)$/.test(on.lemma)) return 'planned';
  // "the 23.4 billion expected by analysts"
  const told = clues.counted?.to ?? clues.at + 1;
  if (
    /^(?:expected|forecast|predicted|projected|anticipated)$/.test(items[told]?.text ?? '') &&
    items[told + 1]?.text === 'by'
  )
    return 'planned';
  if (!verb || items[verb.to]?.text === ':') return null;
  const behind = items[verb.to]?.text.toLowerCase();
  if (/^(?:talk of|call for)$/.test(`${verb.lemma} ${behind}`)) return 'planned';
  if (/^(?:order|demand)$/.test(verb.lemma) && role.role === 'object') return 'planned';
  if (verb.lemma === 'be' && role.role === 'object') {
    const head = subjectHead(parse, verb);
    if (head !== null && aim.test(items[head]!.lemma)) return 'planned';
  }
  if (meaning.test(verb.lemma)) return !verb.passive || meantBy.test(verb.lemma) ? 'planned' : null;
  if (words.includes('to') && items.slice(verb.from, verb.main).some((item) => planning.test(item.lemma)))
    return 'planned';
  return words[0] === 'to' ? toDo(clues, verb) : null;
}

/** An infinitive that hangs on a plan: "plans to", "a bid by Osto to", "promised voters to"; a headline's "Acme to cut 400 jobs". */
function toDo({ parse, role }: Clues, verb: VerbGroup): Modality | null {
  const { items, verbs } = parse;
  const nominal = /^(?:NOUN|PROPN)$/.test(items[verb.from - 1]?.tag ?? '');
  if (nominal && role.preposition !== 'in' && verbs[0] === verb && isHeadline(parse)) return 'planned';
  // "expect it to cost 6 and to save 12": as the infinitive before
  const joined = /^(?:and|or)$/.test(items[verb.from - 1]?.text ?? '')
    ? verbs.findLast((other) => other.to < verb.from && items[other.from]!.text === 'to')
    : undefined;
  // "has promised to cut taxes and to build 400 homes": the plan is in the group of the verb before
  const promised =
    joined === undefined && /^(?:and|or)$/.test(items[verb.from - 1]?.text ?? '')
      ? verbs.findLast((other) => other.to < verb.from)
      : undefined;
  if (promised && items.slice(promised.from, promised.main).some(({ lemma }) => planning.test(lemma)))
    return 'planned';
  const from = joined?.from ?? verb.from;
  for (let i = from - 1; i >= Math.max(0, from - 6); i -= 1) {
    const { lemma, text, tag } = items[i]!;
    // "came from two goals down to win"
    if (planning.test(lemma) && !items[i - 1]?.quantity) return 'planned';
    if (tag === 'VERB' || /^[,;.]$/.test(text)) return null;
  }
  return null;
}

const isHeadline = ({ items }: Parse) => !/[.!?]$/.test(items.at(-1)!.text);
