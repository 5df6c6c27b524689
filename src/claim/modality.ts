import type { Claim } from '../schema/report.ts';
import type { Counted } from './grammar/counted.ts';
import { subjectHead } from './grammar/heads.ts';
import type { Parse, VerbGroup } from './grammar/index.ts';
import type { Role } from './grammar/role.ts';

export type Modality = Claim['modality'];

/** Verbs and nouns of things not yet done. */
const planning =
  /^(?:plan|aim|intend|propose|seek|want|hope|pledge|vow|promise|commit|prepare|foresee|target|try|attempt|urge|intention|bid|goal|proposal|design|expect|project|forecast|predict|due|slate|schedule|ready|agree|threaten|stand|budget|earmark)$/;

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
  penal,
  future,
  ({ subject, ...clues }) => (subject ? null : intended(clues)), // "plans to", "a bid to": outranks nothing stated
  ofWhatIsToBe, // only where the figure has no verb of its own
];

/** How certain a figure is: from its verb group and what governs it. Asserted unless the words say otherwise. */
export function modalityOf(parse: Parse, at: number, counted: Counted | null, role: Role): Modality {
  const verb = governing(counted, role);
  const words = verb ? [...wordsBefore(parse, verb), ...wordsIn(parse, verb)] : [];
  // "the 12 who may leave", "Osto’s $5 million bid": what is definite is taken for granted whatever is said of it.
  if (isDefinite(parse, at, counted) || parse.items[at]!.quantity?.kind === 'age') return 'asserted';
  const subject = role.role === 'subject' && role.verb?.passive === false;
  for (const rule of rules) {
    const found = rule({ parse, at, counted, role, verb, words, subject });
    if (found) return found;
  }
  return 'asserted';
}

const wordsIn = ({ items }: Parse, { from, to }: VerbGroup) =>
  items.slice(from, to).map((item) => item.text.toLowerCase());

/** "is to cut pay and raise the age to 65": a bare verb goes on with the auxiliaries of the one it is joined to. */
function wordsBefore(parse: Parse, verb: VerbGroup): readonly string[] {
  const { items, verbs } = parse;
  const bare = verb.from === verb.main && items[verb.main]!.text === verb.lemma;
  if (!bare || !/^(?:and|or|;|,)$/i.test(items[verb.from - 1]?.text ?? '')) return [];
  for (const before of verbs.filter((other) => other.to < verb.from && verb.from - other.to < 30).reverse()) {
    if (items[before.main]!.text !== before.lemma) return [];
    if (before.from < before.main) return wordsIn(parse, before).slice(0, -1);
  }
  return [];
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
  const none = first !== undefined && /^(?:no|none|neither|nobody)$/i.test(items[first]!.text);
  return none || opensWithNone(parse, verb) ? 'denied' : null;
}

