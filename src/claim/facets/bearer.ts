import { countryOf } from '../../lexicon/demonyms.ts';
import { borneFields } from '../../lexicon/facets.ts';
import type { Facet } from '../../schema/report.ts';
import type { Parse } from '../grammar/index.ts';
import { countryValue, named } from './actor.ts';
import { possessorOf } from './owner.ts';

const borne = new Set(borneFields);

/**
 * Whose figure it is, of fields that a company or a country has: "Acme's net profit fell to 12", "revenue at Acme", "Velmish
 * inflation". `word` is the noun that told the field.
 */
export function bearerOf(parse: Parse, field: string, word: number | null): Facet | null {
  const { items, nounAt } = parse;
  const group = borne.has(field) && word !== null ? nounAt(word) : undefined;
  if (!group) return null;
  const owner = possessorOf(parse, group);
  if (owner) return { text: owner, value: countryValue(owner), basis: 'stated' };
  const after = /^(?:of|at|for)$/.test(items[group.to]?.text ?? '') ? nounAt(group.to + 1) : undefined;
  if (after) return named(parse, after);
  // "North American sales" are not one country's.
  const people = items
    .slice(group.from, group.head)
    .find(
      ({ text }, i, all) =>
        countryOf.has(text.toLowerCase()) && !/^(?:North|South|Latin|Central)$/.test(all[i - 1]?.text ?? ''),
    );
  return people ? { text: people.text, value: countryValue(people.text), basis: 'stated' } : null;
}
