import { countryOf } from '../../lexicon/demonyms.ts';
import type { Facet } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import { type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import type { Item } from '../grammar/items.ts';
import { glued, type NounGroup } from '../grammar/nouns.ts';

const locating =
  /^(?:in|at|near|on|off|along|around|across|throughout|from|into|inside|outside|over|within|under|towards?|through)$/i;
const placeNoun =
  /^(?:border|region|province|district|city|town|village|island|area|state|country|county|capital|coast|camp|school|mosque|church|hospital|square|street|strip|zone|oblast|valley|mountain|lake|sea|ocean|airport|station|port|base|front|line|frontline|direction|site|plant|stadium|park|university|peninsula|suburb|neighbourhood|neighborhood|territory|prefecture|municipality|outskirt|bay|gulf|cape|strait|channel|canal|river|forest|desert|canyon|hill|basin|delta|beach|reef|harbou?r|volcano|resort|quarter|centre|center|part|north|south|east|west|side)$/i;
/** Kinds of district that a name may carry or not: "Osto Province" is Osto. */
const division =
  /^(?:province|region|oblast|district|county|state|prefecture|governorate|municipality|department)$/i;
/** Capes and waters that are called by a name behind "of". */
const waters = /^(?:Bay|Gulf|Cape|Strait|Sea)$/;
/** "southern Veland" lies in Veland; "Northern Ireland" is a name. */
const direction = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern$/i;
const named =
  /^(?:Ireland|Sahara|Cape|Australia|Territory|Territories|Isles|Samoa|Province|District|Region)$/;
const against =
  /^(?:war|pressure|sanction|ban|tax|tariff|report|debate|talk|vote|embargo|blockade|rule|law)$/;
const beaten =
  /^(?:win|victory|triumph|success|lead|advantage|edge|power|control|authority|concern|anger|row|dispute|protest|fear|worry)$/;
const holding = /^(?:share|stock|stake|interest|holding|investor|confidence|trust|majority)$/;
/** Bodies, not places: "loans from the Velandic Union". */
const body =
  /^(?:union|nations|bank|ministry|agency|organi[sz]ation|committee|commission|council|party|fund|association|corporation|company|inc|ltd|corp|league|court|group|authority|department|office|institute|foundation)$/i;
/** What comes after a name and a hyphen where the name is the doer: "a UN-run school". */
const doing = /^(?:run|led|backed|held|controlled|occupied|owned|administered|funded|built|made|allied)$/i;
/** Names after "in" or "on" that are no places. */
const notPlace =
  /^(?:twitter|facebook|x|telegram|instagram|youtube|tv|television|radio|parliament|congress|senate|god|internet)$/i;

/** Where: the nearest prepositional phrase with a place in the clause, after the counted words first, then before. */
export function placeOf(
  parse: Parse,
  at: number,
  counted: Counted | null,
  verb: VerbGroup | null,
): Facet | null {
  const after = counted?.to ?? at + 1;
  const before = counted?.group.from ?? at;
  // "in Osto, where 12 people died in the streets": the clause is about the place
  const where = /^where$/i.test(parse.items[before - 1]?.text ?? '') ? before - 2 : -1;
  const comma = parse.items[where]?.text === ',' ? where - 1 : where;
  const about = where < 0 ? undefined : parse.nounAt(comma);
  const inside = about && /^(?:in|at|near|of)$/i.test(parse.items[about.from - 1]?.text ?? '');
  const there = inside ? placeIn(parse, about) : null;
  if (there) return there;
  return search(parse, after, 1, verb) ?? search(parse, before - 1, -1, verb);
}

function search(parse: Parse, start: number, step: 1 | -1, verb: VerbGroup | null): Facet | null {
  const { items, nounAt, verbAt } = parse;
  let verbs = 0;
  for (let i = start; i >= 0 && i < items.length; i += step) {
    const { tag, text } = items[i]!;
    if (tag === 'SCONJ' || text === ';' || text === '.') return null;
    // "12 in Osto and 40 in Veland": each place belongs to its own figure.
    if (i !== start && /^(?:,|and|or|but)$/.test(text) && holdsQuantity(parse, step > 0 ? i + 1 : i - 1))
      return null;
    // "killed 12 people, including six in Osto"; "12 people, including six children, died in Osto"
    if (step > 0 && text === 'including') {
      const close = items.findIndex((item, n) => n > i && item.text === ',');
      if (close < 0 || !verbAt(close + 1)?.finite) return null;
      i = close;
      continue;
    }
    // Past the quantity's own verb another clause begins: "12 died in Veland, he told reporters in Osto".
    const other = verbAt(i);
    // "23 people who lost their lives in Osto"
    const theirs = other?.from === start + 1 && /^(?:who|that|which)$/i.test(items[start]!.text);
    if (other && other !== verb && !theirs && other.finite && i === (step > 0 ? other.from : other.to - 1))
      verbs += 1;
    if (verbs > 0) return null;
    // "Experts at Osto University put the toll at 12": where they work
    if (step < 0 && other && other === verb && /^(?:put|estimate|report)$/.test(other.lemma)) return null;
    if (tag !== 'ADP' || !locating.test(text)) continue;
    // "the war on Ostonia", "pressure on Osto": against whom, not where
    if (/^on$/i.test(text) && against.test(items[i - 1]?.lemma ?? '')) continue;
    // "through Ana Ruiz", "a win over Osto": by whom, over whom
    if (/^through$/i.test(text) && !placeNoun.test(items[nounAt(i + 1)?.head ?? i]!.lemma)) continue;
    if (/^over$/i.test(text) && beaten.test(items[i - 1]?.lemma ?? '')) continue;
    // "shares in Acme": whose
    if (/^in$/i.test(text) && holding.test(items[i - 1]?.lemma ?? '')) continue;
    const group = nounAt(i + 1);
    const place = group && placeIn(parse, group);
    if (place) return place;
  }
  return null;
}

function holdsQuantity({ items, nounAt }: Parse, at: number): boolean {
  const group = nounAt(at);
  if (!group) return false;
  return items.slice(group.from, group.to).some((item) => item.quantity && item.tag === 'NUM');
}

function placeIn(parse: Parse, group: NounGroup): Facet | null {
  const { items, nounAt } = parse;
  const words = items.slice(group.from, group.to);
  const head = items[group.head]!;
  if (words.some((item) => item.quantity && item.quantity.kind !== 'ordinal')) return null;
  if (notPlace.test(head.text) || /^(?:mr|mrs|ms|president|minister)\.?$/i.test(words[0]!.text)) return null;
  const general = placeNoun.test(head.lemma);
  if (!general && body.test(head.text)) return null;
  if (!general && isDemonym(head.text)) return null;
  if (head.tag !== 'PROPN' && !general) return null;
  // "on the Ostonian border": on which side of it, is not said
  if (
    /^(?:border|frontier)$/.test(head.lemma) &&
    words.some(({ text }) => isDemonym(text) || people.test(text))
  )
    return null;
  // "the toll from Typhoon Ana"
  if (words.some(({ text }) => storm.test(text))) return null;
  const from = /^(?:the|a|an)$/i.test(words[0]!.text) ? group.from + 1 : group.from;
  const name = nameIn(parse, group);
  // "the border with Veland’s Osto region", "the direction of Osto": the name stands in the next group.
  const next = /^(?:of|with)$/.test(items[group.to]?.text ?? '') ? nounAt(group.to + 1) : undefined;
  const nextName = next && general ? nameIn(parse, next) : null;
  // "the Bay of Osto" is not Osto.
  if (next && nextName && waters.test(head.text))
    return {
      text: wordsOf(items, from, next.to),
      value: wordsOf(items, group.head, next.to),
      basis: 'stated',
    };
  if (nextName && next) return { text: wordsOf(items, from, next.to), value: nextName, basis: 'stated' };
  return name ? { text: wordsOf(items, from, group.to), value: name, basis: 'stated' } : null;
}

/** How many adjectives of countries end, of those too that nobody knows. */
const people = /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u;
const storm = /^(?:Typhoon|Hurricane|Cyclone|Storm)$/;

const alias = /^(?:us|u\.s\.?|usa|uk|u\.k\.?|uae|britain|america)$/i;
const isDemonym = (word: string) => countryOf.has(word.toLowerCase()) && !alias.test(word);
/** UN, EU, NATO: bodies, no places. */
const isAcronym = (word: string) => /^[A-Z]{2,5}$/.test(word) && !alias.test(word);

const isName = (item: Item | undefined): boolean => item?.tag === 'PROPN' && !named.test(item.text);

/** A name, also where its last word is tagged as a noun: "Indian Ocean", "Osto City". */
const isNamed = ({ tag, text }: Item): boolean =>
  tag === 'PROPN' || (/^(?:NOUN|ADJ)$/.test(tag) && /^\p{Lu}\p{Ll}/u.test(text) && !isDemonym(text));

/** The names of a group, without its owner where more names follow: "Ukraine’s northeastern Sumy region" is Sumy. */
function nameIn({ items }: Parse, group: NounGroup): string | null {
  let first = group.from;
  for (let i = group.from; i < group.to; i += 1)
    if (glued(items, i - 1) && doing.test(items[i]!.text)) first = i;
  const names = (from: number) =>
    items
      .slice(from, group.to)
      .filter((item, i, all) => isNamed(item) && !(direction.test(item.text) && isName(all[i + 1])))
      .filter((item) => !division.test(item.text) && !isAcronym(item.text))
      .map((item) => item.text);
  const own = group.owner === null || group.owner < first ? [] : names(group.owner + 1);
  const all = own.length > 0 ? own : names(first);
  if (all.length > 0) return countryOf.get(all.join(' ').toLowerCase()) ?? all.join(' ');
  for (let i = first; i < group.to; i += 1) {
    const country = countryOf.get(items[i]!.text.toLowerCase());
    if (country) return country;
  }
  return null;
}
