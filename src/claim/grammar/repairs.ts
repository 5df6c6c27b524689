import type { Item } from './items.ts';

/** Gives items with one of some tags another where their neighbours say so. */
export interface Repair {
  readonly of: readonly Item['tag'][];
  readonly to: Item['tag'];
  readonly where: (items: readonly Item[], at: number) => boolean;
}

const headlineVerbs =
  /^(?:strikes|hits|kills|rocks|jolts|shakes|injures|wounds|leaves|claims|destroys|damages|sinks|wins|loses|beats|buys|sells|fires|launches|cuts|arrests|seizes|captures|raises|slashes|sues|orders|recalls|warns|says|gets|jails|sentences|topples|collapses|crashes|explodes|erupts|approves|rejects|offers|pays|signs|die|dies|flee|flees|march|plunge|plunges|links|connects|carries|spreads|reaches|closes|opens|backs|faces|holds|batters|sweeps|lashes|derails|plans|targets|forecasts|demands|needs|seeks|proposes)$/i;

/** A count above one behind "there were", "saw" or "made", and a word in -s: the words tell of no one who does something. */
function countsPlural(items: readonly Item[], at: number): boolean {
  const count = items[at - 1]?.quantity;
  return (
    count?.kind === 'count' &&
    count.low !== 1 &&
    /[^s]s$/.test(items[at]!.text) &&
    /^(?:be|there|see|make|bring|report|record|face)$/.test(items[at - 2]?.lemma ?? '')
  );
}

/** "40 air strikes over the town": a count above one, a bare noun and a plural. */
const isCompound = (items: readonly Item[], at: number): boolean =>
  items[at - 2]?.quantity?.kind === 'count' &&
  items[at - 2]!.quantity!.low !== 1 &&
  items[at - 1]!.tag === 'NOUN' &&
  items[at - 1]!.text === items[at - 1]!.lemma &&
  items[at - 1]!.text !== 'people' &&
  /[^s]s$/.test(items[at]!.text);

/** A word in -s behind ", which", where no other verb follows it: "which strips out food". */
const asideVerb = (items: readonly Item[], at: number): boolean =>
  items[at]?.tag === 'NOUN' &&
  /[^s]s$/.test(items[at]!.text) &&
  items[at - 1]?.text === 'which' &&
  /^[,–—-]$/.test(items[at - 2]?.text ?? '') &&
  !/^(?:AUX|VERB|ADV)$/.test(items[at + 1]?.tag ?? '');

/** Forms of the past that are no nouns. */
const pasts = new Set(
  'dug fled fought won led kept met sat took went fell hid drew flew wore tore threw swam sang spoke stole swept spent sent sold told bought brought caught taught sought thought came became began broke chose drove ate gave grew knew paid rose saw shook slept burst'.split(
    ' ',
  ),
);

