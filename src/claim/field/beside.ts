import { subjectHead } from '../grammar/heads.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { isPerson } from './match.ts';

const parents = /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)$/;
const bareParent = /^(?:mother|father|mum|mom|dad|parent|gran|grandmother|grandfather)$/i;
const persons =
  /^(?:man|woman|boy|girl|child|youth|teenager|pensioner|(?:french|english|dutch|irish|welsh|scots|chair|police|fisher)(?:wo)?man|infant|toddler|student|driver)$/;

/** "a woman of 71": a person's age, though its form is that of "a group of 71". */
export function byPersonsAge({ parse, at, quantity, counted, role }: FieldClues): FieldFound | null {
  const { kind, low, high } = quantity;
  const { items } = parse;
  if (kind !== 'count') return null;
  // "mum-of-three"
  const parent = items[at - 2]?.text === 'of' ? items[at - 4] : undefined;
  if (bareParent.test(parent?.text ?? '') && items[at - 3]!.text === '-')
    return { name: 'children', rule: 'age of', word: at - 4 };
  const bare = counted?.noun == null;
  // "Your youngest victim was 19"
  if (bare && role.role === 'object' && role.verb?.lemma === 'be' && (high ?? 999) <= 110) {
    const head = subjectHead(parse, role.verb);
    const group = head === null ? undefined : parse.nounAt(head);
    const ranked =
      group && items.slice(group.from, group.to).some(({ text }) => /^(?:young|old|eld)est$/i.test(text));
    if (ranked && isPerson(items[head!]!)) return { name: 'age', rule: 'age of', word: head };
  }
  // "a man of 46 of Osto"
  if (!(bare || items[at + 1]?.text === 'of') || role.preposition !== 'of' || role.on === null) return null;
  const single = persons.test(items[role.on]!.lemma) && /^(?:an?|the)$/i.test(items[role.on - 1]?.text ?? '');
  if (parents.test(items[role.on]!.lemma)) return { name: 'children', rule: 'age of', word: role.on };
  const years = low === high && low !== null && low > 0 && low <= 110;
  return single && years ? { name: 'age', rule: 'age of', word: role.on } : null;
}

/** "22 short of a majority": how many are missing, not how many there are. */
export function byShortfall({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  const end = counted?.noun == null ? at + 1 : counted.to;
  const short = /^(?:short|shy)$/.test(items[end]?.text ?? '') && items[end + 1]?.text === 'of';
  return short && /^(?:count|money|percent)$/.test(quantity.kind)
    ? { name: 'shortfall', rule: 'comparison', word: end }
    : null;
}
