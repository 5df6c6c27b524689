import { plural } from '../../claim/field/plural.ts';
import {
  anyone,
  kinFields,
  kinNouns,
  openFields,
  peopleFields,
  plainMeasures,
} from '../../lexicon/facets.ts';
import { fields } from '../../lexicon/fields/index.ts';
import { peoples } from '../../lexicon/peoples.ts';
import type { Claim, FacetMatch } from '../../schema/report.ts';

const open = new Set(openFields);
const plain = new Set(plainMeasures);
const folk = new Set([
  ...anyone,
  ...Object.values(peoples)
    .flat()
    .map((name) => name.toLowerCase()),
]);
const people = new Set(peopleFields);
const rows = rowsOf(kinFields);
const nouns = rowsOf([...kinFields, ...kinNouns]);

/** The rows in which each word stands. */
function rowsOf(table: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [row, words] of table.entries())
    for (const word of words) found.set(word, (found.get(word) ?? new Set()).add(row));
  return found;
}

/** The fields that count by each noun: "sailors" and "crew members" are of one. */
const countedBy = new Map<string, ReadonlySet<string>>();
for (const { name, nouns: own = [], kinds = ['count'] } of fields)
  if (kinds.includes('count'))
    for (const noun of own)
      for (const word of [noun, plural({ text: noun, lemma: noun })])
        countedBy.set(word, new Set([...(countedBy.get(word) ?? []), name]));

const listed: ReadonlySet<string> = new Set(fields.map(({ name }) => name));

/** Whether a field is one of the lexicon's, and not merely the noun that is counted. */
export const isListed = (field: string): boolean => listed.has(field);

/** Whether a field is no more than a word for a number. */
export const isOpen = (field: string): boolean => open.has(field);

/** Whether a field says only that something is measured, and not what. */
export const isPlain = (field: string): boolean => plain.has(field);

/** Whether a field counts people by what happened to them or what they do. */
export const countsPeople = (field: string): boolean => people.has(field);

/** With how many other fields one may be kindred, by `compareFields`: none but itself, some of the lexicon's, or any. */
export function kinshipOf(field: string): 'none' | 'some' | 'all' {
  if (open.has(field) || plain.has(field)) return 'all';
  return rows.has(field) || folk.has(field) || people.has(field) ? 'some' : 'none';
}

/** Whether two claims of one dimension measure the same: the same field, or words that news uses for one another. */
export function compareFields(
  a: Pick<Claim, 'field' | 'quantity'>,
  b: Pick<Claim, 'field' | 'quantity'>,
): FacetMatch {
  if (a.field === b.field) return 'same';
  const [row, other] = [rows.get(a.field), rows.get(b.field)];
  if (row && other && [...row].some((number) => other.has(number))) return 'compatible';
  if (a.quantity.kind !== 'count' || b.quantity.kind !== 'count')
    return plain.has(a.field) || plain.has(b.field) ? 'compatible' : 'different';
  if (open.has(a.field) || open.has(b.field)) return 'compatible';
  const [x, y] = [folk.has(a.field), folk.has(b.field)];
  return (x && (y || people.has(b.field))) || (y && people.has(a.field)) ? 'compatible' : 'different';
}

/** Whether two counted nouns name the same: nouns for anyone, and nouns that news uses for one another, are no difference. */
export function compareHeads(a: string | null, b: string | null): FacetMatch {
  if (a === null || b === null) return 'compatible';
  if (a === b) return 'same';
  const [row, other] = [nouns.get(a), nouns.get(b)];
  if (row && other && [...row].some((number) => other.has(number))) return 'compatible';
  const [one, two] = [countedBy.get(a), countedBy.get(b)];
  if (one && two && [...one].some((field) => two.has(field))) return 'compatible';
  const loose = (noun: string) =>
    folk.has(noun) ||
    open.has(noun) ||
    people.has(noun) ||
    [...(countedBy.get(noun) ?? [])].some((field) => people.has(field));
  return loose(a) && loose(b) ? 'compatible' : 'different';
}
