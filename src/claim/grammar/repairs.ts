import type { Item } from './items.ts';
import { verbLemma } from './lemma.ts';

type Repair = (items: readonly Item[], at: number) => Item['tag'] | null;

const headlineVerbs =
  /^(?:strikes|hits|kills|rocks|jolts|shakes|injures|wounds|leaves|claims|destroys|damages|sinks|wins|loses|beats|buys|sells|fires|launches|cuts|arrests|seizes|captures|raises|slashes|sues|orders|recalls|warns|says|gets|jails|sentences|topples|collapses|crashes|explodes|erupts|approves|rejects|offers|pays|signs|die|dies|flee|flees|march|plunge|plunges|links|connects|carries|spreads|reaches|closes|opens|backs|faces|holds|batters|sweeps|lashes|derails|plans|targets|forecasts|demands|needs|seeks|proposes)$/i;

/** What the tagger often gets wrong around numbers, each seen many times in news text. */
const repairs: readonly Repair[] = [
  // "have concentrated over 50 boats", "has dead" excepted: a participle after "have" and before a number or determiner
  (items, at) =>
    /^(?:ADJ|NOUN)$/.test(items[at]!.tag) &&
    /ed$/.test(items[at]!.text) &&
    (items[at - 1]?.lemma === 'have' || /^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '')) &&
    /^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? '')
      ? 'VERB'
      : null,
  // "the forces control 20 %": a bare noun between a plural and a number
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    items[at]!.text === items[at]!.lemma &&
    items[at - 1]?.tag === 'NOUN' &&
    items[at - 1]!.text.toLowerCase() !== items[at - 1]!.lemma &&
    items[at + 1]?.tag === 'NUM'
      ? 'VERB'
      : null,
  // "quake strikes Osto", "Blast Kills 12": a headline's verb between a noun and what it befalls
  (items, at) =>
    /^(?:NOUN|PROPN)$/.test(items[at]!.tag) &&
    headlineVerbs.test(items[at]!.text) &&
    /^(?:NOUN|PROPN|NUM)$/.test(items[at - 1]?.tag ?? '') &&
    /^(?:NOUN|PROPN|NUM|DET|ADJ|ADP|ADV)$/.test(items[at + 1]?.tag ?? '') &&
    items[at + 1]?.text !== 'of'
      ? 'VERB'
      : null,
  // "death toll rises to 10": a headline's verb before "to" and a number
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    /^(?:rises|climbs|jumps|falls|drops|grows|hits|reaches|tops|nears|passes|soars|surges)$/i.test(
      items[at]!.text,
    ) &&
    items[at - 1]?.tag === 'NOUN' &&
    /^(?:NUM|PART|ADP)$/.test(items[at + 1]?.tag ?? '')
      ? 'VERB'
      : null,
  // "13 home runs": a number above one wants a plural
  (items, at) =>
    items[at]!.tag === 'VERB' &&
    /[^s]s$/.test(items[at]!.text) &&
    items[at - 1]?.tag === 'NOUN' &&
    items[at - 1]!.text === items[at - 1]!.lemma &&
    items[at - 2]?.quantity?.kind === 'count' &&
    items[at - 2]!.quantity!.low !== 1
      ? 'NOUN'
      : null,
  // "25 of the injured were", "the dead included": who is so, where no noun follows
  (items, at) =>
    /^(?:VERB|ADJ|ADV)$/.test(items[at]!.tag) &&
    /^(?:injured|wounded|dead|missing|displaced|detained|infected|sick|homeless|unemployed)$/i.test(
      items[at]!.text,
    ) &&
    items[at - 1]?.text.toLowerCase() === 'the' &&
    /^(?:AUX|ADP|PUNCT|VERB|CCONJ|PRON)$/.test(items[at + 1]?.tag ?? 'PUNCT')
      ? 'NOUN'
      : null,
  // "The plan sets aside 4 billion", "and cuts 1,200 jobs": a verb of doing between its subject or "and" and a figure
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    /^(?:sets|raises|adds|gives|brings|puts|cuts|closes|opens|creates|sheds)$/.test(items[at]!.text) &&
    (/^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '') || /^(?:,|and)$/.test(items[at - 1]?.text ?? '')) &&
    (/^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? '') || items[at + 1]?.text === 'aside')
      ? 'VERB'
      : null,
  // "cut 400 jobs and close two plants", "with nine left": adjectives and nouns that are verbs there
  (items, at) =>
    (/^(?:ADJ|ADV|NOUN)$/.test(items[at]!.tag) &&
      /^(?:close|open|clear|double)$/.test(items[at]!.text) &&
      /^(?:,|and|to|will|or)$/.test(items[at - 1]?.text ?? '') &&
      /^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? '')) ||
    (items[at]!.tag === 'NOUN' && items[at]!.text === 'left' && items[at - 1]?.quantity?.kind === 'count')
      ? 'VERB'
      : null,
  // "had forecast a profit": a noun after "have" that is its own participle
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    /^(?:forecast|cut|bid|bet|spread|set|hit)$/.test(items[at]!.text) &&
    items[at - 1]?.lemma === 'have'
      ? 'VERB'
      : null,
  // "takes an hour and costs 12 euros": a verb of paying before a sum
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    /^(?:costs|pays|earns|spends|owes|makes|charges|raises|invests|sells)$/.test(items[at]!.text) &&
    items[at + 1]?.quantity?.kind === 'money'
      ? 'VERB'
      : null,
  // "killing 10 and wounding 70 others": a noun in -ing that is joined to another verb and has a number behind it
  (items, at) =>
    /^(?:NOUN|ADJ)$/.test(items[at]!.tag) &&
    /^[a-z]+ing$/.test(items[at]!.text) &&
    !/^(?:morning|evening)$/.test(items[at]!.text) &&
    /^(?:,|and|or|but)$/.test(items[at - 1]?.text ?? '') &&
    (items[at + 1]?.tag === 'NUM' ||
      (/^(?:an?|other|another)$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.tag === 'NUM'))
      ? 'VERB'
      : null,
  // "60 shops closing by May": a noun in -ing between a counted plural and a preposition
  (items, at) =>
    items[at]!.tag === 'NOUN' &&
    /^[a-z]+ing$/.test(items[at]!.text) &&
    items[at - 2]?.quantity?.kind === 'count' &&
    items[at - 1]!.text.toLowerCase() !== items[at - 1]!.lemma &&
    /^(?:ADP|ADV|DET|NUM)$/.test(items[at + 1]?.tag ?? '')
      ? 'VERB'
      : null,
  // "a 28-year-old Osto native", "the locals": an adjective that is a person, where no noun follows
  (items, at) =>
    items[at]!.tag === 'ADJ' &&
    /^(?:natives?|nationals?|locals?|veterans?|professionals?|teens?|youths?)$/i.test(items[at]!.text) &&
    /^(?:PROPN|ADJ|NUM|NOUN)$/.test(items[at - 1]?.tag ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.tag ?? '')
      ? 'NOUN'
      : null,
  // "damaging houses", "injuring five": an adjective in -ing after a comma and before a noun or number
  (items, at) =>
    items[at]!.tag === 'ADJ' &&
    /ing$/.test(items[at]!.text) &&
    items[at - 1]?.text === ',' &&
    /^(?:NUM|DET|NOUN)$/.test(items[at + 1]?.tag ?? '')
      ? 'VERB'
      : null,
];

/** The items with their tags put right. */
export function repair(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    if (item.quantity) return item;
    for (const each of repairs) {
      const tag = each(items, at);
      if (tag)
        return {
          ...item,
          tag,
          lemma: tag === 'VERB' ? verbLemma(item.text) : item.text.toLowerCase().replace(/s$/, ''),
        };
    }
    return item;
  });
}
