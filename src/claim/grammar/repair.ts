import type { Item } from './items.ts';
import { verbLemma } from './lemma.ts';
import { type Repair, repairs } from './repairs.ts';

/** The repairs of each tag, in their order: most words have a tag that needs none. */
const byTag = new Map<Item['tag'], readonly Repair[]>();
for (const tag of new Set(repairs.flatMap((each) => each.of)))
  byTag.set(
    tag,
    repairs.filter((each) => each.of.includes(tag)),
  );

/** The items with their tags put right. */
export function repair(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const found = item.quantity ? undefined : byTag.get(item.tag)?.find(({ where }) => where(items, at));
    if (!found) return item;
    const lemma = found.to === 'VERB' ? verbLemma(item.text) : item.text.toLowerCase().replace(/s$/, '');
    return { ...item, tag: found.to, lemma };
  });
}
