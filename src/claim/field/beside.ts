import type { FieldClues, FieldFound } from './index.ts';

const persons = /^(?:man|woman|boy|girl|child|youth|teenager|pensioner|infant|toddler|student|driver)$/;

/** "a woman of 71": a person's age, though its form is that of "a group of 71". */
export function byPersonsAge({ parse: { items }, quantity, counted, role }: FieldClues): FieldFound | null {
  const { kind, low, high } = quantity;
  if (kind !== 'count' || counted?.noun != null || role.preposition !== 'of' || role.on === null) return null;
  const single = persons.test(items[role.on]!.lemma) && /^(?:an?|the)$/i.test(items[role.on - 1]?.text ?? '');
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
