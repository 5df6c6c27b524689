import type { Claim } from '../schema/report.ts';
import type { Counted } from './grammar/counted.ts';
import { subjectHead } from './grammar/heads.ts';
import type { Parse, VerbGroup } from './grammar/index.ts';
import type { Role } from './grammar/role.ts';

export type Modality = Claim['modality'];

/** Verbs and nouns of things not yet done. */
const planning =
  /^(?:plan|aim|intend|propose|seek|want|hope|pledge|vow|promise|commit|prepare|foresee|target|try|attempt|urge|intention|bid|goal|proposal|design|expect|project|forecast|due|slate|schedule|ready|agree|threaten|promise|budget|earmark)$/;

interface Clues {
  readonly parse: Parse;
  readonly at: number;
  readonly counted: Counted | null;
  readonly role: Role;
  readonly verb: VerbGroup | null;
  /** The words of the verb group, in small letters. */
  readonly words: readonly string[];
  /** The counted act themselves: "50 men tried to enter" counts men who are there. */
  readonly subject: boolean;
}

type Rule = (clues: Clues) => Modality | null;

/** In this order; the first that knows decides. */
const rules: readonly Rule[] = [
  ({ parse }) =>
    /\?/.test(
      parse.items
        .slice(-3)
        .map((item) => item.text)
        .join(''),
    )
      ? 'hypothetical'
      : null,
  disputed, // "denied that 12 ships sank": outranks the clause's own verb
  denied, // "did not offer more than": what is denied stays so whatever else is said
  conditional, // "if": outranks "will" and "would" in its clause
  ({ words }) => (words.some((word) => /^(?:may|might|could)$/.test(word)) ? 'conjectured' : null),
  future,
  ({ subject, ...clues }) => (subject ? null : intended(clues)), // "plans to", "a bid to": outranks nothing stated
];

/** How certain a figure is: from its verb group and what governs it. Asserted unless the words say otherwise. */
export function modalityOf(parse: Parse, at: number, counted: Counted | null, role: Role): Modality {
  const verb = governing(counted, role);
  const words = verb ? parse.items.slice(verb.from, verb.to).map((item) => item.text.toLowerCase()) : [];
  // "the 12 who may leave", "Osto’s $5 million bid": what is definite is taken for granted whatever is said of it.
  if (isDefinite(parse, at, counted) || parse.items[at]!.quantity?.kind === 'age') return 'asserted';
  const subject = role.role === 'subject' && role.verb?.passive === false;
  for (const rule of rules) {
    const found = rule({ parse, at, counted, role, verb, words, subject });
    if (found) return found;
  }
  return 'asserted';
}

/** The verb that a modal word must stand with; a reporting verb after the figure is none. */
function governing(counted: Counted | null, role: Role): VerbGroup | null {
  const { verb } = role;
  if (!verb || !counted) return verb;
  const planned = verb.passive && planning.test(verb.lemma) && verb.from - counted.to < 6;
  const far = !planned && verb.from > counted.to && (role.role !== 'subject' || verb.from - counted.to > 12);
  return far ? null : verb;
}

/** "denied that …", "rejected reports that …": the clause that the figure is in is denied. */
function disputed({ parse, at, counted }: Clues): Modality | null {
  const { items } = parse;
  const from = counted?.group.from ?? at;
  let told = false;
  for (let i = from - 1; i >= Math.max(0, from - 14); i -= 1) {
    const { text } = items[i]!;
    if (/^(?:[;.:]|who|which|but)$/.test(text)) return null;
    told ||= /^(?:that|reports?|claims?|allegations?|suggestions?|rumou?rs?)$/i.test(text);
    const verb = told ? parse.verbAt(i) : undefined;
    if (verb) return /^(?:deny|reject|dismiss|refute|dispute|rebut)$/.test(verb.lemma) ? 'denied' : null;
  }
  return null;
}

