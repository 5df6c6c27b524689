import { bearers } from '../../lexicon/bearers.ts';
import type { Kind } from '../../schema/report.ts';
import { headAfter, subjectHead } from '../grammar/heads.ts';
import { wordsOf } from '../grammar/index.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { attributive, extent, spanned } from './lengths.ts';
import { lexical, ofSubject, owned } from './owners.ts';
import { byShare, stockMove } from './shares.ts';

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

/** "grown to 7,200 acres", of a fire. */
function burned({ quantity, parse: { items }, counted, role }: FieldClues): FieldFound | null {
  const grown = /^(?:grow|spread|swell|expand|balloon|explode|double)$/.test(role.verb?.lemma ?? '');
  const land = quantity.canonical.unit === 'square metre' && grown && counted?.noun == null;
  return land && /\b(?:wild|bush)?fires?\b|\bblazes?\b/i.test(wordsOf(items, 0, items.length))
    ? { name: 'burned area', rule: 'kind', word: role.verb!.main }
    : null;
}

/** "12,000 square kilometres of sea": a surface, and no height of waves. */
function surface({ quantity, parse }: FieldClues, noun: number | null): FieldFound | null {
  const open = noun !== null && /^(?:sea|ocean|water)$/.test(parse.items[noun]!.lemma);
  return open && quantity.canonical.unit === 'square metre'
    ? { name: 'area', rule: 'kind', word: noun }
    : null;
}

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

/** What players do for yards. */
const gaining = /^(?:throw|pass|rush|gain|return|complete|run)$/;

const gadget = /^(?:model|version|phone|handset|smartphone|device|tablet|edition|laptop|camera|player|card)$/;

/** In metres: what stands so high is a place, and no tower. */
const mountain = 900;

function isHigh({ quantity, role: { verb, preposition } }: FieldClues): boolean {
  const { unit, low } = quantity.canonical;
  const lies = /^(?:stand|lie|sit|perch|camp|sleep|acclimatise|acclimatize)$/.test(verb?.lemma ?? '');
  return unit === 'metre' && lies && preposition === 'at' && (low ?? 0) >= mountain;
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
      if (isAlcohol(clues)) return { name: 'blood alcohol', rule: 'kind', word: null };
      return isMagnitude(clues) && beforeScale(clues)
        ? { name: 'magnitude', rule: 'kind', word: null }
        : null;
    case 'age':
      return { name: 'age', rule: 'kind', word: null };
    case 'duration':
      if (isTerm(clues)) return { name: 'sentence', rule: 'kind', word: noun };
      if (behindBars.test(wordsOf(parse.items, clues.at + 1, clues.at + 3)))
        return { name: 'sentence', rule: 'kind', word: clues.at + 2 };
      return lexical(clues, noun) ?? (noun === null ? lasting(clues) : null);
    case 'measure':
      // "threw for 287 yards"
      if (noun === null && quantity.unit === 'yard' && gaining.test(clues.role.verb?.lemma ?? ''))
        return { name: 'yards', rule: 'kind', word: clues.role.verb!.main };
      // "a 13-megapixel camera", "64-gigabyte model": what one of them has
      if (quantity.canonical.unit === 'pixel') return { name: 'resolution', rule: 'kind', word: noun };
      if (quantity.canonical.unit === 'byte' && noun !== null && gadget.test(parse.items[noun]!.lemma))
        return { name: 'storage', rule: 'kind', word: noun };
      // "The hut stands at 3,650 metres"
      if (isHigh(clues)) return { name: 'altitude', rule: 'kind', word: clues.role.verb!.main };
      // "within 600 km of the border"
      if (quantity.canonical.unit === 'metre' && /^within /i.test(quantity.text))
        return { name: 'distance', rule: 'kind', word: null };
      return (
        flow(clues) ??
        surface(clues, noun) ??
        burned(clues) ??
        extent(clues) ??
        allowed(clues) ??
        attributive(clues, noun) ??
        owned(clues, noun) ??
        spanned(clues)
      );
    case 'money':
      // "Lumex jumped 35 percent to $7.66"
      if (noun === null && clues.parse.items[clues.at - 1]?.text === 'to' && isStockPrice(clues))
        return { name: 'price', rule: 'kind', word: clues.at - 2 };
      return lexical(clues, noun) ?? inWhat(clues) ?? builtFor(clues, noun);
    case 'percent':
      // "Workers were offered 3.5 percent"
      if (
        noun === null &&
        clues.role.verb?.passive &&
        /^(?:offer|promise|grant)$/.test(clues.role.verb.lemma)
      )
        return { name: 'income', rule: 'kind', word: clues.role.verb.main };
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
  // "sentenced to life with a minimum of 28 years"
  if (role.preposition === 'with' && /^(?:sentence|jail|imprison)$/.test(role.verb?.lemma ?? '')) return true;
  const words = wordsOf(items, 0, items.length);
  // "got life with a minimum of 22 years", "must serve 18 years before he can be freed"
  if (/\blife (?:\w+ )?with (?:a )?minimum\b/.test(words) && quantity.bound === 'atLeast') return true;
  if (role.verb?.lemma === 'serve' && /\b(?:parole|freed|released?|eligible)\b/.test(words)) return true;
  // "The judge handed him a term of nine years"
  const on = role.preposition === 'of' && role.on !== null ? items[role.on]!.lemma : '';
  if (on === 'term' && /\b(?:judge|court|jury|magistrate)\b/i.test(words)) return true;
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

/** "A breath test showed 0.14": no other bare figure below one is told of drivers. The legal limit is nobody's. */
function isAlcohol({ parse: { items }, at, quantity, counted }: FieldClues): boolean {
  const value = quantity.low ?? 1;
  return (
    counted?.noun == null &&
    value > 0 &&
    value < 0.6 &&
    !/\blimit of $/.test(`${wordsOf(items, Math.max(0, at - 3), at)} `) &&
    /\b(?:alcohol|breathaly[sz]ers?|breath|sobriety|drunk)\b/i.test(wordsOf(items, 0, items.length))
  );
}

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
  // "The former official was 95"
  if (head !== null && years > 11 && bearers.has(parse.items[head]!.text)) return true;
  return head !== null && parse.items[head]!.tag === 'PROPN' && head + 1 === role.verb.from && head > 0;
}

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

/** "900 cubic metres a second", "900 cubic metres of water per second" */
function flow({ parse: { items }, at, quantity }: FieldClues): FieldFound | null {
  if (quantity.canonical.unit !== 'litre') return null;
  const from = items[at + 1]?.text === 'of' ? at + 3 : at + 1;
  return /^(?:a|per|each|every) (?:second|minute|hour|day)$/.test(wordsOf(items, from, from + 2))
    ? { name: 'flow', rule: 'kind', word: from + 1 }
    : null;
}

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

/** Whether a price stands behind what a stock moved by. */
function isStockPrice(clues: FieldClues): boolean {
  const at = clues.at - 2;
  const { items, verbAt } = clues.parse;
  if (items[at]?.quantity?.kind !== 'percent') return false;
  const verb = verbAt(at - 1) ?? null;
  return stockMove({ ...clues, at, role: { role: 'object', verb, preposition: null, on: null } });
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