/** What the tagger often gets wrong around numbers, each seen many times in news text. */
export const repairs: readonly Repair[] = [
  // "A gunman shot dead six people", "shot down 48 drones": nobody counts shots that are dead or down
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'shot' &&
      /^(?:dead|down)$/.test(items[at + 1]?.text ?? '') &&
      /^(?:NUM|DET|NOUN|ADJ|ADV)$/.test(items[at + 2]?.tag ?? ''),
  },
  // "wants a 6 percent raise", "got a $1,000 fine"
  {
    of: ['VERB', 'ADJ'],
    to: 'NOUN',
    where: (items, at) =>
      (items[at]!.text === 'raise' && items[at - 1]?.quantity?.kind === 'percent') ||
      (items[at]!.text === 'fine' && items[at - 1]?.quantity?.kind === 'money'),
  },
  // "33 people nursing broken bones": what people do, and nothing that is counted
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /[^aeiou]ing$/.test(items[at]!.text) &&
      items[at]!.text.length > 5 &&
      items[at - 2]?.quantity?.kind === 'count' &&
      /^(?:people|men|women|children|residents|workers|passengers|soldiers|officers)$/.test(
        items[at - 1]!.text,
      ) &&
      /^(?:NOUN|ADJ|DET|PROPN|ADP|VERB)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "Four masked men burst into the shop"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === items[at]!.lemma &&
      items[at - 1]?.tag === 'NOUN' &&
      items[at - 1]!.text !== items[at - 1]!.lemma &&
      /^(?:into|onto|past|towards?)$/.test(items[at + 1]?.text ?? ''),
  },
  // "a gang of 12 dug the tunnel": no plural, and no noun
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      pasts.has(items[at]!.text) &&
      items[at - 1]?.quantity?.kind === 'count' &&
      items[at - 1]!.quantity!.low !== 1,
  },
  // "The offer values Brann at $4.6 billion"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'values' &&
      /^(?:PROPN|DET|PRON)$/.test(items[at + 1]?.tag ?? '') &&
      items
        .slice(at + 2, at + 7)
        .some(({ quantity }, i) => quantity?.kind === 'money' && items[at + 1 + i]!.text === 'at'),
  },
  // "grabbed 12 rebounds", "34 points, 12 rebounds and 10 assists": a count above one behind what was done
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) => {
      const count = items[at - 1]?.quantity;
      if (count?.kind !== 'count' || count.low === 1 || !/[^s]s$/.test(items[at]!.text)) return false;
      const [before, further] = [items[at - 2], items[at - 3]];
      const listed = /^(?:,|and)$/.test(before?.text ?? '') && (further?.quantity || items[at - 4]?.quantity);
      return (
        (before?.tag === 'VERB' ||
          (before?.tag === 'ADP' && !/^as$/i.test(before.text)) ||
          before?.lemma === 'have' ||
          Boolean(listed)) &&
        /^(?:[.,;:]|and|in|on|for|from|of|to|with|per|during|over|after|but|as)$/.test(
          items[at + 1]?.text ?? '.',
        )
      );
    },
  },
  // "set bail at $5,000", "was granted bail of $5,000": a sum, and not what somebody does
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      /^bail$/i.test(items[at]!.text) &&
      (/^(?:at|of|hearing|money)$/.test(items[at + 1]?.text ?? '') ||
        /^(?:set|grant|deny|refuse|post|on|without|his|her|their)$/.test(items[at - 1]?.lemma ?? '')),
  },
  // "the toll of the war that began in 2022 stands at 9,000": no year counts stands
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:stands|stood|rises|falls|drops|climbs|amounts|comes|runs)$/.test(items[at]!.text) &&
      items[at - 1]?.quantity?.kind === 'date' &&
      /^(?:at|to|by)$/.test(items[at + 1]?.text ?? '') &&
      items.slice(at + 2, at + 5).some(({ quantity }) => quantity),
  },
  // "the 300 destined for the north": what was done to them, and no name of theirs
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /[^e]ed$/.test(items[at]!.text) &&
      items[at]!.text === items[at]!.lemma &&
      !/^(?:wounded|injured|accused|unemployed|disabled|displaced|deceased|condemned|hundred)$/.test(
        items[at]!.text,
      ) &&
      items[at - 1]?.quantity?.kind === 'count' &&
      /^(?:for|to|from|by|as)$/.test(items[at + 1]?.text ?? ''),
  },
  // "have concentrated over 50 boats", "has dead" excepted: a participle after "have" and before a number or determiner
  {
    of: ['ADJ', 'NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /ed$/.test(items[at]!.text) &&
      (items[at - 1]?.lemma === 'have' || /^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '')) &&
      /^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "the forces control 20 %": a bare noun between a plural and a number
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === items[at]!.lemma &&
      items[at - 1]?.tag === 'NOUN' &&
      items[at - 1]!.text.toLowerCase() !== items[at - 1]!.lemma &&
      items[at + 1]?.tag === 'NUM',
  },
  // "quake strikes Osto", "Blast Kills 12": a headline's verb between a noun and what it befalls
  {
    of: ['NOUN', 'PROPN'],
    to: 'VERB',
    where: (items, at) =>
      headlineVerbs.test(items[at]!.text) &&
      !countsPlural(items, at) &&
      !isCompound(items, at) &&
      /^(?:NOUN|PROPN|NUM)$/.test(items[at - 1]?.tag ?? '') &&
      /^(?:NOUN|PROPN|NUM|DET|ADJ|ADP|ADV)$/.test(items[at + 1]?.tag ?? '') &&
      items[at + 1]?.text !== 'of',
  },
  // "death toll rises to 10": a headline's verb before "to" and a number
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:rises|climbs|jumps|falls|drops|grows|hits|reaches|tops|nears|passes|soars|surges)$/i.test(
        items[at]!.text,
      ) &&
      (items[at - 1]?.tag === 'NOUN' || (items[at - 1]?.tag === 'NUM' && items[at + 1]?.text === 'by')) &&
      /^(?:NUM|PART|ADP)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "Police arrest more than 60", "up to 400 face the axe", "about 620 work at the plant": what many do
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === items[at]!.lemma &&
      ((/^(?:arrest|search|charge|shoot|rescue|free|fine|seize|release|recover|hold|question)$/.test(
        items[at]!.text,
      ) &&
        /^(?:police|troops|rescuers|officers|soldiers|prosecutors|gunmen|rebels|pirates|authorities)$/i.test(
          items[at - 1]?.text ?? '',
        ) &&
        items[at + 1]?.quantity?.kind === 'count') ||
        (items[at - 1]?.quantity?.kind === 'count' &&
          items[at - 1]!.quantity!.low !== 1 &&
          ((items[at]!.text === 'face' && items[at + 1]?.tag === 'DET') ||
            (items[at]!.text === 'work' && /^(?:at|for|in)$/.test(items[at + 1]?.text ?? ''))))),
  },
  // "has made 4,000 ill.", "26 million tuned in.": no state of the union and no inch
  {
    of: ['PROPN', 'NOUN'],
    to: 'ADJ',
    where: (items, at) => items[at]!.text === 'ill' && items[at - 1]?.quantity?.kind === 'count',
  },
  {
    of: ['NOUN'],
    to: 'ADP',
    where: (items, at) => items[at]!.text === 'in' && items[at - 1]?.tag === 'VERB',
  },
  // "The quartet face up to 20 years in prison"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'face' &&
      items[at + 1]?.quantity?.kind === 'duration' &&
      /^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.tag ?? ''),
  },
  // "six want to give up", "15 come back", "8 billion set aside": what the counted do, or what is done with them
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      items[at - 1]?.quantity != null &&
      ((/^(?:want|come|go|stay|say|think|get|have)$/.test(items[at]!.text) &&
        items[at - 1]!.quantity!.kind === 'count' &&
        items[at - 1]!.quantity!.low !== 1) ||
        (items[at]!.text === 'set' && items[at + 1]?.text === 'aside')),
  },
  // "the kidnappings that took place", "four were taken prisoner": no place and no prisoner is counted
  {
    of: ['NOUN'],
    to: 'ADV',
    where: (items, at) =>
      /^(?:place|prisoner|captive|hostage)$/.test(items[at]!.text) && items[at - 1]?.lemma === 'take',
  },
  // "13 home runs": a number above one wants a plural
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      /[^s]s$/.test(items[at]!.text) &&
      items[at - 1]?.tag === 'NOUN' &&
      items[at - 1]!.text === items[at - 1]!.lemma &&
      items[at - 1]!.text !== 'people' &&
      items[at - 2]?.quantity?.kind === 'count' &&
      items[at - 2]!.quantity!.low !== 1,
  },
  // "There were 45 arrests in the city": a count above one is no subject of a verb in -s
  {
    of: ['VERB'],
    to: 'NOUN',
    where: countsPlural,
  },
  // "a 6.5 percent pay rise", "a 3 percent pay offer"
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      items[at]!.text === 'pay' &&
      items[at - 1]?.quantity?.kind === 'percent' &&
      items[at + 1]?.tag === 'NOUN',
  },
  // "A crowd of 58,900 saw Osto lose", "1.2 million people use its trains": nobody counts in saws and uses
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      (items[at]!.text === 'saw' && items[at - 1]?.quantity?.kind === 'count') ||
      (items[at]!.text === items[at]!.lemma &&
        items[at - 1]?.lemma === 'people' &&
        items[at - 2]?.quantity !== undefined &&
        items[at - 2]?.quantity !== null &&
        (items[at + 1]?.tag === 'DET' || /^(?:its|their|his|her)$/.test(items[at + 1]?.text ?? ''))),
  },
  // "The strike cost the economy $5 million": no price is meant between a thing and who pays it
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'cost' &&
      ((/^(?:just|only)$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.quantity?.kind === 'money') ||
        (/^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '') &&
          /^(?:DET|PRON|PROPN)$/.test(items[at + 1]?.tag ?? '')) ||
        (/^(?:that|which|it)$/.test(items[at - 1]?.text ?? '') &&
          /^(?:DET|PRON|PROPN|NUM)$/.test(items[at + 1]?.tag ?? ''))),
  },
  // "12 million in lost sales", "thousands of stolen cars": a participle between a preposition and its noun
  {
    of: ['VERB'],
    to: 'ADJ',
    where: (items, at) =>
      /(?:ed|lost|stolen|broken|frozen|unpaid)$/.test(items[at]!.text) &&
      /^(?:in|of)$/.test(items[at - 1]?.text ?? '') &&
      items[at - 1]!.tag === 'ADP' &&
      items[at + 1]?.tag === 'NOUN',
  },
  // "in front of 60,000", "on board the ferry": prepositions of several words
  {
    of: ['NOUN'],
    to: 'ADP',
    where: (items, at) =>
      (items[at]!.text === 'front' && items[at - 1]?.text === 'in' && items[at + 1]?.text === 'of') ||
      (items[at]!.text === 'board' &&
        /^on$/i.test(items[at - 1]?.text ?? '') &&
        /^(?:DET|PROPN|NOUN|ADJ)$/.test(items[at + 1]?.tag ?? '')),
  },
  // "25 of the injured were", "the dead included": who is so, where no noun follows
  {
    of: ['VERB', 'ADJ', 'ADV'],
    to: 'NOUN',
    where: (items, at) =>
      /^(?:injured|wounded|dead|missing|displaced|detained|infected|sick|homeless|unemployed)$/i.test(
        items[at]!.text,
      ) &&
      items[at - 1]?.text.toLowerCase() === 'the' &&
      /^(?:AUX|ADP|PUNCT|VERB|CCONJ|PRON)$/.test(items[at + 1]?.tag ?? 'PUNCT'),
  },
  // "The plan sets aside 4 billion", "and cuts 1,200 jobs": a verb of doing between its subject or "and" and a figure
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:sets|raises|adds|gives|brings|puts|cuts|closes|opens|creates|sheds)$/.test(items[at]!.text) &&
      (/^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '') || /^(?:,|and)$/.test(items[at - 1]?.text ?? '')) &&
      (/^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? '') || items[at + 1]?.text === 'aside'),
  },
  // "cut 400 jobs and close two plants", "with nine left": adjectives and nouns that are verbs there
  {
    of: ['ADJ', 'ADV', 'NOUN'],
    to: 'VERB',
    where: (items, at) =>
      (/^(?:close|open|clear|double)$/.test(items[at]!.text) &&
        /^(?:,|and|to|will|or)$/.test(items[at - 1]?.text ?? '') &&
        /^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? '')) ||
      (items[at]!.tag === 'NOUN' && items[at]!.text === 'left' && items[at - 1]?.quantity?.kind === 'count'),
  },
  // "worth $5 million found in a lorry", "about 2,000 fell ill": no sum is of founds, and nobody counts falls by "fell"
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      (/^(?:found|paid|lost|sold|bought|spent|held|hidden|stolen|taken|kept|built)$/.test(items[at]!.text) &&
        /^(?:money|measure)$/.test(items[at - 1]?.quantity?.kind ?? '')) ||
      (/^(?:fell|fled|rose|lost|won)$/.test(items[at]!.text) &&
        items[at - 1]?.quantity?.kind === 'count' &&
        items[at - 1]!.quantity!.low !== 1),
  },
  // "2,300 people work for the firm": a bare noun between a counted plural and a preposition
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:work|live|study|train|bid|vote|report|remain|stay|camp|march|protest|strike|queue|shelter|travel|pass|cross|die|drown|use|depend|rely|face|own|share|back|support)$/.test(
        items[at]!.text,
      ) &&
      items[at - 2]?.quantity?.kind === 'count' &&
      items[at - 1]?.tag === 'NOUN' &&
      (items[at - 1]!.text !== items[at - 1]!.lemma ||
        /^(?:people|staff|police)$/.test(items[at - 1]!.lemma)) &&
      (/^(?:ADP|ADV|DET|PRON)$/.test(items[at + 1]?.tag ?? '') ||
        (/^(?:[.,;]|and)?$/.test(items[at + 1]?.text ?? '') &&
          /^(?:where|which)$/.test(items[at - 3]?.text ?? ''))),
  },
  // "had forecast a profit": a noun after "have" that is its own participle
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:forecast|cut|bid|bet|spread|set|hit|cost)$/.test(items[at]!.text) &&
      items[at - 1]?.lemma === 'have',
  },
  // "takes an hour and costs 12 euros": a verb of paying before a sum
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:costs|pays|earns|spends|owes|makes|charges|raises|invests|sells)$/.test(items[at]!.text) &&
      items[at + 1]?.quantity?.kind === 'money',
  },
  // "Osto, their last signing, cost $5 million", "The bridge cost $2 million": no price is meant behind a thing, a name or a comma
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'cost' &&
      items[at + 1]?.quantity?.kind === 'money' &&
      /^(?:PROPN|PRON|PUNCT|NOUN)$/.test(items[at - 1]?.tag ?? ''),
  },
  // "will cost hotel chain Osto $5 million", "watches that police value at $5 million": what things do that have a price
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      (items[at]!.text === 'cost' &&
        /^(?:will|would|could|can|may|might|must|should)$/.test(items[at - 1]?.text ?? '')) ||
      (/^values?$/.test(items[at]!.text) &&
        /^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.tag ?? '') &&
        items[at + 1]?.text === 'at' &&
        items[at + 2]?.quantity?.kind === 'money'),
  },
  // "killing 10 and wounding 70 others", "after burning 400 hectares": a noun in -ing that is joined to another verb and has a number behind it
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      /^[a-z]+ing$/.test(items[at]!.text) &&
      !/^(?:morning|evening)$/.test(items[at]!.text) &&
      /^(?:,|and|or|but|after|before|by|while|when|without)$/.test(items[at - 1]?.text ?? '') &&
      (items[at + 1]?.tag === 'NUM' ||
        (/^(?:an?|other|another)$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.tag === 'NUM')),
  },
  // "killed 64 people and infected 2,300": an adjective that is joined to a verb before it and has a number behind it
  {
    of: ['ADJ'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:infected|injured|wounded|displaced|sickened|affected|damaged|destroyed|detained|arrested)$/.test(
        items[at]!.text,
      ) &&
      /^(?:and|or|but)$/.test(items[at - 1]?.text ?? '') &&
      items[at + 1]?.quantity?.kind === 'count' &&
      items.slice(Math.max(0, at - 12), at - 1).some(({ tag }) => tag === 'VERB'),
  },
  // "3.3 million voters cast ballots": what is done with ballots and votes
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'cast' &&
      items[at - 1]?.tag === 'NOUN' &&
      /^(?:ballot|vote)s?$/.test(items[at + 1]?.text ?? ''),
  },
  // "60 shops closing by May": a noun in -ing between a counted plural and a preposition
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^[a-z]+ing$/.test(items[at]!.text) &&
      items[at - 2]?.quantity?.kind === 'count' &&
      items[at - 1]!.text.toLowerCase() !== items[at - 1]!.lemma &&
      /^(?:ADP|ADV|DET|NUM)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "a 28-year-old Osto native", "the locals": an adjective that is a person, where no noun follows
  {
    of: ['ADJ'],
    to: 'NOUN',
    where: (items, at) =>
      /^(?:natives?|nationals?|locals?|veterans?|professionals?|teens?|youths?)$/i.test(items[at]!.text) &&
      /^(?:PROPN|ADJ|NUM|NOUN)$/.test(items[at - 1]?.tag ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "in the city of Bam": no interjection has a capital behind a preposition
  {
    of: ['INTJ'],
    to: 'PROPN',
    where: (items, at) =>
      /^\p{Lu}\p{Ll}+$/u.test(items[at]!.text) &&
      /^(?:of|in|at|near|from|to)$/.test(items[at - 1]?.text ?? ''),
  },
  // "waves 2.5 metres high hit the pier": a verb behind the adjective of a measure
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:hit|strike|struck|batter)$/.test(items[at]!.text) && items[at - 2]?.quantity?.kind === 'measure',
  },
  // "a quake of magnitude 6.4 shook the coast": nothing is counted in magnitudes
  {
    of: ['NOUN', 'ADJ', 'PROPN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:shook|struck|hit|[a-z]+ed)$/.test(items[at]!.text) &&
      items[at - 1]?.quantity?.kind === 'index' &&
      (/^(?:DET|PRON|NUM|ADP|ADV)$/.test(items[at + 1]?.tag ?? '') ||
        /^\p{Lu}/u.test(items[at + 1]?.text ?? '')),
  },
  // "would close 45 shops", "could top $400 million": a bare adjective or noun between a modal and a figure
  {
    of: ['ADJ', 'NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:would|will|could|may|might|can|should|must|to)$/.test(items[at - 1]?.text ?? '') &&
      items[at - 1]!.tag !== 'ADP' &&
      items[at]!.text === items[at]!.lemma &&
      /^(?:NUM|DET)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "had shot down 34 drones", "have been shot dead"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'shot' &&
      (/^(?:has|have|had|been)$/.test(items[at - 1]?.text ?? '') ||
        // "Police shot 12 protesters"
        (/^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.tag ?? '') &&
          items[at + 1]?.quantity?.kind === 'count')),
  },
  // "had 240 people onboard": where they are, and nothing that is counted
  {
    of: ['NOUN', 'PROPN'],
    to: 'ADV',
    where: (items, at) =>
      /^(?:onboard|aboard)$/.test(items[at]!.text) && !/^(?:NOUN|ADJ)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "inflation, which strips out food, slowed"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) => asideVerb(items, at),
  },
  {
    of: ['DET'],
    to: 'PRON',
    where: (items, at) => items[at]!.text === 'which' && asideVerb(items, at + 1),
  },
  // "The 26-year-old beat Ruiz by two minutes"
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:beat|won|led|cut|hit|set|put|shot|fell|rose|lost|took|made|ran|swept)$/.test(items[at]!.text) &&
      items[at - 1]?.quantity?.kind === 'age' &&
      /-old$/.test(items[at - 1]!.text),
  },
  // "Teachers' pay rose", "nurses' work was"
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      /^(?:pay|work|rent|spend|strike|walk)$/.test(items[at]!.text) &&
      /^['’]$/.test(items[at - 1]?.text ?? '') &&
      items[at - 2]?.end === items[at - 1]!.start,
  },
  // "51% of the public supported the strike"
  {
    of: ['ADJ'],
    to: 'NOUN',
    where: (items, at) =>
      items[at]!.text === 'public' &&
      items[at - 1]?.text.toLowerCase() === 'the' &&
      /^(?:VERB|AUX|PUNCT)$/.test(items[at + 1]?.tag ?? 'PUNCT'),
  },
  // "has seating for 900"
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      items[at]!.text === 'seating' &&
      items[at + 1]?.text === 'for' &&
      /^(?:have|with|provide|offer|an?|the)$/.test(items[at - 1]?.lemma ?? ''),
  },
  // "Osto's lead over Veland", "an 8-point lead"
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      items[at]!.text === 'lead' &&
      (items[at - 1]?.tag === 'PART' ||
        items[at - 1]?.tag === 'DET' ||
        /^(?:index|percent)$/.test(items[at - 1]?.quantity?.kind ?? '')) &&
      items[at - 1]!.text !== 'to' &&
      !/^(?:DET|PRON|PROPN)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "damaging houses", "injuring five": an adjective in -ing after a comma and before a noun or number
  {
    of: ['ADJ'],
    to: 'VERB',
    where: (items, at) =>
      /ing$/.test(items[at]!.text) &&
      items[at - 1]?.text === ',' &&
      /^(?:NUM|DET|NOUN)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "its forecast for operating profit", "a search for six more": no clause begins behind "for"
  { of: ['SCONJ'], to: 'ADP', where: (items, at) => items[at]!.text === 'for' },
  // "kills 31, cuts power": a headline's second verb
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      headlineVerbs.test(items[at]!.text) &&
      items[at - 1]?.text === ',' &&
      items[at - 2]?.quantity?.kind === 'count' &&
      items[at - 3]?.tag === 'VERB' &&
      /^(?:NOUN|PROPN)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "the Swedish washing-machine group"
  {
    of: ['VERB'],
    to: 'ADJ',
    where: (items, at) =>
      /ing$/.test(items[at]!.text) &&
      items[at + 1]?.text === '-' &&
      items[at + 1]!.start === items[at]!.end &&
      items[at + 2]?.tag === 'NOUN' &&
      /^(?:DET|ADJ|PROPN)$/.test(items[at - 1]?.tag ?? ''),
  },
  // "Six in ten think the premier": what a share of those asked do
  {
    of: ['NOUN', 'ADJ'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:think|believe|back|want|say|trust|support|oppose|approve)$/.test(items[at]!.text) &&
      items[at - 1]?.quantity?.kind === 'percent',
  },
  // "61 rescued off the coast": what befell them, where no noun follows
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:rescued|saved|evacuated|arrested|detained|killed|displaced|infected|charged|jailed|convicted|quarantined|hospitali[sz]ed|trapped|drowned|shot|stranded)$/.test(
        items[at]!.text,
      ) &&
      items[at - 1]?.quantity?.kind === 'count' &&
      !/^(?:NOUN|PROPN|ADJ|VERB|AUX)$/.test(items[at + 1]?.tag ?? ''),
  },
  // "23 migrants, including four children, drowned when": nobody is drowned before a clause
  {
    of: ['ADJ', 'NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:drowned|perished|died|starved|suffocated|capsized)$/.test(items[at]!.text) &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.tag ?? '') &&
      items[at - 1]?.text.toLowerCase() !== 'the',
  },
  // "24,000 rail staff strike over pay"
  {
    of: ['NOUN'],
    to: 'VERB',
    where: (items, at) =>
      items[at]!.text === 'strike' &&
      /^(?:staff|workers|drivers|teachers|nurses|doctors|employees|members|crews|pilots|miners|dockers|guards)$/.test(
        items[at - 1]?.text ?? '',
      ) &&
      /^(?:ADP|PUNCT|ADV)$/.test(items[at + 1]?.tag ?? 'PUNCT'),
  },
  // "its forecast for operating profit"
  {
    of: ['VERB'],
    to: 'ADJ',
    where: (items, at) =>
      items[at]!.text === 'operating' &&
      /^(?:profit|loss|margin|income|cost|expense|earnings|result)s?$/.test(items[at + 1]?.text ?? ''),
  },
  // "Two plants will close by the end of the year"
  {
    of: ['ADJ', 'NOUN'],
    to: 'VERB',
    where: (items, at) =>
      /^(?:close|open|double)$/.test(items[at]!.text) &&
      /^(?:will|would|could|may|might|should|must|to)$/.test(items[at - 1]?.text ?? '') &&
      /^(?:ADP|PUNCT|ADV)$/.test(items[at + 1]?.tag ?? 'PUNCT'),
  },
  // "Carl Dunning scored": a capital behind a first name and before what the person did
  {
    of: ['VERB'],
    to: 'PROPN',
    where: (items, at) =>
      /^\p{Lu}\p{Ll}+$/u.test(items[at]!.text) &&
      items[at - 1]?.tag === 'PROPN' &&
      (/^['’]s$/.test(items[at + 1]?.text ?? '') ||
        (items[at + 1]?.text === ',' && items[at + 2]?.quantity?.kind === 'age') ||
        (/^(?:VERB|AUX)$/.test(items[at + 1]?.tag ?? '') && /^[a-z]+(?<!ing)$/.test(items[at + 1]!.text))),
  },
  // "Rose Long said": a first name that is a verb too
  {
    of: ['VERB'],
    to: 'PROPN',
    where: (items, at) =>
      at === 0 &&
      /^\p{Lu}\p{Ll}+(?<!ing|ed)$/u.test(items[at]!.text) &&
      items[1]?.tag === 'PROPN' &&
      /^(?:VERB|AUX)$/.test(items[2]?.tag ?? '') &&
      /^[a-z]+(?<!ing)$/.test(items[2]!.text),
  },
  // "80% of polling stations"
  {
    of: ['VERB'],
    to: 'ADJ',
    where: (items, at) =>
      items[at]!.text.toLowerCase() === 'polling' &&
      /^(?:station|place|booth|district)$/.test(items[at + 1]?.lemma ?? ''),
  },
  // "the 10-year Treasury yield fell"
  {
    of: ['VERB'],
    to: 'NOUN',
    where: (items, at) =>
      /^yields?$/.test(items[at]!.text) &&
      /^(?:NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '') &&
      /^(?:VERB|AUX)$/.test(items[at + 1]?.tag ?? ''),
  },
];
