import type { Item } from './items.ts';

/** A verb group: items `from` up to, not including, `to`; `main` is its last verb. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly passive: boolean;
  /** False for "killing", "to kill" and a bare participle, which start no clause of their own. */
  readonly finite: boolean;
}

const inside = (item: Item) =>
  item.tag === 'AUX' ||
  item.tag === 'VERB' ||
  item.tag === 'ADV' ||
  (item.tag === 'PART' && /^(?:to|not|n['’]t)$/i.test(item.text));

/** Runs of verbs with their auxiliaries, adverbs and "to" between them. Verbs inside noun groups are left out. */
export function verbGroups(items: readonly Item[], taken: (index: number) => boolean): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  const free = (i: number) => i < items.length && !taken(i);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]!;
    if (!free(i) || !(item.tag === 'VERB' || item.tag === 'AUX' || /^(?:to)$/i.test(item.text))) continue;
    let to = i;
    let main = -1;
    while (free(to) && inside(items[to]!)) {
      const verb = items[to]!.tag === 'VERB' || items[to]!.tag === 'AUX';
      if (verb && main >= 0 && items[main]!.tag === 'VERB' && startsAnew(items, main, to)) break;
      if (verb) main = to;
      to += 1;
    }
    if (main >= 0) groups.push(groupOf(items, i, main));
    i = Math.max(i, main);
  }
  return groups;
}

/** "was seen | leaving": a verb in -ing after another verb is a group of its own; "plans to | leave" is not. */
function startsAnew(items: readonly Item[], main: number, at: number): boolean {
  return /ing$/.test(items[at]!.text) && at === main + 1;
}

function groupOf(items: readonly Item[], from: number, main: number): VerbGroup {
  const verb = items[main]!;
  const before = items.slice(from, main);
  // "are believed to have offered": only the auxiliary next to the verb makes it passive.
  const be = before.findLast((item) => item.tag !== 'ADV');
  const participle = verb.tag === 'VERB' && !/ing$/.test(verb.text);
  const passive = participle && be?.tag === 'AUX' && /^(?:be|get)$/.test(be.lemma);
  const bare = before.every((item) => item.tag === 'ADV');
  const finite = bare ? !/ing$/.test(verb.text) : items[from]!.text.toLowerCase() !== 'to';
  return { from, to: main + 1, main, lemma: verb.lemma, passive, finite };
}
