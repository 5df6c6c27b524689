import { groupBy } from '../group-by.ts';
import { lastingFields, momentary, numbered, partSynonyms, partWords } from '../lexicon/facets.ts';
import { fields } from '../lexicon/fields/index.ts';
import type { Claim, FacetMatch } from '../schema/report.ts';
import type { Actor } from './facets/actor.ts';
import { countsPeople, isListed } from './facets/field.ts';
import { isSameTime } from './facets/time.ts';
import type { Prepared } from './prepare.ts';

/** In characters: how far behind a figure its own words go. */
const reach = 60;

/**
 * Whether the words around two figures of one field tell of different things, though no facet parts them: electric cars and cars,
 * adults and children, money for schools and for roads, rooms destroyed and rooms, jobs in one country and worldwide, what a
 * price was on another day, how much it moved since another time, a share in another place.
 */
export function isContrasted(
  a: Prepared,
  b: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
): boolean {
  const sameTime = isSameTime(a.time, b.time) || sameWords(a.claim, b.claim);
  return (
    a.modifiers !== b.modifiers ||
    areUnlike(a, b) ||
    areOthers(a, b, facets) ||
    (lasting.has(a.field) && a.object !== null && b.object !== null && facets.object !== 'same') ||
    groupIn(a.claim) !== groupIn(b.claim) ||
    isWholeBeside(a, b) ||
    isWholeBeside(b, a) ||
    ((ofMoments.has(a.field) || (isMove(a.claim) && isMove(b.claim) && hasTime(a, b))) && !sameTime) ||
    (a.claim.modality === 'planned' && aimsElsewhere(a, b)) ||
    (a.quantity.kind === 'score' && isInterim(a.claim) !== isInterim(b.claim)) ||
    (a.field === 'age' && isThen(a.claim) !== isThen(b.claim)) ||
    (a.quantity.kind === 'money' && payersOf(a.claim) !== payersOf(b.claim)) ||
    (/^(?:power|flow)$/.test(a.field) && isRated(a.claim) !== isRated(b.claim)) ||
    (a.quantity.kind === 'percent' && isElsewhere(a, b, facets))
  );
}

/** Whether other things are counted, whatever else the articles agree on: a whole, things by other numbers, things of which something else is told. */
export const areOthers = (a: Prepared, b: Prepared, facets: Readonly<Record<string, FacetMatch>>): boolean =>
  a.whole !== b.whole ||
  areNumberedApart(a.claim, b.claim) ||
  (isCounted(a) && isCounted(b) && isDoneOtherwise(a, b, facets));

/** Things counted, or an amount of what no field is for: "16,500 tonnes of gasoil". */
const isCounted = ({ field, head, quantity: { kind } }: Prepared): boolean =>
  (kind === 'count' && !countsPeople(field)) || (kind === 'measure' && head !== null && !isListed(field));

/** "1,085 polling stations were counted", "visited 240 polling stations": two things were done. */
function isDoneOtherwise(a: Prepared, b: Prepared, facets: Readonly<Record<string, FacetMatch>>): boolean {
  // "destroyed 214 homes", "300 houses have burned down": the field is what was done
  if (a.field === b.field && happenings.has(a.field)) return false;
  if (a.quantity.kind === 'count' && a.classed !== b.classed) return true;
  const [x, y] = [deedOf(a.claim), deedOf(b.claim)];
  return (
    x !== '' && y !== '' && x !== y && (a.event !== b.event || a.event === null) && facets.event !== 'same'
  );
}

/** Fields that count by what happens to the counted or by what they do. */
const happenings: ReadonlySet<string> = new Set(
  fields.flatMap(({ name, objectsOf, subjectsOf, states }) =>
    (objectsOf ?? subjectsOf ?? states) ? [name] : [],
  ),
);

/** What is told of the things counted, by the verb right before them, or behind them with its auxiliaries. */
function deedOf({ event, span, sentence: { start, text } }: Claim): string {
  const before = text
    .slice(Math.max(0, span.start - start - reach), span.start - start)
    .replace(particle, '');
  const behind = text.slice(span.end - start, span.end - start + reach);
  const next = behind.slice(auxiliaries.exec(behind)![0].length);
  const verb = event?.value ?? event?.text ?? '';
  if (event && (before.endsWith(event.text) || next.startsWith(event.text)))
    return perceived.test(verb) ? '' : verb;
  // "has 140 guards", "suspended 16 guards"
  if (held.test(before)) return 'have';
  // "leaving 17 vessels waiting"
  return /^\p{Ll}{3,}(?:ed|ing)\b/u.exec(next)?.[0] ?? '';
}

/** "siphoned off 2,000 tonnes", "loaded with 9,000 tonnes" */
const particle = / (?:(?:off|up|out|down|away|with) )?$/;

const held = /\b(?:has|have|had|having|employs?|owns?|owned|runs?|operates?|operated)$/;

const auxiliaries =
  /^ ?(?:(?:have|has|had|is|are|was|were|be|been|being|so|far|also|already|now|still|not|\w+ly) ){0,6}/;

/** "Residents heard 15 shots": what was noticed was also done. */
const perceived = /^(?:hear|see|spot|witness|notice|find|know|report)$/;

