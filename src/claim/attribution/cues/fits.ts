import { groups } from '../../../lexicon/sources.ts';
import { isKnown } from '../speaker.ts';
import { finite, type Phrase } from '../subject.ts';
import type { Word } from '../words.ts';
import type { VerbForm } from './verbs.ts';

export const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && /^["“”‘’']$/.test(word.text);

/** "from three states": a noun. */
export const counted =
  /^(?:\d[\d,.]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|\p{L}+teen|eleven|twelve|dozens?|hundreds?|thousands?|millions?|two|three|four|five|six|seven|eight|nine|ten|several|many|these|those|other|all|both|most|more|united|member|new|latest)$/u;

/** Takes a plain verb: "officials say", "the police say", "they say". */
function isPlural({ speaker }: Phrase): boolean {
  const { kind, head, name } = speaker;
  if (kind === 'group' || name.includes(' and ') || speaker.title.some((word) => groups.has(word)))
    return true;
  if (kind === 'pronoun') return name === 'they';
  return /(?:..[^u]s|data|media|police|military|staff|people)$/.test(head);
}

/** Whether somebody may say what stands beside a verb of saying: "reported", "put" and "claimed" say nothing of many. */
export function fits(
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
  if (isFigure(words, subject.from) && speaker.kind !== 'person') return false;
  if (tense === 'plain' && !isPlural(subject)) return false;
  const rest = words.slice(i + 1);
  // "has declared a new outbreak", "declared three days of mourning": no words of theirs
  if (
    /^declare/.test(verb.forms) &&
    /^(?:an?|its|their|his|her|new|one|two|three|\d+)$/.test(rest[0]?.lower ?? '')
  )
    return false;
  if (verb.needs === 'at' || verb.needs === 'as')
    return rest.slice(0, 16).some((word) => word.lower === verb.needs);
  // "the nurse reported her worries": no figure of hers.
  if (
    /^report/.test(verb.forms) &&
    /^(?:his|her|their)$/.test(rest[0]?.lower ?? '') &&
    speaker.kind !== 'organisation'
  )
    return false;
  if (verb.needs === 'source' || verb.needs === 'figure') {
    const source =
      /^(?:paper|organisation)$/.test(speaker.kind) ||
      /^(?:analysts|economists|experts|scientists|researchers|forecasters|seismologists|investigators|pollsters|insurers|bookmakers|officials|organisers|organizers)$/.test(
        speaker.head,
      );
    // "police counted 7,000", "economists expect"; what police "found" is told by the writer.
    const figures = /^(?:count|expect|forecast|project)/.test(verb.forms) && groups.has(speaker.head);
    const sees = speaker.name === 'it' && /^(?:expect|forecast|project|see)/.test(verb.forms);
    const at = rest.slice(0, 8).findIndex(({ lower }) => lower === 'at');
    const figure = at >= 0 && rest.slice(at + 1, at + 4).some(({ text }) => /^\p{N}/u.test(text));
    // "The government has found 100 million": no finding of a study.
    if (
      /^find/.test(verb.forms) &&
      speaker.kind === 'organisation' &&
      words[subject.from - 1]?.text !== ',' &&
      !statement(rest)
    )
      return false;
    return (source || figures || sees) && (verb.needs === 'source' || figure);
  }
  if (verb.needs === 'quote')
    return (
      isQuote(words[subject.from - 1]) ||
      isQuote(rest[0]) ||
      rest.slice(0, 7).some(({ text }, k) => text === ':' && (k === 0 || isQuote(rest[k + 1]))) ||
      (/^call/.test(verb.forms) && rest.slice(0, 4).some(isQuote))
    );
  if (verb.needs === 'clause') {
    if (
      /^claim/.test(verb.forms) &&
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
      (/^(?:describe|recall)/.test(verb.forms) && /.{3}ing$/.test(rest[0]?.lower ?? '')) ||
      clause(rest) ||
      // "boasted of having taken"
      rest.slice(0, 10).some(({ lower }, k) => lower === 'having' && rest[k - 1]?.lower === 'of')
    );
  }
  return true;
}

/** "38% say", "Just 38% said", "Two in five voters said": those who were asked, and nobody who tells of others. */
function isFigure(words: readonly Word[], from: number): boolean {
  const at = /^(?:just|only|about|around|nearly|almost|some|over)$/.test(words[from]!.lower)
    ? from + 1
    : from;
  return (
    /^\p{N}/u.test(words[at]?.text ?? '') ||
    (counted.test(words[at]?.lower ?? '') && /^(?:in|out)$/.test(words[at + 1]?.lower ?? '')) ||
    (words[at]?.lower === 'one' && words[at + 1]?.lower === 'in')
  );
}

/** A clause begins soon. */
const statement = (rest: readonly Word[]): boolean =>
  rest.slice(0, 14).some(({ lower }, k) => lower === 'that' || finite(rest, k));

/** A clause or a quotation begins soon. */
const clause = (rest: readonly Word[]): boolean =>
  statement(rest) || rest.slice(0, 14).some((word) => word.text === ':' || isQuote(word));

/** A comma or a quotation mark stands before the subject: what is said may stand there. */
export const closed = (words: readonly Word[], from: number): boolean =>
  from > 1 &&
  (words[from - 1]!.text === ',' || isQuote(words[from - 1]) || /^[—–-]$/.test(words[from - 1]!.text));