/** "None of the five clubs in the race – Osto, Lind and Varn – has offered": from the sentence's first words to the verb no other verb. */
function opensWithNone({ items, verbs }: Parse, verb: VerbGroup): boolean {
  const at = items.findIndex(({ tag, text }) => !/^(?:ADV|CCONJ)$/.test(tag) && text !== ',');
  return (
    /^(?:no|none|neither|nobody)$/i.test(items[at]?.text ?? '') &&
    items.slice(at, verb.from).every(({ tag }) => tag !== 'SCONJ') &&
    !verbs.some(
      ({ from, finite }) => from > at && from < verb.from && finite && !/ing$/.test(items[from]!.text),
    )
  );
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

/** "carries up to 20 years", "faces a 12-year sentence", "needs the approval of 75 percent": what may come. */
function penal({ parse, at, verb, role }: Clues): Modality | null {
  if (!verb || verb.passive) return null;
  const on = role.on === null ? undefined : parse.items[role.on];
  if (/^(?:need|require)$/.test(verb.lemma))
    return /^(?:approval|consent|backing|support|signature|vote)$/.test(on?.lemma ?? '')
      ? 'hypothetical'
      : null;
  if (
    /^(?:ask|seek|demand)$/.test(verb.lemma) &&
    /^(?:fine|penalty|sentence|term|ban)$/.test(on?.lemma ?? '')
  )
    return 'hypothetical';
  const punishes = /^(?:carry|face)$/.test(verb.lemma) && role.role === 'object';
  return punishes && kindAt(parse, at) === 'duration' ? 'hypothetical' : null;
}

function isDefinite({ items }: Parse, at: number, counted: Counted | null): boolean {
  if (!counted || counted.group.from >= at) return false;
  const first = items[counted.group.from]!;
  const owned = counted.group.owner !== null && counted.group.owner < at;
  // "over the next three years" takes nothing for granted.
  if (/^(?:next|coming)$/i.test(items[counted.group.from + 1]?.text ?? '')) return false;
  return owned || /^(?:the|these|those|its|their|his|her)$/i.test(first.text);
}

/** "will pay $6 a share, a premium of 38 percent": a share after a comma tells of what is, not of what will be. */
function isAside({ items, nounAt }: Parse, at: number): boolean {
  const { quantity } = items[at]!;
  if (quantity?.kind !== 'percent') return false;
  const from = nounAt(at)?.from ?? at;
  const on = items[from - 1]?.text === 'of' ? nounAt(from - 2) : undefined;
  return items[(on?.from ?? from) - 1]?.text === ',';
}

const kindAt = (parse: Parse, at: number) => parse.items[at]!.quantity?.kind;

function future({ words, parse, verb, at }: Clues): Modality | null {
  // "will pay $6 a share", "will cost $5 million": the terms as they stand.
  if (kindAt(parse, at) === 'money' && /^(?:pay|get|receive|cost|be)$/.test(verb?.lemma ?? '')) return null;
  if (isAside(parse, at)) return null;
  if (words.some((word) => /^(?:will|shall|['’]ll|wo)$/.test(word))) return 'planned';
  if (words.includes('should') && !words.includes('have')) return 'planned';
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

/** "A new bridge, 400 metres long, is to be built": what is not yet there is not yet so long. */
function ofWhatIsToBe({ parse, verb, counted, at }: Clues): Modality | null {
  const { items, verbAt } = parse;
  if (verb || !counted || items[counted.group.from - 1]?.text !== ',') return null;
  const comma = items.findIndex(({ text }, i) => i >= Math.max(counted.to, at + 1) && text === ',');
  const after = comma >= 0 && comma < counted.to + 3 ? verbAt(comma + 1) : undefined;
  return after &&
    /^(?:build|lay|create|construct|erect|make|dig|set)$/.test(after.lemma) &&
    wordsIn(parse, after).some((word) => /^(?:will|to|would)$/.test(word))
    ? 'planned'
    : null;
}

/** "takes place tonight", "opens next month": a timetable's present. */
function isScheduled({ items }: Parse, verb: VerbGroup): boolean {
  if (!/^(?:take|start|open|begin|close|leave)$/.test(verb.lemma)) return false;
  if (!/^(?:takes?|starts?|opens?|begins?|closes?|leaves?)$/.test(items[verb.main]!.text)) return false;
  return items.slice(verb.to, verb.to + 5).some(({ text }) => /^(?:tonight|tomorrow|next)$/i.test(text));
}

function intended({ parse, verb, words, role }: Omit<Clues, 'subject'>): Modality | null {
  // "the forecast of 12 storms"
  const on = role.preposition === 'of' && role.on !== null ? parse.items[role.on] : undefined;
  if (on && /^(?:forecast|target|plan|goal|projection|proposal|pledge)$/.test(on.lemma)) return 'planned';
  if (!verb || parse.items[verb.to]?.text === ':') return null;
  const { items } = parse;
  const behind = items[verb.to]?.text.toLowerCase();
  if ((verb.lemma === 'talk' && behind === 'of') || (verb.lemma === 'order' && role.role === 'object'))
    return 'planned';
  if (isScheduled(parse, verb)) return 'planned';
  if (
    planning.test(verb.lemma) &&
    /^(?:plan|aim|intend|propose|seek|pledge|vow|promise|foresee|forecast|project|target|expect|predict)$/.test(
      verb.lemma,
    )
  )
    return /^(?:pledge|promise|expect|project|forecast|predict|target|seek)$/.test(verb.lemma) && verb.passive
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
