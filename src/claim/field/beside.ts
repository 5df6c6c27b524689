import { subjectHead } from '../grammar/heads.ts';
import { wordsOf } from '../grammar/index.ts';
import type { Item } from '../grammar/items.ts';
import { glued } from '../grammar/nouns.ts';
import type { Mention } from '../mention.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { isPerson } from './match.ts';
import { plural } from './plural.ts';
import { byVerb } from './verbs.ts';

const parents = /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)$/;
const bareParent = /^(?:mother|father|mum|mom|dad|parent|gran|grandmother|grandfather)$/i;
const persons =
  /^(?:man|woman|boy|girl|lad|lass|child|youth|teenager|pensioner|(?:french|english|dutch|irish|welsh|scots|chair|police|fisher)(?:wo)?man|infant|toddler|student|driver)$/;

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
  if (bare && areAged(items, at) && low !== null && high !== null && low > 0 && low < high && high <= 110)
    return { name: 'age', rule: 'age of', word: at - 1 };
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

/** "women between 17 and 25" */
const areAged = (items: readonly Item[], at: number): boolean =>
  /^between\b/i.test(items[at]!.text) &&
  /^(?:people|men|women|boys|girls|children|youths|teenagers|students|patients|those|victims)$/i.test(
    items[at - 1]?.text ?? '',
  );

const taking = /^(?:get|make|run|walk|drive|speed) (?:away|off)$|^(?:escape|flee|abscond)$/;

/** "got away with $80,000", "fled with 2 million euros": what robbers took. */
export function byHaul({ parse: { items }, quantity, role }: FieldClues): FieldFound | null {
  const { verb, preposition } = role;
  if (quantity.kind !== 'money' || preposition !== 'with' || !verb) return null;
  const next = items[verb.main + 1]?.text ?? '';
  return taking.test(verb.lemma) || taking.test(`${verb.lemma} ${next}`)
    ? { name: 'loot', rule: 'haul', word: verb.main }
    : null;
}

/** "160 passengers and crew": all who are on board. */
export function byAll({ parse: { items }, quantity, counted }: FieldClues): FieldFound | null {
  if (quantity.kind !== 'count' || counted?.noun == null) return null;
  const [next, last] = [items[counted.noun + 1], items[counted.noun + 2]];
  const all =
    items[counted.noun]!.lemma === 'passenger' &&
    next?.text === 'and' &&
    last?.lemma === 'crew' &&
    !last.quantity;
  return all ? { name: 'aboard', rule: 'all', word: counted.noun } : null;
}

const making = /^(?:licen[cs]e|permit|room|space|berth|bed|seat|seating|shelter)$/;

/** "a team of 12", "a crew of 20": so many people, and one team. */
export function byBand(clues: FieldClues, before: Mention | null): FieldFound | null {
  const { parse, quantity, counted, role } = clues;
  const bare = quantity.kind === 'count' && counted?.noun == null && role.preposition === 'of';
  const of = bare && role.on !== null ? parse.items[role.on]! : null;
  if (
    of === null ||
    of.text !== of.lemma ||
    !/^(?:team|squad|band|family|panel|group|gang|party|board|jury|choir|delegation|household|contingent|platoon)$/.test(
      of.lemma,
    )
  )
    return null;
  if (of.lemma === 'gang') return { name: 'attackers', rule: 'band', word: role.on };
  return byVerb(clues, before) ?? { name: 'people', rule: 'band', word: role.on };
}

/** "has a licence for 160 passengers", "room for 400 people": how many there may be. */
export function byRoom({ parse: { items }, quantity, counted, role }: FieldClues): FieldFound | null {
  const { noun = null } = counted ?? {};
  if (quantity.kind !== 'count' || role.preposition !== 'for' || role.on === null) return null;
  return making.test(items[role.on]!.lemma) && (noun === null || isPerson(items[noun]!))
    ? { name: 'capacity', rule: 'room', word: role.on }
    : null;
}

