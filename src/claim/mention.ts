import type { Facet, Kind, Quantity } from '../schema/report.ts';
import type { Item, Parse, VerbGroup } from './grammar/index.ts';

/** What a claim before said, for a bare number that goes on from it. */
export interface Mention {
  readonly field: string;
  readonly kind: Kind;
  /** The canonical unit. */
  readonly unit: string | null;
  readonly per: Facet | null;
  /** The figure in the canonical unit, or the end of it that is known. */
  readonly size: number;
  /** What was counted, when the text says it. */
  readonly noun: Item | null;
  /** "In the eight countries, …": where or when something was so. */
  readonly aside: boolean;
}

/** The size of a figure in the canonical unit, by the end of it that is known. */
export const sizeOf = ({ canonical: { low, high } }: Pick<Quantity, 'canonical'>): number =>
  Math.abs(low ?? high ?? 0);

/** So many times as much as the figure before is no sum of the same: "$44 a share, or $3.6 billion". */
const lot = 1000;

export const isOfSize = (quantity: Pick<Quantity, 'canonical'>, before: Mention): boolean =>
  sizeOf(quantity) < before.size * lot;

/** "they gathered troops near the river, over 50,000": the plural object of the verb before a bare number after a comma. */
export function countedIn({ items, nounAt }: Parse, at: number, verb: VerbGroup | null): number | null {
  if (!/^[,(–—-]$/.test(items[at - 1]?.text ?? '') || !verb || verb.to >= at) return null;
  const object = nounAt(verb.to);
  if (!object || object.to >= at) return null;
  const head = items[object.head]!;
  const isPlural = head.tag === 'NOUN' && head.text.toLowerCase() !== head.lemma;
  return isPlural && !items.slice(object.from, object.to).some((item) => item.quantity) ? object.head : null;
}

/** "Police counted 30,000 marchers. Witnesses said there were 50,000", "In 2021 it was 63 percent": a bare number that goes on with the sentence before. */
export function retakes({ items, nounAt, verbAt }: Parse, at: number): boolean {
  const group = nounAt(at);
  if (!group || group.to > at + 1) return false;
  // "Organisers put the number at 12,000"
  const put = items[group.from - 1]?.text === 'at' ? nounAt(group.from - 2) : undefined;
  if (
    put &&
    /^(?:number|figure|total)$/.test(items[put.head]!.lemma) &&
    verbAt(put.from - 1)?.lemma === 'put'
  )
    return true;
  const verb = verbAt(group.from - 1);
  return verb?.lemma === 'be' && /^(?:there|it)$/i.test(items[verb.from - 1]?.text ?? '');
}

/** "Greens: 20 (11.2%)": a bare number behind a list's name and colon. */
export const isEntry = ({ items, nounAt }: Parse, at: number): boolean => {
  const name = items[at - 1]?.text === ':' ? nounAt(at - 2) : undefined;
  return (
    name !== undefined &&
    items[name.head]!.tag === 'PROPN' &&
    /^[*•–—-]?$/.test(items[name.from - 1]?.text ?? '') &&
    /^[(,;.]?$/.test(items[at + 1]?.text ?? '')
  );
};

/** "71 percent, compared with 64 percent", "down from 38 tonnes": of what the figure before was. */
export function isCompared({ items, nounAt }: Parse, at: number): boolean {
  const from = nounAt(at)?.from ?? at;
  const before = items[from - 1]?.text ?? '';
  return (
    /^(?:from|against|versus)$/.test(before) ||
    (/^(?:with|to)$/.test(before) && items[from - 2]?.text === 'compared')
  );
}

/** "up from 14", "against 14", "compared with 14"; not "rose from 14". */
export const isHeld = (parse: Parse, at: number): boolean => {
  const from = (parse.nounAt(at)?.from ?? at) - 1;
  const { items } = parse;
  if (items[from]?.text === 'from') return /^(?:up|down)$/.test(items[from - 1]?.text ?? '');
  return isCompared(parse, at);
};

/** "Of the 72 people aboard, 15 were foreigners": the sentence opens with the whole, and no clause stands between. */
export const opensWithWhole = ({ items, verbs }: Parse, at: number): boolean =>
  /^of$/i.test(items[0]?.text ?? '') && !verbs.some(({ finite, from }) => finite && from < at);
