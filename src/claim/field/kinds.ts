import type { Kind } from '../../schema/report.ts';
import { headAfter, subjectHead } from '../grammar/heads.ts';
import { wordsOf } from '../grammar/index.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { lexical, ofSubject, owned } from './owners.ts';
import { byShare } from './shares.ts';

/** The field of a quantity whose words say no more than its unit. Kinds without an entry need a noun. */
const plain: Partial<Record<Kind, string>> = {
  age: 'age',
  duration: 'duration',
  money: 'money',
  percent: 'percent',
  score: 'score',
};

/** What a measure measures where no noun says it, by its canonical unit. */
const dimensions: ReadonlyMap<string, string> = new Map([
  ['metre', 'distance'],
  ['kilogram', 'weight'],
  ['square metre', 'area'],
  ['litre', 'volume'],
  ['kilometre per hour', 'speed'],
  ['degree Celsius', 'temperature'],
  ['byte', 'storage'],
  ['joule', 'energy'],
  ['watt', 'power'],
  ['pascal', 'pressure'],
  ['hertz', 'frequency'],
  ['degree', 'temperature'],
  ['kilogram per cubic metre', 'concentration'],
  ['part per million', 'concentration'],
  ['magnitude', 'magnitude'],
  ['point', 'points'],
]);

/** Words after a length that say which length it is. */
const extents: ReadonlyMap<string, string> = new Map([
  ['deep', 'depth'],
  ['underground', 'depth'],
  ['below', 'depth'],
  ['beneath', 'depth'],
  ['down', 'depth'],
  ['wide', 'width'],
  ['broad', 'width'],
  ['high', 'height'],
  ['tall', 'height'],
  ['long', 'length'],
  ['thick', 'thickness'],
  ['across', 'diameter'],
]);

/** "a limit of 80 km/h", "the speed limit is 80 km/h": how fast one may be. */
function allowed(clues: FieldClues): FieldFound | null {
  const { parse, role, quantity } = clues;
  if (quantity.canonical.unit !== 'kilometre per hour') return null;
  const head =
    role.preposition === 'of' ? role.on : role.verb?.lemma === 'be' ? subjectHead(parse, role.verb) : null;
  return head !== null && parse.items[head]!.lemma === 'limit'
    ? { name: 'speed limit', rule: 'kind', word: head }
    : null;
}

const quake = /^(?:earthquake|quake|tremor|temblor|aftershock|foreshock|mainshock|jolt|shock)$/;

/** The field of a quantity with a unit; counts go on to the noun. */
export function byKind(clues: FieldClues): FieldFound | null {
  const { quantity, parse, counted } = clues;
  const noun = counted?.noun ?? null;
  if (quantity.unit === 'magnitude') return { name: 'magnitude', rule: 'kind', word: noun };
  if (noun !== null && quake.test(parse.items[noun]!.lemma) && isMagnitude(clues))
    return { name: 'magnitude', rule: 'kind', word: noun };
  switch (quantity.kind) {
    case 'count':
      if (isAge(clues)) return { name: 'age', rule: 'kind', word: null };
      return isMagnitude(clues) && beforeScale(clues)
        ? { name: 'magnitude', rule: 'kind', word: null }
        : null;
    case 'age':
      return { name: 'age', rule: 'kind', word: null };
    case 'duration':
      if (isTerm(clues)) return { name: 'sentence', rule: 'kind', word: noun };
      if (behindBars.test(wordsOf(parse.items, clues.at + 1, Math.min(parse.items.length, clues.at + 3))))
        return { name: 'sentence', rule: 'kind', word: clues.at + 2 };
      return lexical(clues, noun) ?? (noun === null ? lasting(clues) : null);
    case 'measure':
      // "within 600 km of the border"
      if (quantity.canonical.unit === 'metre' && /^within /i.test(quantity.text))
        return { name: 'distance', rule: 'kind', word: null };
      return (
        flow(clues) ??
        extent(clues) ??
        allowed(clues) ??
        attributive(clues, noun) ??
        owned(clues, noun) ??
        spanned(clues)
      );
    case 'money':
      return lexical(clues, noun) ?? inWhat(clues) ?? builtFor(clues, noun);
    case 'percent':
      return byShare(clues, noun);
    case 'index':
      return owned(clues, noun) ?? named(ofSubject(clues));
    default:
      return null;
  }
}

