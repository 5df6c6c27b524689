import { time } from '../lexicon/comparing.ts';
import { fixedTerms, growingEvents, growingFields, revisions } from '../lexicon/growing.ts';
import type { Claim } from '../schema/report.ts';
import { type Allowed, dayOf } from './numbers.ts';

/** What time explains of a difference: a later figure of a count that grows, or nothing, or it cannot be told. */
export type Growth = 'update' | 'unknown' | 'none';

const fields = new Set(growingFields);
const events = new Set(growingEvents);
const terms = new Set(fixedTerms);
/** In seconds. */
const hour = 3600;
/** More votes than any parliament has. */
const chamber = 3000;
const revised = new RegExp(`\\b(?:${revisions.join('|')})\\b`, 'i');

/** Whether the count is one that grows while its event unfolds. */
export function grows(claim: Claim): boolean {
  const { kind, canonical } = claim.quantity;
  // What took minutes is over, and what is to last a while is not longer on the next day.
  if (kind === 'duration')
    return (
      !terms.has(claim.field) &&
      claim.modality !== 'planned' &&
      (canonical.low ?? canonical.high ?? 0) >= hour
    );
  // A party's share of the votes may turn out either way, and a chamber votes once.
  if (claim.field === 'votes' && (kind === 'percent' || (canonical.low ?? 0) < chamber)) return false;
  const last = claim.field.split(' ').at(-1)!;
  const event = claim.event?.value ?? claim.event?.text ?? '';
  return (
    fields.has(claim.field) || fields.has(last) || (claim.quantity.kind === 'count' && events.has(event))
  );
}

/** Whether the later of two figures may have replaced the earlier one. */
export function growthOf(a: Claim, b: Claim, left: Allowed, right: Allowed): Growth {
  const order = (a.asOf && b.asOf && compareMoments(momentOf(a), momentOf(b))) || 0;
  const says = order < 0 ? b : order > 0 ? a : null;
  if (says && revised.test(says.sentence.text)) return 'update';
  // One fact may be told by a field that grows and by one that says less: "five injured", "five people were treated".
  const growing =
    (a.field === b.field ? grows(a) && grows(b) : grows(a) || grows(b)) ||
    isPartial(a) !== isPartial(b) ||
    momentIn(a) !== momentIn(b);
  if (!growing || (isFinal(a) && isFinal(b))) return 'none';
  const age = ageOf(a, b);
  if (!order) return age !== null && age > time.fresh ? 'none' : 'unknown';
  const [earlier, later] = order < 0 ? [left, right] : [right, left];
  if (sizeOf(later) < sizeOf(earlier)) {
    const told = a.field === b.field && a.event?.value === b.event?.value;
    return told || (age !== null && age > time.fresh) ? 'none' : 'unknown';
  }
  if (age !== null && age > time.settled && !isOpen(a) && !isOpen(b)) return 'none';
  const days = Math.abs(dayOf(leapDay(momentOf(a))) - dayOf(leapDay(momentOf(b))));
  return explains(age, days, topOf(earlier), bottomOf(later)) ? 'update' : 'none';
}

/** "the final count", "its final report": nothing is added any more. */
const isFinal = ({ sentence: { text } }: Claim): boolean =>
  /\bfinal (?:\w+ )?(?:toll|count|figure|tally|report|total|number|balance|result)s?\b/i.test(text);

/** "With 82 per cent of ballots counted": what comes in later may change seats and shares either way. */
const isPartial = ({ field, sentence: { text } }: Claim): boolean =>
  /^(?:votes|seats|turnout|vote lead)$/.test(field) && partial.test(text);

const partial =
  /\b(?:partial|preliminary|provisional|early) (?:\w+ )?(?:results?|returns|counts?|figures?)\b|\bwith (?:(?!100|all)\S+ ){1,4}of (?:\w+ ){1,3}(?:counted|in|reporting|tallied|declared)\b/i;

/** "By Wednesday evening there were 22": the hour of a count that may be another one before and after. */
const momentIn = ({ sentence: { text } }: Claim): string => moment.exec(text)?.[0].toLowerCase() ?? '';

const moment =
  /\b(?:by|as of) (?:late |early |mid-?)?(?:\w+day )?(?:dawn|morning|noon|midday|lunchtime|afternoon|evening|dusk|nightfall|night|midnight)\b/i;

/** "since 2014", "has killed so far": a count that is not closed, however old what it began with. */
const isOpen = ({ time: named, sentence: { text } }: Claim): boolean =>
  named?.value?.endsWith('/..') === true || /\b(?:has|have|stands?|since|so far|still)\b/i.test(text);

function momentOf(claim: Claim): string {
  return claim.asOf?.value ?? '';
}

/** Month and day without a year ("--06-11") in a year that has all days. */
const leapDay = (moment: string): string => moment.replace(/^--/, '2000-');

/** In days: without years, what is farther apart goes from one year into the next. */
const halfYear = 183;

/** Orders two moments at the precision of the coarser one; 0 when they cannot be ordered. */
function compareMoments(a: string, b: string): number {
  if (a.startsWith('--') !== b.startsWith('--')) return 0;
  if (a.startsWith('--')) {
    const days = dayOf(leapDay(a)) - dayOf(leapDay(b));
    return Math.abs(days) > halfYear ? -Math.sign(days) : Math.sign(days);
  }
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The age in days of the event at the earlier figure, as far as the texts tell; null when they do not. */
function ageOf(a: Claim, b: Claim): number | null {
  const starts = [a, b].flatMap((claim) => /^\d{4}(?:-\d\d){0,2}/.exec(claim.time?.value ?? '')?.[0] ?? []);
  const moments = [a, b].map(momentOf).filter((moment) => /^\d/.test(moment));
  if (!starts.length) return null;
  const start = Math.min(...starts.map(dayOf));
  if (moments.length) return Math.min(...moments.map(dayOf)) - start;
  // Texts name the day of what is fresh; a month or a year is named of what is long past.
  return starts.every((day) => day.length < 10) ? Number.POSITIVE_INFINITY : null;
}

/** Whether an event of that age can have brought the count from one figure to the other in so many days. */
function explains(age: number | null, days: number, from: number, to: number): boolean {
  if (age === null || age <= time.steady) return true;
  return to <= from * (1 + (time.pace * days) / age) * time.pace;
}

const middle = (low: number | null, high: number | null) => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
const sizeOf = ({ expected }: Allowed): number => middle(expected.low, expected.high);
const topOf = ({ asserted }: Allowed): number => asserted.high ?? Number.POSITIVE_INFINITY;
const bottomOf = ({ asserted }: Allowed): number => asserted.low ?? 0;
