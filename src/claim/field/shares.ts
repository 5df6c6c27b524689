import { headAfter } from '../grammar/heads.ts';
import { isCompared } from '../mention.ts';
import type { FieldClues, FieldFound } from './index.ts';
import { isMove, nounField } from './nouns.ts';
import { lexical, ofSubject, owned } from './owners.ts';

/** What a share is of; `noun` is the item of what it counts. */
export function byShare(clues: FieldClues, noun: number | null): FieldFound | null {
  const { parse, at } = clues;
  if (/^(?:sure|certain|confident|convinced)$/.test(parse.items[at + 1]?.text ?? ''))
    return { name: 'certainty', rule: 'kind', word: at + 1 };
  if (/^(?:effective|efficacious)$/.test(parse.items[at + 1]?.text ?? ''))
    return { name: 'efficacy', rule: 'kind', word: at + 1 };
  // "The blaze was 18% contained"
  if (parse.items[at + 1]?.text === 'contained') return { name: 'containment', rule: 'kind', word: at + 1 };
  if (
    /^(?:owned|held|controlled)$/.test(parse.items[at + 1]?.text ?? '') &&
    parse.items[at + 2]?.text === 'by'
  )
    return { name: 'stake', rule: 'kind', word: at + 1 };
  // "a 35 percent share of China's market", "52 percent of the switch market"
  if (noun !== null && ofMarket(clues, noun)) return { name: 'market share', rule: 'kind', word: noun };
  // "Lumex jumped 35 percent to $7.66"
  if (noun === null && stockMove(clues)) return { name: 'shares', rule: 'kind', word: clues.role.verb!.main };
  // "a deficit of 6.3% of GDP: the whole is not what is measured
  if (noun !== null && /^(?:gdp|output)$/.test(parse.items[noun]!.lemma)) return ofSubject(clues) ?? bare;
  if (noun !== null && isMove(parse.items[noun]!)) return moved(clues, noun);
  const { preposition, on } = clues.role;
  // "a pay rise of 4.5 percent"
  const beside = preposition === 'of' && on !== null && isMove(parse.items[on]!) ? parse.items[on - 1] : null;
  if (noun === null && beside?.tag === 'NOUN') return nounField(clues, on! - 1);
  const held = than(clues);
  if (held || (noun === null && isCompared(parse, at))) return held;
  return ofIts(clues) ?? owned(clues, noun) ?? bounded(clues) ?? ofSubject(clues);
}

/** Whether a share is of a market: who has it sells so much there. */
function ofMarket({ parse: { items }, at }: FieldClues, noun: number): boolean {
  if (items[noun]!.lemma === 'market') return items[at + 1]?.text === 'of';
  return (
    items[noun]!.lemma === 'share' &&
    items[noun + 1]?.text === 'of' &&
    items.slice(noun + 2, noun + 7).some(({ lemma }) => lemma === 'market')
  );
}

/** "Lumex jumped 35 percent to $7.66": only stock has such a price. */
export function stockMove({ parse: { items }, at, role }: FieldClues): boolean {
  const to = items[at + 2]?.quantity;
  return (
    role.verb !== null &&
    role.role === 'object' &&
    /^(?:jump|rise|fall|drop|gain|climb|slip|sink|slide|tumble|plunge|soar|surge|lose|leap|ease|add|dip|rally)$/.test(
      role.verb.lemma,
    ) &&
    items[at + 1]?.text === 'to' &&
    to?.kind === 'money' &&
    (to.low ?? 0) < 5000 &&
    items[role.verb.from - 1]?.tag === 'PROPN'
  );
}

const bare: FieldFound = { name: 'percent', rule: 'kind', word: null };

/** "a 4 percent pay rise", "a 12 percent fall in sales": what moved, where it is said. */
function moved(clues: FieldClues, noun: number): FieldFound | null {
  const { parse } = clues;
  const group = parse.nounAt(noun);
  const beside = parse.items[noun - 1];
  if (group && noun - 1 > clues.at && beside?.tag === 'NOUN') return nounField(clues, noun - 1);
  const head = headAfter(parse, noun, /^(?:in|to|of)$/);
  return head === null || parse.items[head]!.tag === 'PROPN' ? null : nounField(clues, head);
}

/** "31 per cent above the price", "a fifth more than the stock fetched": what it is held against, if that is a field. */
function than(clues: FieldClues): FieldFound | null {
  const { parse, at, role } = clues;
  if (!/^(?:above|below|over|more|less|higher|lower|up|down|fewer)$/i.test(parse.items[at + 1]?.text ?? ''))
    return null;
  const verb =
    role.verb &&
    /^(?:rise|fall|grow|climb|drop|be|increase|decline|gain|jump|sink|slip|lose|stand|trade|close)$/.test(
      role.verb.lemma,
    );
  const own = verb ? ofSubject(clues) : null;
  const head = headAfter(
    parse,
    at,
    /^(?:above|below|over|more|less|higher|lower|up|down|fewer|than|on|from)$/i,
  );
  // "offers 620p a share, 31 per cent above the price at the close", "the bid is a fifth more than the stock fetched"
  const offered = parse.items
    .slice(0, at)
    .some(
      ({ quantity, lemma }) =>
        quantity?.kind === 'money' || /^(?:offer|bid|deal|takeover|proposal)$/.test(lemma),
    );
  if (offered && head !== null && /^(?:price|stock|share|close|value)$/.test(parse.items[head]!.lemma))
    return { name: 'premium', rule: 'kind', word: head };
  return own ?? (head === null ? null : lexical(clues, head));
}

/** "a margin above 4 %", "growth below 2 %": the noun that the bound stands behind. */
function bounded(clues: FieldClues): FieldFound | null {
  const { parse, at, quantity } = clues;
  const isNoun = parse.items[at - 1]?.tag === 'NOUN' && parse.nounAt(at - 1) !== undefined;
  return isNoun && /^(?:above|below|under|over|between)\b/i.test(quantity.text)
    ? nounField(clues, at - 1)
    : null;
}

/** What a thing has that says nothing without the thing. */
const attribute =
  /^(?:volume|value|size|length|width|height|weight|mass|worth|price|level|total|number|amount|strength|capacity|peak|maximum|original)$/;

/** "traffic lost half of its volume": the volume is the subject's; "lost a third of its traffic" is the traffic's. */
function ofIts(clues: FieldClues): FieldFound | null {
  const { parse, counted } = clues;
  const first = counted && counted.noun !== null ? parse.items[counted.from] : undefined;
  const owned = first && /^(?:its|their|his|her)$/i.test(first.text);
  const of = owned ? parse.items[counted!.noun!]! : null;
  // "Patients lost 15% of their body weight": no share of the patients
  if (of?.lemma === 'weight') return { name: 'weight', rule: 'kind', word: counted!.noun };
  return of && attribute.test(of.lemma) ? ofSubject(clues) : null;
}
