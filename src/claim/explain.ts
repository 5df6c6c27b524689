import { quantify } from '../quantify/index.ts';
import type { Claim } from '../schema/report.ts';
import { segment } from '../segment/index.ts';
import type { Document } from '../types.ts';
import { contextOf } from './context.ts';
import { countedBy } from './grammar/counted.ts';
import { parse, wordsOf } from './grammar/index.ts';
import { roleOf } from './grammar/role.ts';

/** How a claim's sentence was taken apart. */
export interface Reading {
  /** "troops/NOUN", in order; a whole quantity is one token. */
  readonly tokens: readonly string[];
  readonly nounGroups: readonly string[];
  readonly verbGroups: readonly string[];
  /** The words counted, how they stand to which verb, and the preposition before them. */
  readonly counted: string | null;
  readonly role: string;
  readonly verb: string | null;
  readonly preposition: string | null;
  /** Each circumstance that was found: its name, words, canonical value, and how it is known. */
  readonly facets: readonly { name: string; text: string; value: string | null; basis: string }[];
  readonly rules: readonly string[];
}

const facetNames = ['measured', 'actor', 'event', 'place', 'time', 'per', 'scope', 'object', 'asOf'] as const;

/** Takes a claim's sentence apart once more. `document` must be the one that the claim comes from; null where it is not. */
export function explainClaim(document: Document, claim: Claim): Reading | null {
  const sentences = segment(document).map(quantify);
  const index = sentences.findIndex(({ start }) => start === claim.sentence.start);
  if (index < 0) return null;
  const parsed = parse(contextOf(document, sentences), index);
  const at = parsed.items.findIndex(({ quantity }) => quantity?.start === claim.span.start);
  const { items, nouns, verbs } = parsed;
  const counted = at < 0 ? null : countedBy(parsed, at);
  const role = counted ? roleOf(parsed, counted) : null;
  return {
    tokens: items.map(({ text, tag }) => `${text}/${tag}`),
    nounGroups: nouns.map(({ from, to }) => wordsOf(items, from, to)),
    verbGroups: verbs.map(({ from, to }) => wordsOf(items, from, to)),
    counted: counted && counted.noun !== null ? wordsOf(items, counted.from, counted.to) : null,
    role: role?.role ?? 'none',
    verb: role?.verb ? wordsOf(items, role.verb.from, role.verb.to) : null,
    preposition: role?.preposition ?? null,
    facets: facetNames.flatMap((name) => {
      const facet = claim[name];
      return facet ? [{ name, text: facet.text, value: facet.value ?? null, basis: facet.basis }] : [];
    }),
    rules: claim.rules,
  };
}
