import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { subjectHead } from '../grammar/heads.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

const sentencing = /^(?:sentence|jail|imprison)$/;
const given = /^(?:give|hand|get|receive|serve|spend|begin|start)$/;

/**
 * Who was sent to prison: "Ana Ruiz was jailed for 14 years", "the court sentenced Ruiz to 14 years", "Ruiz received a 14-year
 * sentence", "Ruiz's 14-year sentence". What somebody faces is nobody's sentence yet.
 */
export function sentencedOf(parse: Parse, counted: Counted | null, { verb }: Role): Facet | null {
  const owner = counted?.group.owner ?? null;
  if (owner !== null) return personOf(parse, owner);
  if (!verb) return null;
  const { items, nounAt } = parse;
  if (sentencing.test(verb.lemma)) {
    const after = verb.passive ? undefined : nounAt(verb.to);
    if (after && !items[after.head]!.quantity) return personOf(parse, after.head);
    return personOf(parse, subjectHead(parse, verb));
  }
  if (!given.test(verb.lemma)) return null;
  const receives = verb.passive || !/^(?:give|hand)$/.test(verb.lemma);
  return receives
    ? personOf(parse, subjectHead(parse, verb))
    : personOf(parse, nounAt(verb.to)?.head ?? null);
}

/** Only a name of their own: "the founder of Acme" is not Acme. */
function personOf({ items, nounAt }: Parse, head: number | null): Facet | null {
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
