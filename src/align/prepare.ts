import { groupBy } from '../group-by.ts';
import { dayOf } from '../judge/numbers.ts';
import { context as settings } from '../lexicon/comparing.ts';
import {
  borneFields,
  eventClasses,
  idleModifiers,
  lastingFields,
  partSynonyms,
  partWords,
  plainQualifiers,
} from '../lexicon/facets.ts';
import { fields } from '../lexicon/fields/index.ts';
import type { Claim, DocumentInfo, Facet } from '../schema/report.ts';
import { afterDateline } from './dateline.ts';
import { beginOf, isPart, isPoor } from './evidence.ts';
import { type Actor, readActor } from './facets/actor.ts';
import { countsPeople, isOpen } from './facets/field.ts';
import { readMinutes } from './facets/hour.ts';
import { facetsTold, limitOf } from './facets/index.ts';
import { type Place, readPlace } from './facets/place.ts';
import { readTime, type Time } from './facets/time.ts';
import type { Lists } from './lists.ts';
import { fold, nameWords } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A claim with its facets read, ready to be compared with many others. */
export interface Prepared {
  readonly claim: Claim;
  /** The number of its document. */
  readonly document: number;
  readonly actor: Actor | null;
  readonly object: Actor | null;
  readonly place: Place | null;
  readonly time: Time | null;
  /** Whether its time is more than ten years before its article. */
  readonly bygone: boolean;
  /** The minutes past the hour of the clock time in its sentence. */
  readonly minutes: number | null;
  /** The event, or the class of events that it belongs to. */
  readonly event: string | null;
  /** Whether the event is in a class, so that events of other classes are different ones. */
  readonly classed: boolean;
  /** The words of the measured phrase that make it a part of a whole, sorted. */
  readonly parts: string;
  /** Whether it is said to be a part, or the text goes on with what is. */
  readonly part: boolean;
  /** Whether another figure of its field is a part of it: the seats in "34 of the 63 seats". */
  readonly whole: boolean;
  /** Whether its sentence goes on with the figure of another side: "The state called 26 witnesses, the defence only eight". */
  readonly sided: boolean;
  /** Whether its field says little by itself. */
  readonly poor: boolean;
  /** The adjectives before the noun counted, sorted: electric cars are not all cars. */
  readonly modifiers: string;
  /** The noun that is counted or measured, when the text has one. */
  readonly head: string | null;
  /** The years and months that its sentence names. */
  readonly dates: readonly string[];
  /** Of the claim, at hand: its field, its figure, and whom it is attributed to. */
  readonly field: string;
  readonly quantity: Claim['quantity'];
  readonly origin: string | null;
  /** Whether its field is no more than a word for a number. */
  readonly open: boolean;
  /** What its count is limited to. */
  readonly limit: string;
  /** The facets that it names: see `facetsTold`. */
  readonly told: number;
  /** Where its figure first stands in its article. */
  readonly begin: number;
  /** What its words tell: numbers of lists of the vocabulary. */
  readonly lists: Lists;
  /** The names of its sentence; the list of its other telling words is the next. */
  readonly context: number;
  /** Those that can belong to the figure: what comes behind the next figure of the sentence belongs to that one. */
  readonly reach: number;
  /** The telling words close to the figure. */
  readonly near: number;
  /** The names next to the figure: the last ones before it and the first one behind it. */
  readonly closest: number;
}

/** In days. A war of some years is still news, and a text may name its first year. */
const tenYears = 3653;
const month = 28;

const lasting = new Set(lastingFields);

const parts = new Set(partWords);
const plainWords = new Set(plainQualifiers);
const idle = new Set(idleModifiers);
const qualified: ReadonlyMap<string, RegExp> = new Map(
  borneFields.map((field) => {
    const nouns = fields
      .flatMap(({ name, nouns: words }) => (name === field ? (words ?? []) : []))
      .concat(field);
    return [field, new RegExp(`\\b(\\p{Ll}[\\p{L}-]+) (?:${nouns.join('|')})(?:e?s)?\\b`, 'u')] as const;
  }),
);
const classes = new Map(eventClasses.flatMap((row) => row.map((event) => [event, row[0]!])));

