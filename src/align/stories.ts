import { blocking, stories as settings } from '../lexicon/comparing.ts';
import type { Claim, DocumentInfo } from '../schema/report.ts';
import { type Concord, concord, figuresOf } from './concord.ts';
import { afterDateline } from './dateline.ts';
import { neighboursOf } from './neighbours.ts';
import type { Prepared } from './prepare.ts';
import { type Ids, shared, type Telling, type Vocabulary } from './vocabulary.ts';

/** What the documents of a run are about, as far as the sentences of their claims tell. */
export interface Stories {
  /** How much two documents (by their numbers) tell the same story, 0 to 1. */
  readonly alike: (a: number, b: number) => number;
  /** Whether two documents name anything in common. */
  readonly share: (a: number, b: number) => boolean;
  /** How telling a word is: 1 when it is rare in the run. */
  readonly weight: (id: number) => number;
  /** How the figures of two documents go together, apart from those of one field. */
  readonly figures: (a: number, b: number, field: string) => Concord;
  /** The documents that tell the story of one, the likest first. */
  readonly neighbours: (document: number) => readonly number[];
}

/** Gathers the words of every document. `sentenceOf` gives a claim's telling words; claims are in the order of `numberOf`. */
export function storiesOf(
  claims: readonly Claim[],
  documents: readonly DocumentInfo[],
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Stories {
  const profiles: (Telling | undefined)[] = [];
  const figures: (ReturnType<typeof figuresOf> | undefined)[] = [];
  const spread = new Map<number, number>();
  for (const [document, own] of byDocument(claims, numberOf)) {
    const title = documents[document]?.title ?? '';
    const sentences = [...new Set(own.map(({ sentence: { text } }) => text.slice(afterDateline(text))))];
    const profile = vocabulary.read([title, ...sentences].join('\n'));
    profiles[document] = profile;
    figures[document] = figuresOf(own);
    for (const id of profile.names) spread.set(id, (spread.get(id) ?? 0) + 1);
    for (const id of profile.words) spread.set(id, (spread.get(id) ?? 0) + 1);
  }
  const total = documents.length + settings.prior;
  const scale = Math.log(total);
  const weightOf = (documents: number) => Math.max(settings.least, Math.log(total / documents) / scale);
  // Asked for more often than anything else of a run.
  const weights: number[] = [];
  for (const [id, documents] of spread) weights[id] = weightOf(documents);
  const rare = weightOf(1);
  const weight = (id: number) => weights[id] ?? rare;
  // What was asked for last, each at the one place that its key allows it.
  const keys = new Float64Array(settings.cached).fill(-1);
  const values = new Float64Array(settings.cached);
  const alike = (a: number, b: number): number => {
    const key = Math.min(a, b) * documents.length + Math.max(a, b);
    const at = key % settings.cached;
    if (keys[at] === key) return values[at]!;
    const [x, y] = [profiles[a], profiles[b]];
    keys[at] = key;
    values[at] = x && y ? likeness(x, y, weight) : 0;
    return values[at]!;
  };
  const share = (a: number, b: number): boolean => {
    const [x, y] = [profiles[a], profiles[b]];
    return Boolean(x && y && shared(x.names, y.names, weight) > 0);
  };
  const together = (a: number, b: number, field: string) => concord(figures[a], figures[b], field);
  let near: readonly (readonly number[])[] | undefined;
  const neighbours = (document: number): readonly number[] => {
    near ??= neighboursOf({ names: Array.from(documents, (_, at) => rarest(profiles[at], spread)), alike });
    return near[document] ?? [];
  };
  return { alike, share, weight, figures: together, neighbours };
}

/** The names of a document that the fewest others have. */
function rarest(profile: Telling | undefined, spread: ReadonlyMap<number, number>): readonly number[] {
  const often = (name: number) => spread.get(name)!;
  return [...(profile?.names ?? [])]
    .filter((name) => often(name) > 1)
    .sort((a, b) => often(a) - often(b) || a - b)
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
function likeness(a: Telling, b: Telling, weight: (id: number) => number): number {
  const names = overlap(a.names, b.names, weight);
  const words = overlap(a.words, b.words, weight);
  return settings.names * names + (1 - settings.names) * words;
}

/** Overlap coefficient, held down when the smaller set is too small to say anything. */
export function overlap(a: Ids, b: Ids, weight: (id: number) => number): number {
  const less = Math.max(settings.few, Math.min(total(a, weight), total(b, weight)));
  return Math.min(1, shared(a, b, weight) / less);
}

/** Whether the sentence of one claim says nothing, its figure apart, that the other does not say of its own; it must say something. */
export function covers(a: Prepared, b: Prepared, weight: (id: number) => number): boolean {
  return within(a.context, b.reach, weight) || within(b.context, a.reach, weight);
}

function within(inner: Telling, outer: Telling, weight: (id: number) => number): boolean {
  const common = shared(inner.names, outer.names, weight) + shared(inner.words, outer.words, weight);
  const all = total(inner.names, weight) + total(inner.words, weight);
  return common >= settings.whole && common >= settings.covered * all;
}

function total(ids: Ids, weight: (id: number) => number): number {
  let sum = 0;
  for (const id of ids) sum += weight(id);
  return sum;
}
