import type { Field } from '../../lexicon/fields/form.ts';
import type { Kind } from '../../schema/report.ts';
import type { Item } from '../grammar/index.ts';

/** A phrase of a field; `order` is the field's place in its list. */
interface Entry {
  readonly field: Field;
  readonly order: number;
  readonly words: readonly string[];
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

/** The phrases of a list of fields: nouns by their last word, all others by their first. */
export interface Lookup {
  readonly nouns: Entries;
  readonly objectsOf: Entries;
  readonly subjectsOf: Entries;
  readonly adjunctsOf: Entries;
  readonly states: Entries;
  /** The names of the fields that speak of people. */
  readonly ofPeople: ReadonlySet<string>;
}

const lookups = new WeakMap<readonly Field[], Map<Kind | null, Lookup>>();

/** The phrases of the fields that a kind of quantity may have (null: of all), made once: trying every field on every word was a tenth of the work. */
export function lookupOf(fields: readonly Field[], kind: Kind | null): Lookup {
  const kinds = lookups.get(fields) ?? new Map<Kind | null, Lookup>();
  lookups.set(fields, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const possible = fields.map((field) => (kind === null || allows(field, kind) ? field : null));
  const by = (part: 'nouns' | 'objectsOf' | 'subjectsOf' | 'adjunctsOf' | 'states', at: 0 | -1): Entries => {
    const entries = new Map<string, Entry[]>();
    for (const [order, field] of possible.entries())
      for (const phrase of field?.[part] ?? []) {
        const words = phrase.split(' ');
        const key = words.at(at)!;
        const entry = { field: field!, order, words };
        const same = entries.get(key);
        if (same) same.push(entry);
        else entries.set(key, [entry]);
      }
    return entries;
  };
  const made = {
    nouns: by('nouns', -1),
    objectsOf: by('objectsOf', 0),
    subjectsOf: by('subjectsOf', 0),
    adjunctsOf: by('adjunctsOf', 0),
    states: by('states', 0),
    ofPeople: new Set(fields.flatMap((field) => (field.of === 'people' ? [field.name] : []))),
  };
  kinds.set(kind, made);
  return made;
}

/** Counts where the field does not say; of people also shares ("a third of the patients died"). */
function allows(field: Field, kind: Kind): boolean {
  if (field.kinds) return field.kinds.includes(kind);
  return kind === 'count' || (kind === 'percent' && field.of === 'people');
}

const isWord = (item: Item | undefined, word: string): boolean =>
  item !== undefined && (item.lemma === word || item.text.toLowerCase() === word);

/** Whether the words stand in the items from `from` on, as written or by their lemmas. */
function stand(items: readonly Item[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (!isWord(items[from + i], words[i]!)) return false;
  return true;
}

/** The field with the longest phrase of nouns that ends at an item; of equally long ones the first. */
export function longestNoun(nouns: Entries, items: readonly Item[], end: number): Field | null {
  const last = items[end];
  if (last === undefined) return null;
  let best: Entry | null = null;
  const weigh = (entries: readonly Entry[] | undefined): void => {
    for (const entry of entries ?? []) {
      const longer = entry.words.length - (best?.words.length ?? 0);
      if (longer < 0 || (longer === 0 && best !== null && entry.order >= best.order)) continue;
      if (stand(items, end - entry.words.length + 1, entry.words)) best = entry;
    }
  };
  weigh(nouns.get(last.lemma));
  const lower = last.text.toLowerCase();
  if (lower !== last.lemma) weigh(nouns.get(lower));
  return (best as Entry | null)?.field ?? null;
}

/** The first field with a verb, which may be a phrase ("lay off", "take to the street"), that begins at an item. */
export function firstVerb(
  verbs: Entries,
  items: readonly Item[],
  main: number,
  fits: (field: Field) => boolean,
): Field | null {
  const first = items[main];
  if (first === undefined) return null;
  let best: Entry | null = null;
  const weigh = (entries: readonly Entry[] | undefined): void => {
    for (const entry of entries ?? [])
      if ((best === null || entry.order < best.order) && stand(items, main, entry.words) && fits(entry.field))
        best = entry;
  };
  weigh(verbs.get(first.lemma));
  const lower = first.text.toLowerCase();
  if (lower !== first.lemma) weigh(verbs.get(lower));
  return (best as Entry | null)?.field ?? null;
}

/** The first field with a state that stands in the words as written from an item on. */
export function firstState(
  states: Entries,
  items: readonly Item[],
  at: number,
  fits: (field: Field) => boolean,
): Field | null {
  let best: Entry | null = null;
  for (const entry of states.get(items[at]?.text.toLowerCase() ?? '') ?? []) {
    if (best !== null && entry.order >= best.order) continue;
    if (entry.words.every((word, i) => items[at + i]?.text.toLowerCase() === word) && fits(entry.field))
      best = entry;
  }
  return best?.field ?? null;
}
