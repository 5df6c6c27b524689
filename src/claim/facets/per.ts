import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { type Parse, wordsOf } from '../grammar/index.ts';

const period =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|season|decade|person|head|capita|game|barrel|share|litre|liter|gallon|tonne|ton|kilo|kilogram|pound|ounce|household|family|child|room|student|vote|unit|annum|bushel|acre|hectare|mile|kilometre|passenger|customer|pupil|worker|employee)$/;
const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
]);

/** Per what: "every month", "a year", "per head", "annually" within the words after the counted thing. */
export function perOf(parse: Parse, at: number, counted: Counted | null): Facet | null {
  const { items, verbAt } = parse;
  const from = counted?.to ?? at + 1;
  for (let i = at + 1; i < Math.min(items.length, from + 6); i += 1) {
    const { text, tag, quantity } = items[i]!;
    const lower = text.toLowerCase();
    if (i >= from && (quantity || verbAt(i) || tag === 'SCONJ' || /^[.;,]$/.test(text))) return null;
    const often = adverbs.get(lower);
    if (often) return { text, value: often, basis: 'stated' };
    if (!/^(?:every|each|per|a|an)$/.test(lower)) continue;
    const unit = items[i + 1];
    // "a year earlier" is a time
    if (/^(?:earlier|ago|before|later|after|on|old)$/.test(items[i + 2]?.text ?? '') && lower.startsWith('a'))
      continue;
    // "for a second booking"
    if (unit?.lemma === 'second' && /^(?:NOUN|ADJ)$/.test(items[i + 2]?.tag ?? '')) continue;
    // "900 cubic metres of water a second"
    const flowing = items[at + 1]?.text === 'of' && i === at + 3;
    if (unit && period.test(unit.lemma) && !(lower.startsWith('a') && i < from - 1 && !flowing))
      return {
        text: wordsOf(items, i, i + 2),
        value: unit.lemma === 'annum' ? 'year' : unit.lemma,
        basis: 'stated',
      };
  }
  return null;
}
