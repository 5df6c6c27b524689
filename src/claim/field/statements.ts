import type { Field } from '../../lexicon/fields/form.ts';
import type { Counted } from '../grammar/counted.ts';
import { headAfter, subjectHead } from '../grammar/heads.ts';
import { type Parse, type VerbGroup, wordsOf } from '../grammar/index.ts';
import { isHeld, type Mention } from '../mention.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { firstState, lookupOf } from './lookup.ts';
import { isPerson, speaksOf } from './match.ts';
import { nounField } from './nouns.ts';
import { stated } from './verbs.ts';

/** Nouns that count what comes after "of": "the number of dead". */
const counting = /^(?:number|total|count|tally|figure|amount|estimate|datum)$/;
/** Nouns that a count is sure to be about when they stand before its verb. */
const toll = /^(?:toll|number|tally|count|total)$/;
/** What counts those who take part. */
const gathering = /^(?:march|protest|rally|demonstration|procession)$/;
const supply = /^(?:power|electricity|water|gas)$/;
const crowd = /^(?:turnout|crowd|attendance|number)$/;
/** Verbs that say how much something is or becomes. */
const reaching =
  /^(?:rise|climb|grow|jump|reach|hit|stand|be|fall|drop|increase|decrease|go|soar|surge|total|exceed|pass|top|remain|put|bring|raise|surpass|become|come|measure|average|number|estimate|stretch|extend|span|weigh|plunge|tumble|slump|decline|gain|slip|rebound|record|set|cut|lower|lift|reduce|push|take|widen|expand|narrow|double|triple|treble|quadruple|halve|ease|edge|shrink|swell|leap|dip|creep|gust|gusted|inch|advance|give|state|announce)$/;
/** Counted nouns that leave it to the subject to say what is measured: "a deficit that totalled 13 % of output". */
const vague = /^(?:person|people|gdp|output|product|economy|individual|soul)$/;
/** What a country makes, by which its deficits are measured. */
const output = /^(?:gdp|output|product|economy)$/;

