import { betweenSubjectAndVerb } from '../../../lexicon/reporting.ts';
import { isKnown, speakerOf } from '../speaker.ts';
import { finite, type Phrase, subjectAfter, subjectBefore } from '../subject.ts';
import { isWord, type Word } from '../words.ts';
import { type Clause, type Cue, type CueFinder, cue, within } from './cue.ts';
import { closed, counted, fits, isQuote } from './fits.ts';
import { type VerbForm, verbForms } from './verbs.ts';

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

function read(clause: Clause, i: number, form: VerbForm, cues: readonly Cue[]): Cue | null {
  const { words } = clause;
  if (form.tense === 'gerund') return gerund(words, i, form, cues);
  const before = words[i - 1];
  // "Speed believed to be a factor": a headline without "is"
  if (
    words[i + 1]?.lower === 'to' &&
    /^(?:believed|thought|feared|reported|rumou?red|estimated)$/.test(words[i]!.lower)
  )
    return null;
  // "leaving at least 38 people confirmed dead"
  if (/^(?:dead|missing|killed|injured|infected|positive)$/.test(words[i + 1]?.lower ?? '')) return null;
  // "put confirmed deaths at seven"
  if (/^puts?$/.test(before?.lower ?? '') && /ed$/.test(words[i]!.lower)) return null;
  if (words[i + 1]?.lower === 'by' || counted.test(before?.lower ?? '')) return null;
  const after = verbForms.get(words[i + 1]?.lower ?? '');
  if (
    after &&
    !/ed$|^puts?$/.test(words[i]!.lower) &&
    after.tense !== 'gerund' &&
    words[i + 1]!.lower !== 'put'
  )
    return null;
  if (before && (before.text === ',' || isQuote(before) || /^[—–-]$/.test(before.text))) {
    if (isParticiple(words, i)) return null;
    const inverted =
      form.verb.needs === 'source' ||
      (form.verb.needs === 'quote' && !isQuote(before)) ||
      /^(?:tell|inform|accuse)/.test(form.verb.forms) ||
      words[i + 1]?.lower === 'that'
        ? null
        : subjectAfter(words, i + 1);
    if (inverted && (form.strong || inverted.speaker.kind !== 'role' || inverted.speaker.head !== ''))
      return cue('inverted', inverted.speaker, words, {
        clause: [i, toldBy(words, i + 1, inverted.to)],
        phrase: [i + 1, toldBy(words, i + 1, inverted.to)],
        // "The cost, reckons the insurer, will rise": both sides
        side: before.text === ',' && words[inverted.to]?.text === ',' ? 'around' : 'before',
        verb: words[i]!.lower,
      });
  }
  const subject = relative(words, i) ?? elided(words, i, cues) ?? subjectBefore(words, i);
  if (!subject || !fits(words, i, form, subject)) return null;
  // "5 million more than the board expects": the comparison is the writer's.
  if (words[subject.from - 1]?.lower === 'than') return null;
  // "850 have left, as the firm had said they would": what was foretold is told by the writer.
  if (
    words[subject.from - 1]?.lower === 'as' &&
    words.slice(subject.to, i).some(({ lower }) => lower === 'had')
  )
    return null;
  return placed(clause, i, form, subject);
}

/** `said Ann Example, who estimates that`: where the next telling begins, or the end. */
function toldBy(words: readonly Word[], from: number, to: number): number {
  const who = words.findIndex(
    ({ lower }, k) =>
      k > from && k < to && /^(?:who|which)$/.test(lower) && verbForms.has(words[k + 1]?.lower ?? ''),
  );
  return who < 0 ? to : words[who - 1]!.text === ',' ? who - 1 : who;
}

/** "The cut, announced on 7 May, will save": no verb of a speaker. */
function isParticiple(words: readonly Word[], i: number): boolean {
  if (
    words[i - 1]!.text !== ',' ||
    !/ed$/.test(words[i]!.lower) ||
    !adverbial.test(words[i + 1]?.lower ?? '')
  )
    return false;
  const comma = words.findIndex(({ text }, k) => k > i && text === ',');
  return comma > 0 && comma - i < 7 && comma + 1 < words.length && finite(words, comma + 1);
}

/** "the mayor, who said": the speaker stands before the pronoun. */
function relative(words: readonly Word[], i: number): Phrase | null {
  let at = i - 1;
  while (at > 0 && betweenSubjectAndVerb.has(words[at]!.lower)) at -= 1; // "which has repeatedly denied"
  if (!/^(?:who|which)$/.test(words[at]?.lower ?? '')) return null;
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  const found = subjectBefore(words, end) ?? nameBefore(words, end);
  return found && { ...found, to: i };
}

/** "according to the adviser Delta Group, which put": the name that ends there, whatever it does in its clause. */
function nameBefore(words: readonly Word[], end: number): Phrase | null {
  const from = words.slice(0, end).findLastIndex(({ capital }) => !capital) + 1;
  const speaker = from < end ? speakerOf(words.slice(from, end), true) : null;
  return speaker && { speaker, from, to: end };
}

/** "The judge fined him and said", "The ministry put the toll at 30 and said": the subject of the clause before. */
function elided(words: readonly Word[], i: number, cues: readonly Cue[]): Phrase | null {
  if (!/^(?:and|but)$/.test(words[i - 1]?.lower ?? '')) return null;
  const told = cues.findLast(({ form, end }) => form === 'said' && end <= words[i]!.start);
  if (told) {
    const from = words.findIndex(({ start }) => start === told.phrase.start);
    return { speaker: told.speaker, from: Math.max(0, from), to: from + 1 };
  }
  // "Drivers will pay more after the minister raised taxes and promised": of the clause that stands nearest.
  const border = words.slice(0, i).findLastIndex(({ lower }) => /^(?:after|as|when|while)$/.test(lower));
  const verb = words.findIndex((_, k) => k > border + 1 && k < i - 1 && finite(words, k));
  const found = verb > 0 ? subjectBefore(words, verb) : null;
  return found &&
    /^(?:person|name|organisation|pronoun|role)$/.test(found.speaker.kind) &&
    isKnown(found.speaker)
    ? found
    : null;
}

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