/** Keeps what was read of equal words. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Keeps what was read of the words that were asked for last. */
function last<T>(read: (text: string) => T): (text: string) => T {
  let known: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (known?.text !== text) known = { text, value: read(text) };
    return known.value;
  };
}

/** Gives the reader of a run's claims. */
export function preparer(
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
): (claim: Claim) => Prepared {
  const besideOf = besides(claims);
  const { lists } = vocabulary;
  const publishedOf = new Map(
    documents.flatMap(({ id, published }) => (published ? [[id, dayOf(published.date)] as const] : [])),
  );
  const actor = remembered(readActor);
  const place = remembered(readPlace);
  const event = remembered(readEvent);
  const part = remembered(readParts);
  const poor = remembered(isPoor);
  // Sentences are seldom repeated, but the claims of one follow each other.
  const dates = last(readDates);
  const minutes = last(readMinutes);
  const whole = last((text) => {
    vocabulary.gather(text);
    return vocabulary.keep();
  });
  const of = <T>(facet: Facet | null, read: (text: string) => T): T | null =>
    facet ? read(facet.value ?? facet.text) : null;
  return (claim) => {
    const happened = of(claim.event, event);
    const body = bodyOf(claim);
    const { text, start } = body;
    const beside = besideOf(claim);
    const next = nextFigure(claim, beside);
    const context = whole(text);
    const reach = next - start < text.length ? reachOf(text, next - start, vocabulary) : context;
    const near = nearTo(claim, body, vocabulary);
    const closest = closestNames(claim, body, vocabulary);
    const lasts = lasting.has(claim.field);
    const named = claim.time && readTime(claim.time);
    const time = lasts && isBrief(named) ? null : named;
    const one = {
      claim,
      document: numberOf.get(claim.document) ?? 0,
      actor: of(claim.actor, actor),
      object: of(claim.object, actor),
      place: of(claim.place, place),
      time,
      bygone:
        time?.days != null &&
        time.days.to + tenYears < (publishedOf.get(claim.document) ?? Number.NEGATIVE_INFINITY),
      minutes: lasts ? null : minutes(text),
      event: happened && (classes.get(happened) ?? happened),
      classed: happened !== null && classes.has(happened),
      parts:
        part(claim.measured ? `${claim.field} ${claim.measured.text}` : claim.field) ||
        qualifierOf(text, claim.field),
      part: isPart(claim),
      whole: isWhole(claim, beside),
      sided: beside.some(
        ({ field, span }) =>
          field === claim.field && toOtherSide.test(text.slice(claim.span.end - start, span.start - start)),
      ),
      poor: poor(claim.field),
      modifiers: modifiersOf(claim),
      head: claim.measured ? fold(claim.measured.value ?? claim.measured.text) : null,
      dates: dates(claim.modality === 'planned' ? text.replace(targets, '') : text),
      field: claim.field,
      quantity: claim.quantity,
      origin: claim.attribution?.origin ?? null,
      open: isOpen(claim.field),
      limit: limitOf(claim),
      begin: beginOf(claim),
      lists,
      context,
      reach,
      near,
      closest,
      told: 0,
    };
    one.told = facetsTold(one);
    return one;
  };
}

/** Whether a time is of days: what lasts is no other on the next day. */
const isBrief = (time: Time | null): boolean => !time?.days || time.days.to - time.days.from < month;

/** The claims of a claim's sentence, itself among them. */
function besides(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const documents = groupBy(claims, ({ document }) => document);
  // The claims of a document follow each other.
  const sentencesOf = last((document) =>
    groupBy(documents.get(document) ?? [], ({ sentence }) => sentence.start),
  );
  return ({ document, sentence }) => sentencesOf(document).get(sentence.start) ?? [];
}

/** Whether the words of another claim of the same field take in a claim's. */
const isWhole = ({ field, span }: Claim, beside: readonly Claim[]): boolean =>
  beside.some(
    (other) => other.span.end === span.end && other.span.start < span.start && other.field === field,
  );

