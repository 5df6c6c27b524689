import type { Context } from '../context.ts';
import { lowered } from './common.ts';
import { type Item, itemsOf } from './items.ts';
import { type NounGroup, nounGroups } from './nouns.ts';
import { repair } from './repair.ts';
import { type VerbGroup, verbGroups } from './verbs.ts';

export type { Item, NounGroup, VerbGroup };

/** A sentence as the rules see it. */
export interface Parse {
  readonly items: readonly Item[];
  readonly nouns: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  readonly nounAt: (item: number) => NounGroup | undefined;
  readonly verbAt: (item: number) => VerbGroup | undefined;
}

export function parse(context: Context, sentence: number): Parse {
  const written = itemsOf(context.tokensOf(sentence), context.sentences[sentence]?.quantities ?? []);
  const items = repair(lowered(written, context.isCommon));
  const nouns = nounGroups(items);
  const nounOf = byItem(nouns, items.length);
  const verbs = verbGroups(items, (index) => nounOf[index] !== undefined);
  const verbOf = byItem(verbs, items.length);
  return { items, nouns, verbs, nounAt: (item) => nounOf[item], verbAt: (item) => verbOf[item] };
}

/** For each item the group that holds it. */
function byItem<Group extends NounGroup | VerbGroup>(
  groups: readonly Group[],
  items: number,
): readonly (Group | undefined)[] {
  const found = new Array<Group | undefined>(items).fill(undefined);
  for (const group of groups) found.fill(group, group.from, group.to);
  return found;
}

/** The words of items `from` up to `to`, or up to the last one, as written. */
export function wordsOf(items: readonly Item[], from: number, to: number): string {
  let text = '';
  const end = Math.min(to, items.length);
  for (let i = from; i < end; i += 1) {
    if (i > from && items[i]!.start > items[i - 1]!.end) text += ' ';
    text += items[i]!.text;
  }
  return text;
}