/** "gets 11 years", "an 11-year term" in a sentence of a court: no other term is told of by fraud. */
function isTerm({ parse: { items }, at, role, counted, quantity }: FieldClues): boolean {
  if (quantity.canonical.unit !== 'second') return false;
  const got = /^(?:get|receive|give|hand)$/.test(role.verb?.lemma ?? '') && role.role === 'object';
  const term = counted?.noun != null && items[counted.noun]!.lemma === 'term';
  const bare = counted?.noun == null && /^(?:years?|months?)$/.test(items[at]!.text.split(' ').at(-1)!);
  return got && (term || bare) && items.some(({ lemma }) => crimes.has(lemma));
}

const crimes = new Set(
  'fraud scam murder manslaughter rape robbery theft burglary bribery arson assault kidnapping smuggling laundering terrorism corruption perjury espionage jail prison bars sentence'.split(
    ' ',
  ),
);

const behindBars = /^(?:in (?:prison|jail)|behind bars)\b/;

/** Only a field of the lexicon: "the index fell 30 points", but "won eight games and have 71 points". */
const named = (found: FieldFound | null): FieldFound | null => (found?.rule === 'noun' ? found : null);

/** "Ana Ruiz is only 27", "she is 27". */
function isAge({ parse, at, quantity, counted, role }: FieldClues): boolean {
  const years = quantity.low ?? 0;
  // "Ruiz died at 86"
  if (counted?.noun == null && role.verb?.lemma === 'die' && parse.items[at - 1]?.text === 'at')
    return years > 0 && years <= 115;
  if (counted?.noun != null || role.verb?.lemma !== 'be' || years < 1 || years > 110) return false;
  // "was the leading Dane after a 69"
  if (parse.items[at - 1]?.tag === 'DET') return false;
  if (!/^(?:[.,;]|and|when|before|by)?$/.test(parse.items[at + 1]?.text ?? '')) return false;
  const before = parse.items.slice(Math.max(0, role.verb.from - 2), role.verb.from);
  if (before.some((item) => /^(?:he|she)$/i.test(item.text))) return true;
  // "I was 52 and fit"; "I was 5, and" may be a rank
  if (years > 11 && parse.items[role.verb.from - 1]?.text === 'I') return true;
  // "Ruiz, who was unknown until then and is only 27, won"
  const who = parse.items.slice(Math.max(0, role.verb.from - 12), role.verb.from);
  if (
    who.some((item) => /^who$/i.test(item.text)) &&
    /^(?:and|who)$/.test(parse.items[role.verb.from - 1]?.text ?? '')
  )
    return true;
  // "the youngest of whom is 21"
  if (who.some((item) => /^(?:youngest|oldest|eldest)$/i.test(item.text))) return true;
  const head = subjectHead(parse, role.verb);
  return head !== null && parse.items[head]!.tag === 'PROPN' && head + 1 === role.verb.from && head > 0;
}

/** What a measure before a thing's noun measures of it, by its canonical unit. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['metre', 'length'],
  ['kilogram', 'weight'],
  ['square metre', 'area'],
  ['litre', 'volume'],
  ['watt', 'power'],
]);

/** Nouns that are themselves a measure of length. */
const lengths =
  /^(?:radius|diameter|perimeter|circumference|range|distance|gap|margin|lead|wingspan|drop|fall|rise|height|length|width|depth)$/;

/** "a 157-foot ship" is its length, "a six-tonne anchor" its weight, "90 metres of water" a depth; a front line is its own field. */
function attributive(clues: FieldClues, noun: number | null): FieldFound | null {
  const { quantity, parse, counted } = clues;
  const name = attributes.get(quantity.canonical.unit ?? '');
  if (noun === null || name === undefined) return null;
  if (name === 'length' && parse.items[noun]!.lemma === 'water')
    return { name: 'depth', rule: 'kind', word: noun };
  if (counted?.group !== parse.nounAt(noun) || lengths.test(parse.items[noun]!.lemma) || lexical(clues, noun))
    return null;
  if (quantity.unit === 'inch' && bored.test(parse.items[noun]!.lemma))
    return { name: 'diameter', rule: 'kind', word: noun };
  const { lemma } = parse.items[noun]!;
  // A wall of 700 kilometres is so long.
  const tall =
    name === 'length' &&
    high.test(lemma) &&
    !(/^(?:wall|fence|dam)$/.test(lemma) && (quantity.canonical.low ?? 0) > tallest);
  return { name: tall ? 'height' : name, rule: 'kind', word: noun };
}

/** Things whose measure in inches is how wide they are inside. */
const bored = /^(?:pipe|pipeline|line|main|hose|tube|valve|gun|telescope)$/;