/** "a death toll of 12", "the toll rose to 12", "the number of dead stands at 12": the noun stands before the number. */
export function byStatement(clues: FieldClues, before: Mention | null): FieldFound | null {
  const { parse, at, counted, role, quantity } = clues;
  const noun = counted?.noun ?? null;
  // "offers $5,000 for the return of the jewels", "for information"
  const wordsAfter = quantity.kind === 'money' ? wordsOf(parse.items, at + 1, at + 6) : '';
  const after = wordsAfter && wordsOf(parse.items, at + 1, at + 4);
  if (/^for (?:(?:the|his|her|their|its|all) )?(?:\S+ (?:['’]s? )?)?(?:release|freedom)\b/.test(wordsAfter))
    return { name: 'ransom', rule: 'statement', word: at + 1 };
  if (/^for (?:the )?(?:safe )?(?:return|recovery|information|capture)\b/.test(after))
    return { name: 'reward', rule: 'statement', word: at + 1 };
  // "in front of 60,000 at the stadium"
  if (quantity.kind === 'count' && watched(parse, at, noun))
    return { name: 'spectators', rule: 'statement', word: at };
  // "put support at 94 per cent of members": the whole is not what is measured
  const share = quantity.kind === 'percent' && /^(?:at|to)$/.test(role.preposition ?? '');
  if (noun !== null && !share && !vague.test(parse.items[noun]!.lemma)) return null;
  // "The outbreak stands at 22 cases, up from 14": of what the figure before was.
  if (
    noun === null &&
    quantity.kind === 'count' &&
    before?.kind === 'count' &&
    before.noun &&
    isHeld(parse, at)
  )
    return null;
  // "put its losses at nine dead and 23 wounded": what befell them outranks the losses.
  if (noun === null && quantity.kind === 'count' && befallen(clues, null)) return null;
  // "The toll rose to 47, with 300 people injured": what is said of the people themselves outranks the toll.
  if (noun !== null && role.preposition === 'with' && befallen(clues, noun)) return null;
  const of = role.preposition === 'of' ? role.on : equalled(clues);
  const priced = of === null ? worth(clues) : null;
  const head = of ?? priced ?? reached(clues);
  if (head === null) return null;
  const total = counting.test(parse.items[head]!.lemma);
  // "puts the number aboard at 12", "the figure for those still missing is 12"
  const befalling = afterThose(parse, head);
  const people = (field: Field) => speaksOf(field, undefined);
  const state =
    total && quantity.kind === 'count'
      ? firstState(lookupOf(clues.fields, null).states, parse.items, befalling, people)
      : null;
  if (state) return { name: state.name, rule: 'statement', word: befalling };
  const end = total ? headAfter(parse, head, /^of$/) : (foreseen(parse, head) ?? head);
  if (end === null) return null;
  // "the number of people who have died"
  const befell =
    total && quantity.kind === 'count'
      ? stated(
          clues,
          {
            lookup: lookupOf(clues.fields, null),
            fits: (field) => speaksOf(field, parse.items[end]),
          },
          end + 1,
        )
      : null;
  if (befell) return { ...befell, rule: 'statement' };
  // "put the march at 20,000"
  if (gathering.test(parse.items[end]!.lemma) && quantity.kind === 'count' && of === null)
    return { name: 'protesters', rule: 'statement', word: end };
  // "12,000 people joined the march; police estimated the turnout at 5,000"
  if (crowd.test(parse.items[end]!.lemma) && quantity.kind === 'count' && before?.field === 'protesters')
    return { name: before.field, rule: 'statement', word: end };
  // "leaves its rate at 5.25 per cent", said of a bank
  if (
    quantity.kind === 'percent' &&
    parse.items[end]!.lemma === 'rate' &&
    of === null &&
    isOfBank(parse, end)
  )
    return { name: 'interest rate', rule: 'statement', word: end };
  const found = nounField(clues, end);
  // "a deficit of 3.4 percent of gross domestic product"
  const ofOutput = quantity.kind === 'percent' && noun !== null && output.test(parse.items[noun]!.lemma);
  if (of !== null && !total && noun !== null && !ofOutput) return ofPeople(clues, found);
  // "shares jumped to 74 euros"
  if (found.name === 'shares' && quantity.kind === 'money' && of === null)
    return { name: 'price', rule: 'statement', word: end };
  if (found.rule === 'noun' && found.name !== 'people') return { ...found, rule: 'statement' };
  // "a lorry worth $5m": what has no price of its own name has a value.
  if (priced !== null && parse.items[at - 1]?.text === 'worth')
    return { name: 'valuation', rule: 'statement', word: at - 1 };
  // Any common noun will do where a verb says how much it is: "the retirement age rises to 65".
  const put = quantity.kind === 'percent' && role.verb?.lemma === 'put' && role.preposition === 'at';
  const told =
    of === null && noun === null && (quantity.kind === 'count' || put) && parse.items[end]!.tag === 'NOUN';
  return told && !isPerson(parse.items[end]!) ? { ...found, rule: 'statement' } : null;
}

/** Whether a rate is what a bank sets: "the central bank's rate", "rates"; a rate of something has a noun before it. */
function isOfBank({ items, nounAt }: Parse, head: number): boolean {
  const before = items[head - 1];
  if (nounAt(head) && nounAt(head)!.from < head && before?.tag === 'NOUN') return false;
  return (
    /\b(?:bank|rate[- ]setters|monetary|Fed|Federal Reserve|ECB|Bank of \p{Lu}|basis points?)\b/iu.test(
      wordsOf(items, 0, items.length),
    ) || /^(?:hold|leave|keep)$/.test(items[head - 1]?.lemma ?? '')
  );
}

/** Behind "of those still". */
function afterThose({ items }: Parse, head: number): number {
  let i = head + 1;
  while (/^(?:of|for|those|the|people|still)$/.test(items[i]?.text ?? '')) i += 1;
  return i;
}

/** "a shortfall equal to 4.3 percent of GDP" */
function equalled({ parse: { items, nounAt }, at }: FieldClues): number | null {
  const equal = items[at - 1]?.text === 'to' && /^(?:equal|equivalent)$/.test(items[at - 2]?.text ?? '');
  return equal ? (nounAt(at - 3)?.head ?? null) : null;
}

/** A state behind the counted that is a field's: "300 people injured". */
const befallen = (clues: FieldClues, noun: number | null): boolean =>
  stated(clues, {
    lookup: lookupOf(clues.fields, clues.quantity.kind),
    fits: (field) => speaksOf(field, noun === null ? undefined : clues.parse.items[noun]),
  }) !== null;

/** Who watches is told without a noun. */
function watched({ items, nounAt }: Parse, at: number, noun: number | null): boolean {
  if (noun !== null && items[noun]!.lemma !== 'people') return false;
  const from = nounAt(at)?.from ?? at;
  return (
    (items[from - 1]?.text === 'of' && items[from - 2]?.text === 'front' && items[from - 3]?.text === 'in') ||
    // "won 3-1 before 61,000"
    (items[from - 1]?.text === 'before' &&
      items[from - 2]?.quantity?.kind === 'score' &&
      (items[at]!.quantity!.low ?? 0) >= crowded)
  );
}

/** So many see a match at least where nothing else says that they do. */
const crowded = 1000;

/** What is only expected of something. */
const outlook = /^(?:forecast|estimate|outlook|guidance|projection|prediction|target)$/;

/** "its forecast for revenue", "the revenue forecast": what is forecast. */
function foreseen(parse: Parse, head: number): number | null {
  const group = parse.nounAt(head);
  if (!group || !outlook.test(parse.items[head]!.lemma)) return null;
  const before = head - 1 >= group.from && parse.items[head - 1]!.tag === 'NOUN' ? head - 1 : null;
  return headAfter(parse, group.to - 1, /^(?:for|of|on)$/) ?? before;
}

/** "a takeover worth $5m", "the deal, valued at $5m", "the $5,000 that they offered as a reward": what has the price. */
function worth(clues: FieldClues): number | null {
  const { parse, at, quantity, role } = clues;
  const { items, nounAt } = parse;
  if (quantity.kind !== 'money') return null;
  const named = (head: number | null | undefined) =>
    head != null && (nounField(clues, head).rule === 'noun' || clues.parse.items[head]!.tag === 'NOUN')
      ? head
      : null;
  const from = nounAt(at)?.from ?? at;
  const before = items[from - 1]?.lemma;
  // "worth about US $160 million"
  const priced = [at - 1, at - 2, at - 3, from - 1].find((i) => items[i]?.text === 'worth') ?? null;
  if (priced !== null) {
    const is = parse.verbAt(priced - 1);
    let thing = priced - 1;
    while (items[thing]?.tag === 'ADV' || items[thing]?.text === ',') thing -= 1; // "its offer, reportedly worth"
    return named(
      is
        ? subjectHead(parse, is)
        : nounAt(thing) && /^(?:NOUN|PROPN)$/.test(items[thing]!.tag)
          ? thing
          : null,
    );
  }
  const valued = role.verb && /^(?:value|price|appraise|estimate)$/.test(role.verb.lemma) ? role.verb : null;
  // "estimated the cost of the strike at $5m"
  const appraised = valued && !valued.passive ? nounAt(valued.to)?.head : undefined;
  if (appraised !== undefined && before === 'at' && nounField(clues, appraised).rule === 'noun')
    return appraised;
  if (valued && /^at$/.test(before ?? ''))
    return named(
      items[valued.from - 1]?.text === ',' ? nounAt(valued.from - 2)?.head : subjectHead(parse, valued),
    );
  const on = role.preposition === 'of' || role.preposition === 'for' ? role.on : null;
  if (on !== null && /^(?:request|appeal|reward|bounty)$/.test(items[on]!.lemma)) return on;
  for (let i = at + 1; i < Math.min(items.length, at + 9); i += 1) {
    if (/^[,;.]$/.test(items[i]!.text) || items[i]!.quantity) return null;
    if (items[i]!.text === 'as' && /^(?:an?)$/.test(items[i + 1]?.text ?? ''))
      return named(nounAt(i + 1)?.head);
  }
  return null;
}

/** "a toll of 12 people" tells what befell them; "a loss of three people" does not. */
function ofPeople({ fields }: FieldClues, found: FieldFound): FieldFound | null {
  const tellsOfPeople = lookupOf(fields, null).ofPeople.has(found.name);
  return found.rule === 'noun' && tellsOfPeople ? { ...found, rule: 'statement' } : null;
}

/** The last noun before a verb that counts something ("the toll from a quake a day before rose"), within its clause. */
function tollBefore({ items }: Parse, verb: VerbGroup): number | null {
  for (let i = verb.from - 1; i >= 0 && verb.from - i < 14; i -= 1) {
    const { lemma, text, quantity } = items[i]!;
    if ((quantity && quantity.kind !== 'date') || /^[;:,]$/.test(text)) return null;
    if (toll.test(lemma)) return i;
  }
  return null;
}

/** "takes the toll since the storm hit Osto two days ago to 12": the words between have a verb of their own. */
function tollTaken({ items, verbAt, nounAt }: Parse, counted: Counted | null): number | null {
  const from = counted?.group.from ?? 0;
  for (let i = from - 1; i >= 0 && from - i < 30; i -= 1) {
    const { text, quantity } = items[i]!;
    if (quantity?.kind === 'count' || /^[;:]$/.test(text)) return null;
    const verb = verbAt(i);
    const object =
      verb && /^(?:take|bring|push|raise|put|lift)$/.test(verb.lemma) ? nounAt(verb.to) : undefined;
    if (object && toll.test(items[object.head]!.lemma)) return object.head;
  }
  return null;
}

/** The head of the subject of a verb that says how much it is: "the toll rose to 12", "bringing the toll to 12". */
function reached({ parse, role, counted }: FieldClues): number | null {
  const { verb } = role;
  if (!verb || role.role === 'subject') return null;
  // "leaves its rate at 5.25 per cent"
  if (/^(?:leave|hold|keep|maintain)$/.test(verb.lemma) && role.preposition === 'at' && !verb.passive)
    return parse.nounAt(verb.to)?.head ?? null;
  if (!reaching.test(verb.lemma)) return role.preposition === 'to' ? tollTaken(parse, counted) : null;
  // "The attendance was given as 31,870"
  const given = verb.passive && role.preposition === 'as';
  // "a search was under way for six more"
  if (role.preposition === 'for' && verb.lemma === 'be') return null;
  // "cut power to 1.8 million"
  if (role.preposition === 'to' && supply.test(parse.items[verb.to]?.text ?? '')) return null;
  if (role.preposition !== null && !given && !/^(?:to|at|of|by|from|around|with|for)$/.test(role.preposition))
    return null;
  const moved =
    (verb.lemma === 'estimate' && role.preposition === 'at' && !verb.passive) ||
    (/^(?:bring|put|raise|push|take|set|cut|lower|lift|reduce|increase|widen|expand|extend|narrow|double|triple|treble|halve)$/.test(
      verb.lemma,
    ) &&
      !verb.passive);
  // "bringing to 12 the number of dead": the object comes after the figure.
  const behind = counted && counted.group.from === verb.to + 1 ? parse.nounAt(counted.group.to) : undefined;
  const object = moved ? (parse.nounAt(verb.to) ?? behind) : undefined;
  if (moved) return object?.head ?? (verb.finite ? subjectHead(parse, verb) : null);
  return tollBefore(parse, verb) ?? subjectHead(parse, verb);
}