const toOtherSide = /^[^,;.]*, (?:and |while )?(?:the|its|his|her|their) (?:[\p{L}’'-]+ ){1,3}$/u;

/** Where the next figure or share of a claim's sentence begins, or the sentence ends. */
function nextFigure({ span, sentence }: Claim, beside: readonly Claim[]): number {
  const share = sentence.text.slice(span.end - sentence.start).search(shares);
  let next = Math.min(share < 0 ? sentence.end : span.end + share, sentence.end);
  for (const other of beside)
    if (!other.quantity.date && other.span.start >= span.end) next = Math.min(next, other.span.start);
  return next;
}

/** What counts a share without a figure. */
const shares = /\b(?:half|most|some|none|several|many|others?|the rest)\b/i;

const dated =
  /\b(?:(?:1[89]|20)\d\d|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/g;

/** "Since February 2022" and "which began in 2022" tell a start, not the time that a figure is about. */
const starts =
  /\b(?:[Ss]ince|began|begun|started|launched) (?:in |on |early |late )?(?:\p{Lu}\p{L}{2,8} )?(?:\d{1,2}, )?\d{4}/gu;

/** "Will cut 40 jobs by the end of 2040": until when, which the next article leaves out. */
const targets = /\bby (?:early |late |the end of )?(?:\p{Lu}\p{L}{2,8} )?\d{4}/gu;

const none: readonly string[] = [];

function readDates(text: string): readonly string[] {
  if (text.search(dated) < 0) return none;
  return Array.from(text.replace(starts, '').matchAll(dated), ([word]) =>
    word.slice(0, /\d/.test(word) ? 4 : 3),
  );
}

/** The words of a sentence, and where in its document they begin. */
interface Body {
  readonly start: number;
  readonly text: string;
}

/** The sentence of a claim without its dateline, unless the figure stands in what looks like one. */
function bodyOf({ span, sentence: { start, text } }: Claim): Body {
  const begin = afterDateline(text);
  return begin > 0 && start + begin <= span.start
    ? { start: start + begin, text: text.slice(begin) }
    : { start, text };
}

/** The telling words of the sentence on both sides of the figure, as far as they are close to it. */
function nearTo({ span }: Claim, { start, text }: Body, vocabulary: Vocabulary): number {
  const from = Math.max(0, span.start - start - settings.near);
  const to = Math.min(text.length, span.end - start + settings.near);
  vocabulary.gather(
    text,
    from && text.lastIndexOf(' ', from) + 1,
    to < text.length ? text.indexOf(' ', to) + 1 || to : to,
  );
  return vocabulary.keepTogether();
}

function reachOf(text: string, to: number, vocabulary: Vocabulary): number {
  vocabulary.gather(text, 0, to);
  return vocabulary.keep();
}

function closestNames({ span }: Claim, { start, text }: Body, vocabulary: Vocabulary): number {
  const [from, to] = [span.start - start, span.end - start];
  const before = vocabulary.names(text, Math.max(0, from - settings.before), from);
  const behind = vocabulary.names(text, to, to + settings.near);
  return vocabulary.lists.add([...before.slice(-settings.names), ...behind.slice(0, 1)]);
}

/** The words in small letters before the noun counted that tell of which kind it is. */
function modifiersOf({ quantity, measured, field }: Claim): string {
  if (quantity.kind !== 'count' || !measured || countsPeople(field)) return '';
  const words = measured.text.split(' ').slice(0, -1);
  const telling = words.filter((word) => /^\p{Ll}/u.test(word) && !/['’]s?$/.test(word) && !idle.has(word));
  return telling.length < words.length && words.includes('of') ? '' : telling.sort().join(' ');
}

/** "core inflation", "online sales": what the text puts before the field's own noun; what says nothing of it is left out. */
function qualifierOf(text: string, field: string): string {
  const [, found = ''] = qualified.get(field)?.exec(text.toLowerCase()) ?? [];
  return plainWords.has(found) ? '' : found;
}

function readEvent(text: string): string {
  return nameWords(text).join(' ');
}

function readParts(text: string): string {
  const found = nameWords(text).filter((word) => parts.has(word));
  return [...new Set(found.map((word) => partSynonyms[word] ?? word))].sort().join(' ');
}
