import { listedName } from '../facets/holder.ts';
import { subjectHead } from '../grammar/heads.ts';
import { type NounGroup, type Parse, wordsOf } from '../grammar/index.ts';
import type { FieldClues, FieldFound } from './index.ts';

const standing = /^(?:be|stand|lead|sit|poll|remain|stay|trail|slip|rise|fall|climb|drop|dip|languish)$/;
const putting = /^(?:put|place|have|show|see|leave|give|hand|award)$/;
const taking = /^(?:take|win|get|receive|poll|secure|garner|score|gather|claim|have)$/;

/**
 * The party that a bare share of the votes is of: "Labour is on 32%", "32% for Labour", "gave Reform 29 per cent", "the Greens on
 * 12%"; null where it is said of no name.
 */
export function partyOf({ parse, at, counted, role, quantity }: FieldClues): NounGroup | null {
  if (quantity.unit !== 'percent' || !counted || counted.noun !== null) return null;
  const { items, nounAt } = parse;
  const { verb, preposition, on } = role;
  const { from } = counted.group;
  // "32% for Labour"
  if (/^(?:for|to)$/.test(items[at + 1]?.text ?? '')) return named(parse, nounAt(at + 2));
  // "Reform 29 per cent, Labour 24", "the Greens on 12%"
  if (items[at - 1]?.tag === 'PROPN') return nounAt(at - 1) ?? null;
  const beside = /^(?:on|at|with)$/.test(items[from - 1]?.text ?? '') ? named(parse, nounAt(from - 2)) : null;
  const own =
    beside && /^(?:[,;:(]|of|by|and|than|over|but|with|while)?$/.test(items[beside.from - 1]?.text ?? '');
  if (own) return beside;
  const listed = listedName(parse, at, counted);
  if (listed) return named(parse, listed);
  if (!verb || verb.passive) return null;
  if (role.role === 'object' && on !== null) return named(parse, nounAt(on));
  if (/^(?:on|at)$/.test(preposition ?? '')) {
    if (putting.test(verb.lemma)) return beside ?? named(parse, nounAt(verb.to));
    if (standing.test(verb.lemma)) return named(parse, nounAt(subjectHead(parse, verb) ?? -1));
  }
  return role.role === 'object' && taking.test(verb.lemma)
    ? named(parse, nounAt(subjectHead(parse, verb) ?? -1))
    : null;
}

const named = ({ items }: Parse, group: NounGroup | undefined): NounGroup | null =>
  group && items[group.head]!.tag === 'PROPN' ? group : null;

/** A share of the votes cast, or of what people say that they would vote, in a text about the one or the other. */
export function byVoteShare(clues: FieldClues): FieldFound | null {
  const led = leads(clues);
  if (led) return led;
  if (clues.quantity.kind !== 'percent' || partyOf(clues) === null) return null;
  const about = clues.ballot();
  const sentence = wordsOf(clues.parse.items, 0, clues.parse.items.length);
  // "An exit poll gave it 46 percent": what was said on leaving is no count of what was cast
  const said = poll.test(sentence) || (clues.earlier.has('voting intention') && !count.test(sentence));
  const name = about === 'votes' && said ? 'voting intention' : about;
  return name && { name, rule: 'ballot', word: null };
}

/** "Labour leads by 6 points in the poll" */
function leads({ parse, quantity, role, ballot }: FieldClues): FieldFound | null {
  const point = quantity.unit === 'point' || quantity.unit === 'percentage point';
  return point &&
    role.preposition === 'by' &&
    /^(?:lead|trail)$/.test(role.verb?.lemma ?? '') &&
    (ballot() || poll.test(wordsOf(parse.items, 0, parse.items.length)))
    ? { name: 'vote lead', rule: 'ballot', word: role.verb!.main }
    : null;
}

const poll = /\b(?:exit polls?|polls?|projections?)\b/i;
const count = /\b(?:count(?:s|ed)?|results?|returns|tall(?:y|ies)|ballots|official|final)\b/i;