function denied({ parse, at, words, verb, counted, role }: Clues): Modality | null {
  const { items, nounAt } = parse;
  // "three and not two"
  if (/^not$/i.test(items[(counted?.group.from ?? at) - 1]?.text ?? '')) return 'denied';
  if (!verb || !counted || verb.from > counted.group.from) return null;
  // "not dealing with thousands of cases"
  const dealt =
    role.role === 'adjunct' && verb.to === counted.group.from - 1 && items[at]!.quantity?.kind === 'count';
  if (role.role !== 'object' && !dealt) return null;
  const negated = words.some((word) => /^(?:not|n['’]t|never)$/.test(word));
  const measuresTime =
    items[at]!.quantity?.kind === 'duration' && /^(?:after|before|ago)$/.test(items[at + 1]?.text ?? '');
  if (
    negated &&
    (dealt || verb.to === counted.group.from) &&
    !measuresTime &&
    !/^(?:expect|know|include)$/.test(verb.lemma)
  )
    return 'denied';
  // "no other offer was thought to be more than seven years"
  const subject = subjectHead(parse, verb);
  const first = subject === null ? undefined : nounAt(subject)?.from;
  return first !== undefined && /^(?:no|none|neither|nobody)$/i.test(items[first]!.text) ? 'denied' : null;
}

function conditional({ parse, at }: Clues): Modality | null {
  if (isConditional(parse)) return 'hypothetical';
  for (let i = at; i >= 0 && at - i < 30; i -= 1) {
    const { text } = parse.items[i]!;
    if (/^[,;:“”"]$/.test(text) && i < at - 1) return null;
    if (/^(?:if|unless|whether)$/i.test(text)) return 'hypothetical';
  }
  return null;
}

/** "If convicted, he faces 25 years": the whole sentence hangs on the condition. */
function isConditional({ items }: Parse): boolean {
  return items.slice(0, 2).some((item) => /^(?:if|unless)$/i.test(item.text));
}

function isDefinite({ items }: Parse, at: number, counted: Counted | null): boolean {
  if (!counted || counted.group.from >= at) return false;
  const first = items[counted.group.from]!;
  const owned = counted.group.owner !== null && counted.group.owner < at;
  return owned || /^(?:the|these|those|its|their|his|her)$/i.test(first.text);
}

const kindAt = (parse: Parse, at: number) => parse.items[at]!.quantity?.kind;

function future({ words, parse, verb, at }: Clues): Modality | null {
  // "will pay $6 a share", "will cost $5 million": the terms as they stand.
  if (kindAt(parse, at) === 'money' && /^(?:pay|get|receive|cost|be)$/.test(verb?.lemma ?? '')) return null;
  if (words.some((word) => /^(?:will|shall|['’]ll|wo)$/.test(word))) return 'planned';
  if (words.some((word) => /^(?:would|['’]d)$/.test(word))) {
    const past = parse.items
      .slice(0, verb!.from)
      .some((item) => item.tag === 'VERB' && /ed$|said|told/.test(item.text));
    return past ? 'planned' : 'hypothetical';
  }
  const text = words.join(' ');
  if (
    /\b(?:is|are|was|were) (?:set |due |going |expected |planned |scheduled )?to\b/.test(text) ||
    /\bgoing to\b/.test(text)
  )
    return /^(?:was|were) going/.test(text)
      ? 'hypothetical'
      : /believed|thought|said|reported/.test(text)
        ? null
        : 'planned';
  return null;
}

function intended({ parse, verb, words, role }: Omit<Clues, 'subject'>): Modality | null {
  // "the forecast of 12 storms"
  const on = role.preposition === 'of' && role.on !== null ? parse.items[role.on] : undefined;
  if (on && /^(?:forecast|target|plan|goal|projection|proposal|pledge)$/.test(on.lemma)) return 'planned';
  if (!verb || parse.items[verb.to]?.text === ':') return null;
  const { items } = parse;
  if (
    planning.test(verb.lemma) &&
    /^(?:plan|aim|intend|propose|seek|pledge|vow|promise|foresee|forecast|project|target|expect)$/.test(
      verb.lemma,
    )
  )
    return /^(?:pledge|promise|expect|project|target|seek)$/.test(verb.lemma) && verb.passive
      ? 'planned'
      : verb.passive
        ? null
        : 'planned';
  if (words.includes('to') && items.slice(verb.from, verb.main).some((item) => planning.test(item.lemma)))
    return 'planned';
  if (words[0] !== 'to') return null;
  // A headline's "Acme to cut 400 jobs"
  const nominal = /^(?:NOUN|PROPN)$/.test(items[verb.from - 1]?.tag ?? '');
  if (nominal && role.preposition !== 'in' && parse.verbs[0] === verb && !/[.!?]$/.test(items.at(-1)!.text))
    return 'planned';
  // "plans to", "a bid by Osto to", "promised voters to": over one group and its preposition
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 6); i -= 1) {
    const { lemma, text, tag } = items[i]!;
    if (planning.test(lemma)) return 'planned';
    if (tag === 'VERB' || /^[,;.]$/.test(text)) return null;
  }
  return null;
}