/** In metres; no wall or dam is higher. */
const tallest = 350;

/** Things whose measure is how high they are. */
const high =
  /^(?:mountain|volcano|peak|summit|tower|skyscraper|building|mast|statue|wall|fence|cliff|waterfall|tree|dam|chimney|column|plume)$/;

function isMagnitude({ quantity }: FieldClues): boolean {
  if (quantity.unit === 'magnitude') return true;
  const value = quantity.low ?? quantity.high ?? 0;
  return quantity.kind === 'count' && !Number.isInteger(value) && value > 0 && value < 10;
}

function beforeScale({ parse, at }: FieldClues): boolean {
  return parse.items.slice(at, at + 6).some((item) => /^(?:richter|magnitude)$/i.test(item.text));
}

/** "The strike lasted 11 days": the thing whose length it is. */
function lasting(clues: FieldClues): FieldFound | null {
  const { verb, role } = clues.role;
  if (role !== 'object' || verb?.lemma !== 'last') return null;
  const first = /^(?:and|but)$/.test(clues.parse.items[verb.from - 1]?.text ?? '')
    ? clues.parse.verbs.findLast((other) => other.to < verb.from && other.finite)
    : undefined;
  const head = subjectHead(clues.parse, first ?? verb);
  return head === null ? null : lexical(clues, head);
}

