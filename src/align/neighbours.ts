import { blocking, sameStory } from '../lexicon/comparing.ts';

/** What is looked at of a run's documents: the rarest names of each first, and how much two of them tell the same story. */
export interface Told {
  readonly names: readonly (readonly number[])[];
  readonly alike: (a: number, b: number) => number;
}

/** For each document those that tell its story, the likest first: of the documents that share two of its rarest names. */
export function neighboursOf({ names, alike }: Told): readonly (readonly number[])[] {
  const holders = new Map<number, number[]>();
  for (const [document, own] of names.entries())
    for (const name of own) {
      const list = holders.get(name);
      if (list) list.push(document);
      else holders.set(name, [document]);
    }
  return names.map((own, document) => {
    const shared = new Map<number, number>();
    for (const name of own) {
      const list = holders.get(name)!;
      if (list.length > blocking.crowded) continue;
      for (const other of list) if (other !== document) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count > 1)
      .map(([other]) => ({ other, likeness: alike(document, other) }))
      .filter(({ likeness }) => likeness >= sameStory)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, blocking.neighbours)
      .map(({ other }) => other);
  });
}
