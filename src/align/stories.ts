import { blocking, stories as settings } from '../lexicon/comparing.ts';
import type { Claim, DocumentInfo } from '../schema/report.ts';
import { type Concord, Figures } from './concord.ts';
import { afterDateline } from './dateline.ts';
import type { Lists } from './lists.ts';
import { neighboursOf } from './neighbours.ts';
import type { Prepared } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the documents of a run are about, as far as the sentences of their claims tell. */
export interface Stories {
  /** How much two documents (by their numbers) tell the same story, 0 to 1. */
  readonly alike: (a: number, b: number) => number;
  /** Whether two documents name anything in common. */
  readonly share: (a: number, b: number) => boolean;
  /** How the figures of two documents go together, apart from those of one field. */
  readonly figures: (a: number, b: number, field: string) => Concord;
  /** The documents that tell the story of one, the likest first. */
  readonly neighbours: (document: number) => readonly number[];
}

/**
 * Gathers the words of every document; claims are in the order of `numberOf`. From then on the vocabulary's words weigh the more
 * the fewer documents have them: 1 when a word is rare in the run.
 */
export function storiesOf(
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Stories {
  const { lists } = vocabulary;
  /** The list of each document's names, which that of its other words follows. */
  const profiles: (number | undefined)[] = [];
  const figures = new Figures();
  const spread: number[] = [];
  for (const [document, own] of byDocument(claims, numberOf)) {
    vocabulary.gather(documents[document]?.title ?? '');
    for (const text of new Set(own.map(({ sentence }) => sentence.text)))
      vocabulary.gather(text.slice(afterDateline(text)));
    const profile = vocabulary.keep();
    profiles[document] = profile;
    figures.add(document, own);
    for (let at = lists.beginOf(profile); at < lists.beginOf(profile + 2); at += 1) {
      const id = lists.block[at]!;
      spread[id] = (spread[id] ?? 0) + 1;
    }
  }
  const total = documents.length + settings.prior;
  const scale = Math.log(total);
  const weightOf = (documents: number) => Math.max(settings.least, Math.log(total / documents) / scale);
  lists.weigh(
    Float64Array.from(spread, (documents) => weightOf(documents ?? 1)),
    weightOf(1),
  );
  // What was asked for last, each at the one place that its key allows it.
  const keys = new Float64Array(settings.cached).fill(-1);
  const values = new Float64Array(settings.cached);
  const alike = (a: number, b: number): number => {
    const key = Math.min(a, b) * documents.length + Math.max(a, b);
    const at = key % settings.cached;
    if (keys[at] === key) return values[at]!;
    const [x, y] = [profiles[a], profiles[b]];
    keys[at] = key;
    values[at] = x === undefined || y === undefined ? 0 : likeness(lists, x, y);
    return values[at]!;
  };
  const share = (a: number, b: number): boolean => {
    const [x, y] = [profiles[a], profiles[b]];
    return x !== undefined && y !== undefined && lists.shared(x, y) > 0;
  };
  const together = (a: number, b: number, field: string) => figures.compare(a, b, field);
  let near: readonly (readonly number[])[] | undefined;
  const neighbours = (document: number): readonly number[] => {
    const names = (at: number) => rarest(profiles[at], lists, spread);
    near ??= neighboursOf({ names: Array.from(documents, (_, at) => names(at)), alike });
    return near[document] ?? [];
  };
  return { alike, share, figures: together, neighbours };
}

/** The names of a document that the fewest others have. */
function rarest(profile: number | undefined, lists: Lists, spread: readonly number[]): readonly number[] {
  if (profile === undefined) return [];
  return lists
    .of(profile)
    .filter((name) => spread[name]! > 1)
    .sort((a, b) => spread[a]! - spread[b]! || a - b)
    .slice(0, blocking.rarestOfDocument);
}

function byDocument(claims: readonly Claim[], numberOf: ReadonlyMap<string, number>) {
  const sets = new Map<number, Claim[]>();
  for (const claim of claims) {
    const number = numberOf.get(claim.document) ?? 0;
    const set = sets.get(number);
    if (set) set.push(claim);
    else sets.set(number, [claim]);
  }
  return sets;
}

/** The weight of what two documents share, as a share of what the shorter one has; names count for more. */
function likeness(lists: Lists, a: number, b: number): number {
  const names = overlap(lists, a, b);
  const words = overlap(lists, a + 1, b + 1);
  return settings.names * names + (1 - settings.names) * words;
}

/** Overlap coefficient of two lists, held down when the smaller one is too small to say anything. */
export function overlap(lists: Lists, a: number, b: number): number {
  const less = Math.max(settings.few, Math.min(lists.total(a), lists.total(b)));
  return Math.min(1, lists.shared(a, b) / less);
}

/** Whether the sentence of one claim says nothing, its figure apart, that the other does not say of its own; it must say something. */
export function covers(a: Prepared, b: Prepared): boolean {
  return within(a.lists, a.context, b.reach) || within(a.lists, b.context, a.reach);
}

/** Names and other words of a sentence, by the lists of their names, among those of another one. */
function within(lists: Lists, inner: number, outer: number): boolean {
  const all = lists.total(inner) + lists.total(inner + 1);
  // Nothing has more in common than all of it.
  if (all < settings.whole) return false;
  const common = lists.shared(inner, outer) + lists.shared(inner + 1, outer + 1);
  return common >= settings.whole && common >= settings.covered * all;
}