function extent(clues: FieldClues): FieldFound | null {
  const { parse, at, quantity, counted, role } = clues;
  if (quantity.canonical.unit !== 'metre') return null;
  // "the wreck rests at 295 feet"
  if (role.preposition === 'at' && /^(?:lie|rest|sit|settle)$/.test(role.verb?.lemma ?? ''))
    return { name: 'depth', rule: 'kind', word: role.verb!.main };
  // "The river crested at 8.4 metres"
  const level = water(clues);
  if (level !== null) return { name: 'water level', rule: 'extent', word: level };
  // "flying at 1,100 feet"
  if (role.preposition === 'at' && /^(?:fly|cruise|hover|glide)$/.test(role.verb?.lemma ?? ''))
    return { name: 'height', rule: 'extent', word: role.verb!.main };
  // "6,100 metres above sea level"
  if (
    /^above (?:sea level|the sea|ground)\b/.test(
      wordsOf(parse.items, at + 1, Math.min(parse.items.length, at + 4)),
    )
  )
    return { name: 'height', rule: 'extent', word: at + 1 };
  // "a peak of 6,812 metres"
  if (role.preposition === 'of' && role.on !== null && high.test(parse.items[role.on]!.lemma))
    return { name: 'height', rule: 'extent', word: role.on };
  // "48 metres (157 feet) long"
  const from = parse.items[at + 1]?.text === '(' && parse.items[at + 3]?.text === ')' ? at + 4 : at + 1;
  // "a column of ash 11 kilometres into the sky", "the plume rose 10,000 metres"
  const up = /^into the (?:sky|air|atmosphere)\b/.test(
    wordsOf(parse.items, at + 1, Math.min(parse.items.length, at + 4)),
  );
  if (up || (role.role === 'object' && /^(?:rise|soar|tower|climb)$/.test(role.verb?.lemma ?? '')))
    return { name: 'height', rule: 'extent', word: null };
  for (let i = from; i <= from + 1; i += 1) {
    // "ran 3 km down the mountain": along it
    if (parse.items[i]?.text === 'down' && parse.items[i + 1]?.tag === 'DET') break;
    const name = extents.get(parse.items[i]?.text.toLowerCase() ?? '');
    // "a 10-kilometre wide zone" is as wide as "a zone 10 kilometres wide"; a buffer zone is a field of its own.
    const own = parse.items[i + 1]?.tag === 'NOUN' && lexical(clues, counted?.noun ?? null) !== null;
    // "waves eight metres high"
    const waves = name === 'height' && parse.items[at - 1]?.tag === 'NOUN' ? lexical(clues, at - 1) : null;
    const swell = name === 'height' ? (waves ?? ofSubject(clues)) : null;
    if (swell?.rule === 'noun') return swell;
    if (name && !own && !/^["“‘]$/.test(parse.items[i + 1]?.text ?? ''))
      return { name, rule: 'extent', word: i };
  }
  return null;
}

/** "900 cubic metres a second", "900 cubic metres of water per second" */
function flow({ parse: { items }, at, quantity }: FieldClues): FieldFound | null {
  if (quantity.canonical.unit !== 'litre') return null;
  const from = items[at + 1]?.text === 'of' ? at + 3 : at + 1;
  return /^(?:a|per|each|every) (?:second|minute|hour|day)$/.test(
    wordsOf(items, from, Math.min(items.length, from + 2)),
  )
    ? { name: 'flow', rule: 'kind', word: from + 1 }
    : null;
}

const waters = /^(?:river|stream|creek|lake|reservoir|water|floodwater|flood|tide|canal|level|gauge)s?$/;

/** The verb or noun that says how high a river stands: "crested at 8.4 metres", "the river rose to 8.4 metres"; mountains peak too. */
function water({ parse, role }: FieldClues): number | null {
  const { verb, preposition } = role;
  const told = verb !== null && /^(?:to|at|of|above|over)$/.test(preposition ?? '');
  if (!told && role.role !== 'object') return null;
  const head = verb && subjectHead(parse, verb);
  if (!verb || head == null) return null;
  const { lemma } = parse.items[head]!;
  if (/^(?:crest|peak)$/.test(verb.lemma)) return high.test(lemma) ? null : verb.main;
  return waters.test(lemma) &&
    /^(?:rise|reach|stand|climb|swell|hit|fall|drop|be|top|surge)$/.test(verb.lemma)
    ? head
    : null;
}

/** "frontlines, stretching for 600 miles", "a crossing that runs 1,240 metres": the thing whose length it is. */
function spanned(clues: FieldClues): FieldFound | null {
  const { verb, role } = clues.role;
  if (!verb || !/^(?:stretch|extend|span|run|measure|cover)$/.test(verb.lemma)) return null;
  const head = subjectHead(clues.parse, verb);
  if (head === null) return null;
  const long =
    clues.quantity.canonical.unit === 'metre' &&
    role === 'object' &&
    lines.test(clues.parse.items[head]!.lemma);
  return lexical(clues, head) ?? (long ? { name: 'length', rule: 'kind', word: head } : null);
}

/** Things that are as long as they run. */
const lines =
  /^(?:bridge|crossing|viaduct|tunnel|road|railway|railroad|line|highway|motorway|pipeline|canal|wall|fence|barrier|runway|route|trail|path|cable|pier|dam)$/;

/** "$5 million in aid", "$5 million worth of damage", "$5 million for the contract". */
function inWhat(clues: FieldClues): FieldFound | null {
  const head = headAfter(clues.parse, clues.at, /^(?:in|of|worth)$/);
  return head === null ? null : lexical(clues, head);
}

const built =
  /^(?:bridge|dam|tunnel|road|railway|railroad|line|highway|motorway|airport|port|harbour|harbor|stadium|arena|hospital|school|museum|tower|plant|factory|refinery|pipeline|project|scheme|mission|probe|satellite|telescope|spacecraft|rover|rocket|ship|vessel|yacht|ferry|submarine|carrier|frigate|jet|aircraft|plane|building|complex|campus|headquarters|facility|station|terminal|canal|wall|fence|network|reactor|renovation|refurbishment|restoration|upgrade|expansion|extension|overhaul)$/;

/** "the $2 billion bridge", "the $390 million probe Selene": what it cost to make. */
function builtFor({ parse, at, counted }: FieldClues, noun: number | null): FieldFound | null {
  if (noun === null || counted?.group !== parse.nounAt(noun)) return null;
  const word = parse.items.findIndex((item, i) => i > at && i <= noun && built.test(item.lemma));
  return word < 0 ? null : { name: 'cost', rule: 'kind', word };
}

/** What goods are sold by. */
const goods =
  /^(?:tonne|ton|kilo|kilogram|pound|ounce|barrel|bushel|litre|liter|gallon|bag|sack|carat|therm)$/;

/** What the unit alone says: a distance, a sum of money, a time. */
export function byUnit({ quantity, parse, at }: FieldClues): FieldFound | null {
  const per = parse.items[at + 1]?.text === 'per' || /^an?$/.test(parse.items[at + 1]?.text ?? '');
  const fast =
    quantity.canonical.unit === 'metre' &&
    per &&
    /^(?:second|minute|hour)$/.test(parse.items[at + 2]?.text ?? '');
  if (fast) return { name: 'speed', rule: 'kind', word: at + 2 };
  // "closed at 238 euros a tonne"
  if (quantity.kind === 'money' && per && goods.test(parse.items[at + 2]?.lemma ?? ''))
    return { name: 'price', rule: 'kind', word: at + 2 };
  const name = dimensions.get(quantity.canonical.unit ?? '') ?? plain[quantity.kind];
  return name === undefined ? null : { name, rule: 'kind', word: null };
}