const lasting = new Set(lastingFields);
const ofMoments = new Set(momentary);
const hasTime = (a: Prepared, b: Prepared): boolean => a.time !== null || b.time !== null;

/** "in the third quarter" and "in the third quarter", of texts whose day is not known. */
const sameWords = ({ time: a }: Claim, { time: b }: Claim): boolean =>
  a !== null && b !== null && a.text.toLowerCase() === b.text.toLowerCase();

/** Money for schools and money for roads: two things without a name or a word in common, where a ransom's object is no ransom. */
function areUnlike({ object: a, claim }: Prepared, { object: b }: Prepared): boolean {
  if (!a || !b || a.names.length + b.names.length > 0) return false;
  const own = ({ words }: Actor) => words.some((word) => word.startsWith(claim.field));
  return !(own(a) || own(b) || a.words.some((word) => b.words.includes(word)));
}

/** "Households in Band D" and "those in Bands A to C": things of one kind by other letters or numbers. */
function areNumberedApart({ sentence: a }: Claim, { sentence: b }: Claim): boolean {
  const x = numbersIn(a.text);
  if (x.size === 0) return false;
  const y = numbersIn(b.text);
  return [...x].some(([noun, own]) => {
    const other = y.get(noun);
    return other !== undefined && !own.some((number) => other.includes(number));
  });
}

/** The letters and numbers in a sentence, by the nouns that they stand behind. */
const numbersIn = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...groupBy([...text.matchAll(behindNumbered)], ([, noun = '']) => noun.toLowerCase())].map(
      ([noun, found]) => [noun, found.map(([, , number = '']) => number)],
    ),
  );

const behindNumbered = new RegExp(`\\b(${numbered.join('|')})s? ([A-Z]|\\d{1,3})\\b`, 'gi');

/** The words behind a figure that belong to it. */
const behind = ({ span, sentence: { start, text } }: Claim): string =>
  /^[^.;:]*/.exec(text.slice(span.end - start, span.end - start + reach))![0];

const people = new RegExp(`\\b(?:in|among|of|for) (?:\\w+ )?(${partWords.join('|')})\\b`);

/** "91 percent effective in adults": of whom a share or a measure is told. */
function groupIn(claim: Claim): string {
  if (claim.quantity.kind === 'count') return '';
  const [, group = ''] = people.exec(behind(claim)) ?? [];
  return partSynonyms[group] ?? group;
}

/** "Leading 48-37 at half time": how a match stood, not how it ended. */
const isInterim = ({ sentence: { text } }: Claim): boolean =>
  /\b(?:half[- ]time|halftime|at the (?:break|interval|turn)|at lunch|(?:first|second|third) (?:half|quarter|set|period|innings?))\b/i.test(
    text,
  );

/** "was 19 when he set the fire": an age of then, and not of now. */
const isThen = (claim: Claim): boolean => /^\W*(?:when|while|then|at the time)\b/.test(behind(claim));

/** "Adults will pay 24 crowns", "children pay 13": whose price it is. */
function payersOf({ sentence: { text } }: Claim): string {
  const groups = text.toLowerCase().match(/\b(?:adult|child|pupil|student|pensioner|senior)(?=s|ren|\b)/g);
  return groups ? [...new Set(groups)].sort().join() : '';
}

/** "is designed for 1,080 megawatts", "a 1,200-megawatt block": what something can do, not what it does. */
const isRated = ({ span, sentence: { start, text } }: Claim): boolean =>
  /^-/.test(text.slice(span.end - start)) ||
  /-\p{L}+/u.test(text.slice(span.start - start, span.end - start)) ||
  /\b(?:designed|built|able|capable|capacity|licensed|rated|can|could|maximum)\b[^.;:]*$/i.test(
    text.slice(Math.max(0, span.start - start - reach), span.start - start),
  );

/** "5,500 jobs worldwide" beside "3,000 jobs in Germany". */
const isWholeBeside = ({ claim }: Prepared, { place }: Prepared): boolean =>
  place !== null &&
  /\b(?:worldwide|globally|nationwide|countrywide|around the (?:world|globe|country)|across the (?:world|globe|country|nation))\b/.test(
    behind(claim),
  );

/** Turnout in the country and in one of its towns, of which no list of places knows. */
const isElsewhere = (
  { place: a }: Prepared,
  { place: b }: Prepared,
  facets: Readonly<Record<string, FacetMatch>>,
): boolean =>
  a !== null &&
  b !== null &&
  facets.place !== 'same' &&
  a.names.length > 0 &&
  b.names.length > 0 &&
  !a.names.some((name) => b.names.includes(name));

const moves =
  /^(?:rise|fall|drop|climb|grow|jump|decline|increase|decrease|sink|slump|surge|soar|plunge|gain|lose|slip|shrink)$/;

/** "fell 6 percent": since when, says the time. */
const isMove = ({ quantity, event }: Claim): boolean =>
  quantity.kind === 'percent' &&
  (quantity.change !== undefined || moves.test(event?.value ?? event?.text ?? ''));

/** In days. */
const year = 300;

/** "by 40 percent by 2030" and "by 65 percent by 2040". */
const aimsElsewhere = ({ time: a }: Prepared, { time: b }: Prepared): boolean =>
  a?.days != null && b?.days != null && Math.abs(a.days.to - b.days.to) > year;
