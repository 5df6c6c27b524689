import { groups } from '../../../lexicon/sources.ts';
import { isKnown } from '../speaker.ts';
import { finite, type Phrase, subjectAfter, subjectBefore } from '../subject.ts';
import { isWord, type Word } from '../words.ts';
import { type Clause, type Cue, type CueFinder, cue, within } from './cue.ts';
import { type VerbForm, verbForms } from './verbs.ts';

const isQuote = (word: Word | undefined): boolean => word !== undefined && /^["“”‘’']$/.test(word.text);
const adverbial =
  /^(?:in|on|at|to|by|from|during|after|as|of|before|when|while|via|through|over|late|early|earlier|later|shortly|today|yesterday|afterwards|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|separately|again|again|too)$/;

/** "The mayor said …", "…, the mayor said", `"…," said the mayor`, "…, adding that …". */
export const said: CueFinder = (clause, taken) => {
  const cues: Cue[] = [];
  clause.words.forEach((word, i) => {
    const form =
      word.capital && i > 0 && !/^\p{Lu}+$/u.test(word.text) ? undefined : verbForms.get(word.lower);
    if (!form || taken.some((each) => within(word.start, each))) return;
    const found = read(clause, i, form, [...taken, ...cues]);
    if (found) cues.push(found);
  });
  return cues;
};

/** "from three states": a noun. */
const counted =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|these|those|other|all|both|most|more|united|member|new|latest)$/;

function read(clause: Clause, i: number, form: VerbForm, cues: readonly Cue[]): Cue | null {
  const { words } = clause;
  if (form.tense === 'gerund') return gerund(words, i, form, cues);
  const before = words[i - 1];
  if (words[i + 1]?.lower === 'by' || counted.test(before?.lower ?? '')) return null;
  const after = verbForms.get(words[i + 1]?.lower ?? '');
  if (after && !words[i]!.lower.endsWith('ed') && after.tense !== 'gerund' && words[i + 1]!.lower !== 'put')
    return null;
  if (before && (before.text === ',' || isQuote(before) || /^[—–-]$/.test(before.text))) {
    const inverted =
      form.verb.needs === 'source' ||
      (form.verb.needs === 'quote' && !isQuote(before)) ||
      /^(?:tell|inform|accuse)/.test(form.verb.forms)
        ? null
        : subjectAfter(words, i + 1);
    if (inverted && (form.strong || inverted.speaker.kind !== 'role' || inverted.speaker.head !== ''))
      return cue('inverted', inverted.speaker, words, {
        clause: [i, inverted.to],
        phrase: [i + 1, inverted.to],
        side: 'before',
        verb: words[i]!.lower,
      });
  }
  const subject = relative(words, i) ?? elided(words, i, cues) ?? subjectBefore(words, i);
  if (!subject || !fits(words, i, form, subject)) return null;
  // "850 have left, as the firm had said they would": what was foretold is told by the writer.
  if (
    words[subject.from - 1]?.lower === 'as' &&
    words.slice(subject.to, i).some(({ lower }) => lower === 'had')
  )
    return null;
  return placed(clause, i, form, subject);
}

/** "the mayor, who said": the speaker stands before the pronoun. */
function relative(words: readonly Word[], i: number): Phrase | null {
  const at = i - 1;
  if (!/^(?:who|which)$/.test(words[at]?.lower ?? '')) return null;
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  const found = subjectBefore(words, end);
  return found && { ...found, to: i };
}

/** "The judge fined him and said", "The ministry put the toll at 30 and said": the subject of the clause before. */
function elided(words: readonly Word[], i: number, cues: readonly Cue[]): Phrase | null {
  if (!/^(?:and|but)$/.test(words[i - 1]?.lower ?? '')) return null;
  const told = cues.findLast(({ form, end }) => form === 'said' && end <= words[i]!.start);
  if (told) {
    const from = words.findIndex(({ start }) => start === told.phrase.start);
    return { speaker: told.speaker, from: Math.max(0, from), to: from + 1 };
  }
  const verb = words.findIndex((_, k) => k > 0 && k < i - 1 && finite(words, k));
  const found = verb > 0 ? subjectBefore(words, verb) : null;
  return found &&
    /^(?:person|name|organisation|pronoun|role)$/.test(found.speaker.kind) &&
    isKnown(found.speaker)
    ? found
    : null;
}

/** Takes a plain verb: "officials say", "the police say", "they say". */
function isPlural({ speaker }: Phrase): boolean {
  const { kind, head, name } = speaker;
  if (kind === 'group' || name.includes(' and ')) return true;
  if (kind === 'pronoun') return name === 'they';
  return /(?:..[^u]s|data|media|police|military|staff|people)$/.test(head);
}

