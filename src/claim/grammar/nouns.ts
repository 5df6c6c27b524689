import type { Item } from './items.ts';

/** A noun group: items `from` up to, not including, `to`; `head` is the item it is about. */
export interface NounGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The last item before the group's last possessive ending ("Ukraine" in "Ukraine’s northern border"). */
  readonly owner: number | null;
}

const isNominal = (item: Item | undefined) => item?.tag === 'NOUN' || item?.tag === 'PROPN';
const isParticiple = (item: Item | undefined) =>
  item?.tag === 'VERB' && /(?:ed|en|ing|hit|lt|wn|un|rn|pt)$/.test(item.text);
const isOwning = (item: Item) =>
  item.tag === 'PRON' && /^(?:his|her|its|their|our|my|your|whose)$/i.test(item.text);
const isPossessive = (item: Item | undefined) =>
  item !== undefined && item.text.length < 3 && item.tag !== 'AUX' && /^['’]s?$/.test(item.text);
export const glued = (items: readonly Item[], i: number) =>
  items[i]?.text === '-' && items[i - 1]?.end === items[i]?.start && items[i + 1]?.start === items[i]?.end;

const beginning: ReadonlySet<Item['tag']> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

function begins(item: Item): boolean {
  return beginning.has(item.tag) || isOwning(item);
}

/** Noun groups by a small grammar: (determiner) (number | adjective | participle | noun ’s)* noun. */
export function nounGroups(items: readonly Item[]): readonly NounGroup[] {
  const groups: NounGroup[] = [];
  for (let i = 0; i < items.length; ) {
    if (!begins(items[i]!)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    while (to < items.length && continues(items, i, to)) to += 1;
    groups.push(groupOf(items, i, to));
    i = to;
  }
  return groups;
}

/** What a share of those asked do: "90% backed strikes" is no 90 per cent of strikes. */
const opinions =
  /^(?:back|support|oppose|favou?r|want|approve|prefer|believe|think|trust|distrust|reject|endorse|disapprove|choose|pick|name)$/;

function continues(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at]!;
  const before = items[at - 1]!;
  const after = items[at + 1];
  if (isPossessive(item)) return isNominal(before) || before.quantity !== null;
  if (glued(items, at)) return true;
  if (glued(items, at - 1)) return true;
  switch (item.tag) {
    case 'NOUN':
    case 'PROPN':
      return true;
    case 'NUM':
      return !isNominal(before);
    case 'ADJ':
      return !isNominal(before) || isNominal(after);
    case 'DET':
      return at === from + 1 && before.tag === 'DET';
    case 'VERB':
      if (before.quantity?.kind === 'percent' && opinions.test(item.lemma)) return false;
      return !isNominal(before) && isParticiple(item) && (isNominal(after) || after?.tag === 'ADJ');
    case 'ADV':
      // "the four hardest-hit villages"
      if (glued(items, at + 1) && isNominal(items[at + 3])) return !isNominal(before);
      return !isNominal(before) && (after?.tag === 'ADJ' || isParticiple(after)) && isNominal(items[at + 2]);
    case 'PUNCT':
      if (/["“‘']/.test(item.text)) return !isNominal(before) && (isNominal(after) || after?.tag === 'ADJ');
      return item.text === ',' && joinsModifiers(items, at);
    default:
      return false;
  }
}

/** "a seven-year, $161-million deal": a comma between two measures of one noun. */
function joinsModifiers(items: readonly Item[], comma: number): boolean {
  const before = items[comma - 1]!;
  const after = items[comma + 1];
  if (!before.quantity?.text.includes('-') || !(after?.quantity || after?.tag === 'ADJ')) return false;
  return items.slice(comma + 1, comma + 4).some((item) => item.tag === 'NOUN');
}

function groupOf(items: readonly Item[], from: number, to: number): NounGroup {
  let head = -1;
  let owner: number | null = null;
  for (let i = from; i < to; i += 1) {
    if (isNominal(items[i])) head = i;
    if (i > 0 && isPossessive(items[i])) owner = i - 1;
  }
  if (head < 0 || head === owner) head = to - 1;
  return { from, to, head, owner };
}
