import { subjectHead } from '../grammar/heads.ts';
import { wordsOf } from '../grammar/index.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { lexical, ofSubject } from './owners.ts';

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
export function attributive(clues: FieldClues, noun: number | null): FieldFound | null {
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

/** Which length a measure of length is, by the words around it: how deep, high, wide or long. */
export function extent(clues: FieldClues): FieldFound | null {
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
  if (/^above (?:sea level|the sea|ground)\b/.test(wordsOf(parse.items, at + 1, at + 4)))
    return { name: 'height', rule: 'extent', word: at + 1 };
  // "a peak of 6,812 metres"
  if (role.preposition === 'of' && role.on !== null && high.test(parse.items[role.on]!.lemma))
    return { name: 'height', rule: 'extent', word: role.on };
  // "48 metres (157 feet) long"
  const from = parse.items[at + 1]?.text === '(' && parse.items[at + 3]?.text === ')' ? at + 4 : at + 1;
  // "a column of ash 11 kilometres into the sky", "the plume rose 10,000 metres"
  const up = /^into the (?:sky|air|atmosphere)\b/.test(wordsOf(parse.items, at + 1, at + 4));
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
export function spanned(clues: FieldClues): FieldFound | null {
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
