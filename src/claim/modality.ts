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
  const subject = role.role === 'subject' && role.verb?.passive === false;
  for (const rule of rules) {
    const found = rule({ parse, at, counted, verb, words, subject });
    if (found) return found;
  }
  return 'asserted';
}

/** The verb that a modal word must stand with; a reporting verb after the figure is none. */
function governing(counted: Counted | null, role: Role): VerbGroup | null {
  const { verb } = role;
  if (!verb || !counted) return verb;
  const far = verb.from > counted.to && role.role !== 'subject';
  return far ? null : verb;
}

function denied({ parse, words, verb, counted }: Clues): Modality | null {
  const { items, nounAt } = parse;
  const { lemma } = verb ?? { lemma: '' };
  if (words.some((word) => /^(?:not|n['’]t|never)$/.test(word)) && !/^(?:expect|know|include)$/.test(lemma))
    return 'denied';
  // "no other offer was thought to be more than seven years"
  if (!verb || !counted || verb.from > counted.group.from) return null;
  const subject = subjectHead(parse, verb);
  const first = subject === null || verb.from - subject > 6 ? undefined : nounAt(subject)?.from;
  return first !== undefined && /^(?:no|none|neither|nobody)$/i.test(items[first]!.text) ? 'denied' : null;
}

function conditional({ parse, at }: Clues): Modality | null {
  for (let i = at; i >= 0 && at - i < 30; i -= 1) {
    const { text } = parse.items[i]!;
    if (/^[,;:“”"]$/.test(text) && i < at - 1) return null;
    if (/^(?:if|unless|whether)$/i.test(text)) return 'hypothetical';
  }
  return null;
}

function future({ words, parse, verb }: Clues): Modality | null {
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

function intended({ parse, verb, words }: Omit<Clues, 'subject'>): Modality | null {
  if (!verb) return null;
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
  // "plans to", "a bid by Osto to", "promised voters to": over one group and its preposition
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 6); i -= 1) {
    const { lemma, text, tag } = items[i]!;
    if (planning.test(lemma)) return 'planned';
    if (tag === 'VERB' || /^[,;.]$/.test(text)) return null;
  }
  return null;
}
