import { units } from '../../src/lexicon/units.ts';
import { ratioOf } from '../../src/quantify/convert.ts';
import type { FoundQuantity } from '../../src/types.ts';
import { type Gold, type Item, same, stated } from './sets.ts';

/** A point in which a set's convention differs from ours. */
interface Convention {
  /** Our convention, as docs/quantities.md or the table of bounds states it. */
  readonly name: string;
  readonly explains: (item: Item) => boolean;
}

/** True of a reading and an annotation at one place, whichever of them the item is. */
const atOnePlace =
  (test: (reading: FoundQuantity, gold: Gold) => boolean) =>
  ({ golds, readings, gold, reading }: Item): boolean =>
    gold ? readings.some((r) => test(r, gold)) : golds.some((g) => test(reading!, g));

/** True of a reading that the set leaves out, or that stands where the set has something else. */
const ofReading =
  (test: (reading: FoundQuantity, item: Item) => boolean) =>
  (item: Item): boolean =>
    item.reading ? test(item.reading, item) : item.readings.some((r) => test(r, item));

const has = (reading: FoundQuantity, rule: string): boolean => reading.rules.includes(rule);

/** Whether the numbers are those of the reading in another unit of its dimension; a month may be thirty days. */
function inOtherUnit(reading: FoundQuantity, gold: Gold): boolean {
  const { unit } = reading;
  if (unit === null) return false;
  return units.some(({ name }) => {
    const ratio = name === unit ? null : ratioOf(unit, name);
    const near = (a: number, b: number): boolean => Math.abs(a * ratio! - b) <= 0.02 * Math.abs(b);
    const [ours, theirs] = [stated(reading), stated(gold)];
    return ratio !== null && ours.length === theirs.length && ours.every((n, i) => near(n, theirs[i]!));
  });
}

/** The kinds and units of ours that sets of one kind annotate. */
const annotated: Readonly<Record<string, (reading: FoundQuantity) => boolean>> = {
  currency: ({ kind }) => kind === 'money',
  dimension: ({ kind, unit }) => kind === 'measure' && !unit!.startsWith('degree'),
  temperature: ({ unit }) => unit !== null && /^(?:degree|kelvin)/.test(unit),
  age: ({ kind }) => kind === 'age',
  percent: ({ kind }) => kind === 'percent',
  number: ({ unit, text }) => unit === null || !/\d[a-z°]/i.test(text),
};

export const conventions: readonly Convention[] = [
  {
    name: 'every kind of quantity is read',
    explains: ({ reading, only }) =>
      reading !== null && only !== null && annotated[only]?.(reading) === false,
  },
  {
    name: 'dates, times, ordinals and names are no quantities',
    explains: ({ gold, named, readings }) => gold !== null && named && readings.length === 0,
  },
  {
    name: 'a range, a change or an alternative is one quantity with both ends',
    explains: atOnePlace(
      (reading, gold) =>
        reading.bound === 'range' &&
        stated(gold).every((n) => stated(reading).some((end) => same([end], [n]) || same([end], [100 * n]))),
    ),
  },
  {
    name: 'an amount in two units is one, in the smaller unit; money in the larger',
    explains: atOnePlace((reading) => has(reading, 'compounds')),
  },
  { name: 'the number is in the unit stated', explains: atOnePlace(inOtherUnit) },
  { name: 'a score is one quantity with both sides', explains: ofReading(({ kind }) => kind === 'score') },
  {
    name: 'a minus sign makes the number negative, and brackets do not',
    explains: atOnePlace((reading, gold) =>
      same(
        stated(reading),
        stated(gold).map((n) => -n),
      ),
    ),
  },
  {
    name: 'a half after a scale is half of that scale',
    explains: atOnePlace(
      (reading, gold) =>
        / and a half$/.test(reading.text) &&
        same(
          stated(reading).map((n) => Math.trunc(n / 1e6)),
          stated(gold).map((n) => Math.trunc(n / 1e6)),
        ),
    ),
  },
  {
    name: 'hundreds, dozens, several thousand are vague quantities',
    explains: ofReading(({ bound }) => bound === 'vague'),
  },
  { name: 'no casualties, none of them are zero', explains: ofReading((reading) => has(reading, 'none')) },
  { name: 'a couple is about two', explains: ofReading((reading) => has(reading, 'pair')) },
  { name: 'a single one is one', explains: ofReading((reading) => has(reading, 'single')) },
  {
    name: 'fractions and shares are percent',
    explains: ofReading(({ kind, text }) => kind === 'percent' && !/%|per ?cent|pct/i.test(text)),
  },
  { name: 'twice and double are ratios', explains: ofReading((reading) => has(reading, 'multiple')) },
  {
    name: 'more than a decade says one, half a decade a half',
    explains: ofReading(
      (reading) =>
        has(reading, 'articleUnit') || (reading.unit !== null && /^an? half\b|^half\b/i.test(reading.text)),
    ),
  },
  { name: 'in her mid-20s is a range', explains: ofReading((reading) => has(reading, 'nearTen')) },
  {
    name: 'one of the students is a pronoun',
    explains: ({ gold, surface, readings }) =>
      gold !== null && /^ones?$/i.test(surface) && readings.length === 0,
  },
  {
    name: 'words without a number say none',
    explains: ({ gold, surface }) =>
      gold !== null && /^(?:an? |the )?(?:single|few|penny|couple|pair)\b/i.test(surface),
  },
  {
    name: 'glued and hyphened forms are read',
    explains: ({ reading, text }) =>
      reading !== null &&
      (/^[-‑]\p{L}/u.test(text.slice(reading.end)) ||
        /-(?:year|month|day|week|hour)$|\d[A-Z]$/.test(reading.text)),
  },
];