/** "tickets at 80 dollars each" */
export function byEach({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  const behind = counted?.noun == null ? at + 1 : counted.to;
  // "5 million each for the heirs": nobody buys them
  const given = /^(?:for|to)$/.test(items[behind + 1]?.text ?? '');
  return quantity.kind === 'money' && !given && /^(?:each|apiece)$/i.test(items[behind]?.text ?? '')
    ? { name: 'price', rule: 'each', word: behind }
    : null;
}

const ballot = /^(?:vote|approve|pass|reject|confirm|adopt|defeat|endorse|back|acquit|ratify)$/;

/** "voted 52-48 to confirm her", "approved the bill 220-211": how the votes fell. */
export function byBallot({ parse: { items }, at, quantity, counted, role }: FieldClues): FieldFound | null {
  // "by 312 votes to 240"
  const against = items[at - 1]?.text === 'to' && items[at - 2]?.lemma === 'vote';
  if (quantity.kind === 'count' && counted?.noun == null && against)
    return { name: 'votes', rule: 'ballot', word: at - 2 };
  return quantity.kind === 'score' && role.verb !== null && ballot.test(role.verb.lemma)
    ? { name: 'vote', rule: 'ballot', word: role.verb.main }
    : null;
}

const bidding = /^(?:offer|pay|bid|receive|get|value|price|buy|acquire)$/;

/** "offered 64 dollars a share", "a $41.50-a-share offer", "lifted its bid to $44.25 a share": the price of each. */
export function byStock({ parse, at, quantity, counted, role }: FieldClues): FieldFound | null {
  const { items, nounAt } = parse;
  const per = wordsOf(items, at + 1, at + 7);
  if (quantity.kind !== 'money' || !eachShare.test(per)) return null;
  const isOffer = (word: number | null | undefined) => word != null && offer.test(items[word]!.lemma);
  const raised = role.verb !== null && raising.test(role.verb.lemma);
  const bid =
    isOffer(role.on) ||
    isOffer(counted?.noun) ||
    (raised && (isOffer(nounAt(role.verb!.to)?.head) || isOffer(subjectHead(parse, role.verb!))));
  return bid || bidding.test(role.verb?.lemma ?? '')
    ? { name: 'price per share', rule: 'each', word: at + 1 }
    : null;
}

const eachShare = /^(?:(?:a|per|each) share|-a-share|(?:in cash )?for (?:each|every) (?:\S+ )?share)\b/;
const offer = /^(?:offer|bid|price|proposal)$/;
const raising = /^(?:raise|lift|sweeten|increase|up|improve|boost|bump|hike|cut|lower|reduce)$/;

/** "27 percent above Friday's close": by how much an offer is more than what a share cost. */
export function byPremium({ parse: { items }, at, quantity }: FieldClues): FieldFound | null {
  if (quantity.kind !== 'percent' || !/^(?:above|over)$/.test(items[at + 1]?.text ?? '')) return null;
  for (let i = at + 2; i < Math.min(items.length, at + 9) && !/^[,;.]$/.test(items[i]!.text); i += 1)
    if (/^(?:close|share|shares)$/.test(items[i]!.text) || wordsOf(items, i, i + 2) === 'closing price')
      return { name: 'premium', rule: 'comparison', word: i };
  return null;
}

/** "can produce 1,600 megawatts": the power of what does, and no harvest. */
export function byOutput({ quantity, role }: FieldClues): FieldFound | null {
  const made = role.verb !== null && /^(?:produce|generate|deliver|supply)$/.test(role.verb.lemma);
  return made && quantity.canonical.unit === 'watt'
    ? { name: 'power', rule: 'output', word: role.verb.main }
    : null;
}

/** "the plant, where 1,900 people work": who has a job there; people "working on the cleanup" may have it anywhere. */
export function byWorkplace({ parse: { items }, counted, role }: FieldClues): FieldFound | null {
  if (counted?.noun == null || role.role !== 'subject' || role.verb?.lemma !== 'work') return null;
  const where = /^where$/i.test(items[counted.group.from - 1]?.text ?? '');
  return where && isPerson(items[counted.noun]!)
    ? { name: 'employees', rule: 'workplace', word: role.verb.main }
    : null;
}

/** "22 short of a majority": how many are missing, not how many there are. */
export function byShortfall({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  const end = counted?.noun == null ? at + 1 : counted.to;
  const short = /^(?:short|shy)$/.test(items[end]?.text ?? '') && items[end + 1]?.text === 'of';
  return short && /^(?:count|money|percent)$/.test(quantity.kind)
    ? { name: 'shortfall', rule: 'comparison', word: end }
    : null;
}

/** "24 fewer than last time", "2,100 more than a year ago", "five points clear": how far apart two counts are, and neither of them. */
export function byDifference({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  if (!/^(?:count|index|money)$/.test(quantity.kind)) return null;
  const end = counted?.noun == null ? at + 1 : counted.to;
  const more = /^(?:more|fewer|less|higher|lower)$/;
  const than = items[end]?.text === 'than' && more.test(items[at + 1]?.text ?? '');
  if (than || (more.test(items[end]?.text ?? '') && items[end + 1]?.text === 'than'))
    return { name: 'difference', rule: 'comparison', word: end };
  const ahead =
    quantity.unit === 'point' && /^(?:clear|ahead|behind|adrift|off|shy)$/.test(items[end]?.text ?? '');
  return ahead ? { name: 'lead', rule: 'comparison', word: end } : null;
}

/** "have lost four in a row": how often, told of games alone. */
export function byStreak({ parse: { items }, at, quantity, counted, role }: FieldClues): FieldFound | null {
  const row = counted?.noun == null && wordsOf(items, at + 1, at + 4) === 'in a row';
  if (quantity.kind !== 'count' || !row || !/^(?:win|lose|draw)$/.test(role.verb?.lemma ?? '')) return null;
  const name = { win: 'wins', lose: 'defeats', draw: 'draws' }[role.verb!.lemma as 'win'];
  return { name, rule: 'streak', word: role.verb!.main };
}

/** "412 have died or gone missing", "12 people killed or wounded": the dead and others in one figure. */
export function byEither({ parse: { items }, quantity, counted, role }: FieldClues): FieldFound | null {
  if (quantity.kind !== 'count' || !counted) return null;
  const from = Math.max(counted.to, role.role === 'subject' ? (role.verb?.main ?? 0) : 0);
  for (let i = from; i < Math.min(items.length, from + 5); i += 1) {
    if (!/^(?:killed|dead|died|wounded|injured)$/.test(items[i]!.text) || items[i + 1]?.text !== 'or')
      continue;
    const second = items[i + 2]?.text === 'gone' || items[i + 2]?.text === 'went' ? i + 3 : i + 2;
    if (/^(?:missing|wounded|injured|killed|hurt|captured|dead)$/.test(items[second]?.text ?? ''))
      return { name: 'casualties', rule: 'either', word: i };
  }
  return null;
}

/** Whom a band of so many is made up of; of others it is people. */
const bands: Readonly<Record<string, string>> = {
  gang: 'attackers',
  crew: 'crew',
  company: 'crew',
  force: 'forces',
  contingent: 'forces',
  unit: 'forces',
  crowd: 'spectators',
  staff: 'employees',
  workforce: 'employees',
};

/** "a five-strong gang", "the 24-strong crew": one band of so many. */
export function byStrength({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  const own = items[at + 1]?.text === '-strong';
  if (quantity.kind !== 'count' || counted?.noun == null) return null;
  if (!own && !(glued(items, at + 1) && items[at + 2]?.text === 'strong')) return null;
  const name = bands[items[counted.noun]!.lemma] ?? 'people';
  return { name, rule: 'compound', word: counted.noun };
}

/** What is said of one thing by how many of something it has; the people in it and the times it was done are told as such. */
const parts =
  /^(?:storey|story|floor|seat|seater|bed|room|bedroom|page|lane|member|party|part|way|point|stage|carriage|car|coach|engine|deck|gun|hole|piece|unit|vehicle|minister|round|match|game|race|set|judge|nation|country|team|episode|door|lap|leg|song|track|question|count|star|time|hospital|school|store|shop|hotel|branch|screen|club|title|film|song|cylinder|turbine|ship|vessel|truck|aircraft|house|home|player|state|city|island)$/;
/** Parts whose field goes by another name than theirs. */
const partNames: Readonly<Record<string, string>> = {
  bed: 'hospital beds',
  story: 'storeys',
};
/** Parts that are the measure of what holds people. */
const seats = /^seat(?:er)?$/;

const chamber =
  /^(?:parliament|assembly|senate|house|council|chamber|legislature|congress|bundestag|knesset|duma)$/;

/** "the 12-storey tower", "a 60,000-seat stadium": one thing with so many parts. */
export function byCompound({ parse: { items }, at, quantity, counted }: FieldClues): FieldFound | null {
  if (quantity.kind !== 'count' || counted?.noun == null) return null;
  // The tokeniser leaves "60,000-seat" together.
  const own = /^-(\p{L}+)$/u.exec(items[at + 1]?.text ?? '')?.[1];
  const lemma = own?.toLowerCase() ?? (glued(items, at + 1) ? items[at + 2]?.lemma : undefined);
  if (lemma === undefined || !parts.test(lemma)) return null;
  const word = own ? at + 1 : at + 2;
  if (seats.test(lemma) && chamber.test(items[counted.noun]!.lemma))
    return { name: 'seats', rule: 'compound', word };
  if (seats.test(lemma)) return { name: 'capacity', rule: 'compound', word };
  return { name: partNames[lemma] ?? plural({ text: lemma, lemma }), rule: 'compound', word };
}

const firing = /^(?:fire|shoot|gun|bullet|rifle|pistol|magazine|weapon|mortar|ammunition|ammo|gunfire)$/;

/** "900 rounds of ammunition", "three rounds of talks", "12 rounds in the ring": only what is fired is shots. */
export function byRounds({ parse: { items }, quantity, counted }: FieldClues): FieldFound | null {
  const noun = counted?.noun ?? null;
  if (quantity.kind !== 'count' || noun === null || items[noun]!.lemma !== 'round') return null;
  const of = items[counted!.to]?.text === 'of' ? (items[counted!.to + 1]?.lemma ?? '') : '';
  const found = (name: string): FieldFound => ({ name, rule: 'rounds', word: noun });
  if (/^(?:ammunition|ammo)$/.test(of)) return found('ammunition');
  if (/^(?:talk|negotiation)s?$/.test(of)) return found('talks');
  return items.some(({ lemma }) => firing.test(lemma)) ? null : found('rounds');
}

/** "seven shots on target", "four efforts on goal": of all shots those that a keeper has to save. */
export function byTarget({ parse: { items }, quantity, counted }: FieldClues): FieldFound | null {
  const { noun = null, to = 0 } = counted ?? {};
  if (
    quantity.kind !== 'count' ||
    noun === null ||
    !/^(?:shot|effort|attempt|header)$/.test(items[noun]!.lemma)
  )
    return null;
  return items[to]?.text === 'on' && /^(?:target|goal)$/.test(items[to + 1]?.text ?? '')
    ? { name: 'shots on target', rule: 'target', word: to + 1 }
    : null;
}