function fits(
  words: readonly Word[],
  i: number,
  { verb, tense, strong }: VerbForm,
  subject: Phrase,
): boolean {
  const { speaker } = subject;
  if (!(strong && tense !== 'plain') && !isKnown(speaker)) return false;
  if (
    /^(?:a|an|the|his|her|its|their|this|that|no|some|any)$/.test(words[i - 1]!.lower) ||
    words[i - 1]!.possessive
  )
    return false;
  if (/^\p{N}/u.test(words[subject.from]!.text) && speaker.kind !== 'person') return false;
  if (tense === 'plain' && !isPlural(subject)) return false;
  const rest = words.slice(i + 1);
  if (verb.needs === 'at' || verb.needs === 'as')
    return rest.slice(0, 16).some((word) => word.lower === verb.needs);
  if (verb.needs === 'source') {
    const source =
      /^(?:paper|organisation)$/.test(speaker.kind) ||
      /^(?:analysts|economists|experts|scientists|researchers|forecasters|seismologists|investigators|pollsters|insurers|bookmakers|officials|organisers|organizers)$/.test(
        speaker.head,
      );
    // "police counted 7,000", "economists expect"; what police "found" is told by the writer.
    const figures = /^(?:count|expect|forecast|project)/.test(verb.forms) && groups.has(speaker.head);
    return source || figures;
  }
  if (verb.needs === 'quote')
    return isQuote(words[subject.from - 1]) || isQuote(rest[0]) || rest[0]?.text === ':';
  if (verb.needs === 'clause') {
    if (
      /\b(?:lives|life|victims|responsibility|credit)\b/.test(
        rest
          .slice(0, 8)
          .map((word) => word.lower)
          .join(' '),
      )
    )
      return false;
    return (
      closed(words, subject.from) ||
      isQuote(rest[0]) ||
      rest
        .slice(0, 14)
        .some((word, k) => word.lower === 'that' || word.text === ':' || isQuote(word) || finite(rest, k))
    );
  }
  return true;
}

/** A comma or a quotation mark stands before the subject: what is said may stand there. */
const closed = (words: readonly Word[], from: number): boolean =>
  from > 1 &&
  (words[from - 1]!.text === ',' || isQuote(words[from - 1]) || /^[—–-]$/.test(words[from - 1]!.text));

function placed({ words }: Clause, i: number, { verb }: VerbForm, subject: Phrase): Cue {
  const rest = words.slice(i + 1);
  let at = i + 1;
  if (verb.needs === 'at' || verb.needs === 'as') at += rest.findIndex((word) => word.lower === verb.needs);
  const aside = words[subject.from - 1]?.lower === 'as';
  const side = aside ? 'before' : sideOf(closed(words, subject.from), rest, verb.forms);
  return cue(aside ? 'aside' : 'said', subject.speaker, words, {
    clause: [subject.from, at],
    phrase: [subject.from, subject.to],
    side,
    verb: words[i]!.lower,
  });
}

/** Past "on Tuesday", "last night", "in a statement". */
function beyondTime(rest: readonly Word[]): number {
  const comma = rest.findIndex((word) => word.text === ',');
  return comma > 0 && comma <= 4 && adverbial.test(rest[0]!.lower) ? comma : 0;
}

/** A clause that opens the sentence says what follows, if anything does; one behind a comma mostly says what went before. */
function sideOf(behind: boolean, rest: readonly Word[], forms: string): Cue['side'] {
  if (!behind) return rest.some(isWord) ? 'after' : 'before';
  if (rest[beyondTime(rest)]?.text === ',') return 'around';
  return follows(rest, forms) ? 'after' : 'before';
}

const beforeComma = (rest: readonly Word[]): readonly Word[] => {
  const comma = rest.findIndex((word) => word.text === ',');
  return rest.slice(0, Math.min(12, comma < 0 ? 12 : comma));
};

/** Whether a clause or quotation follows the verb: what is said. */
function follows(rest: readonly Word[], forms: string): boolean {
  const first = rest[0];
  if (!first || /^[.!?;—–-]$/.test(first.text)) return false;
  if (isQuote(first)) return rest.slice(1).some((word) => word.capital || /^\p{L}/u.test(word.text));
  if (beforeComma(rest).some((word) => word.lower === 'that' || word.text === ':')) return true;
  if (/^(?:tell|inform)/.test(forms)) return rest.some((word, i) => isQuote(word) || finite(rest, i));
  return !adverbial.test(first.lower);
}

/** "…, claiming that": of the one who spoke before in the sentence, or of its subject. */
function gerund(words: readonly Word[], i: number, form: VerbForm, cues: readonly Cue[]): Cue | null {
  const before = words[i - 1];
  if (
    !before ||
    !(before.text === ',' || before.lower === 'and' || isQuote(before) || before.text === ')') ||
    form.verb.needs === 'source'
  )
    return null;
  const earlier = cues.findLast((each) => each.start < words[i]!.start);
  const speaker = earlier?.speaker ?? mainSubject(words.slice(0, i));
  return (
    speaker &&
    cue('gerund', speaker, words, {
      clause: [i, i + 1],
      phrase: [i, i + 1],
      side: 'after',
      verb: words[i]!.lower,
    })
  );
}

function mainSubject(words: readonly Word[]) {
  const verb = words.findIndex((_, k) => k > 0 && finite(words, k));
  return verb > 0 ? (subjectBefore(words, verb)?.speaker ?? null) : null;
}
