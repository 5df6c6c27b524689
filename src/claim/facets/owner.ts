import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { NounGroup, Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

const sentencing = /^(?:sentence|jail|imprison)$/;
const given = /^(?:give|hand|get|receive|serve|spend|begin|start)$/;

/**
 * Who was sent to prison: "Ana Ruiz was jailed for 14 years", "the court sentenced Ruiz to 14 years", "Ruiz received a 14-year
 * sentence", "Ruiz's 14-year sentence". What somebody faces is nobody's sentence yet.
 */
export function sentencedOf(parse: Parse, counted: Counted | null, { verb }: Role): Facet | null {
  const owner = counted && possessorOf(parse, counted.group);
  if (owner) return { text: owner, value: owner, basis: 'stated' };
  if (!verb) return null;
  if (sentencing.test(verb.lemma)) {
    const after = verb.passive ? undefined : parse.nounAt(verb.to);
    if (after && !parse.items[after.head]!.quantity) return ownName(parse, after.head);
    return ownName(parse, subjectHead(parse, verb));
  }
  if (!given.test(verb.lemma)) return null;
  if (verb.passive || !/^(?:give|hand)$/.test(verb.lemma)) return ownName(parse, subjectHead(parse, verb));
  return ownName(parse, parse.nounAt(verb.to)?.head ?? null);
}

/** Who was fined or bailed: "a fine of 12 on Acme", "set bail at 12 for Ruiz", "Acme was hit with a fine of 12", "Acme must pay". */
export function finedOf(parse: Parse, counted: Counted | null, { verb }: Role): Facet | null {
  const { items, nounAt } = parse;
  const to = counted?.to ?? items.length;
  for (let i = to; i < Math.min(items.length, to + 4); i += 1)
    if (/^(?:on|against|for)$/.test(items[i]!.text)) {
      const named = ownName(parse, nounAt(i + 1)?.head ?? null);
      if (named) return named;
    }
  if (!verb) return null;
  const bears = verb.passive || /^(?:pay|receive|get|post)$/.test(verb.lemma);
  return ownName(parse, bears ? subjectHead(parse, verb) : (nounAt(verb.to)?.head ?? null));
}

/** What is bought: "buy rival Acme for 12", "acquire Acme in a 12 deal", "the 12 takeover of Acme". */
export function boughtOf(parse: Parse, counted: Counted | null, { verb }: Role): Facet | null {
  const of = counted && parse.items[counted.to]?.text === 'of' ? parse.nounAt(counted.to + 1) : undefined;
  if (of) return ownName(parse, of.head);
  if (!verb || verb.passive || !/^(?:buy|acquire|purchase|take over|take)$/.test(verb.lemma)) return null;
  return ownName(parse, parse.nounAt(verb.to)?.head ?? null);
}

/** The name in front of what it has: "Ana Ruiz's sentence"; null where none is. */
export function possessorOf({ items }: Parse, { from, owner }: NounGroup): string | null {
  if (owner === null || items[owner]!.tag !== 'PROPN') return null;
  let first = owner;
  while (first > from && items[first - 1]!.tag === 'PROPN') first -= 1;
  return items
    .slice(first, owner + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** Only a name of their own: "the founder of Acme" is not Acme. */
function ownName({ items, nounAt }: Parse, head: number | null): Facet | null {
  const group = head === null ? undefined : nounAt(head);
  const apposed = group && items[group.from - 1]?.text === ',' ? nounAt(group.from - 2) : undefined;
  for (const one of [group, apposed]) {
    if (!one || items[one.head]!.tag !== 'PROPN') continue;
    const from = one.owner !== null && one.owner < one.head ? one.owner + 1 : one.from;
    const words = items.slice(from, one.to).filter(({ tag }) => tag === 'PROPN');
    const text = words.map((item) => item.text).join(' ');
    if (text) return { text, value: text, basis: 'stated' };
  }
  return null;
}
