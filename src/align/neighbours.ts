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
  /** How many of its names each document shares with the one whose turn it is. */
  const shared = new Int32Array(names.length);
  return names.map((own, document) => {
    const met: number[] = [];
    const few = own.map((name) => holders.get(name)!).filter((list) => list.length <= blocking.crowded);
    for (const list of few)
      for (const other of list) {
        if (shared[other] === 1 && other !== document) met.push(other);
        shared[other]! += 1;
      }
    for (const list of few) for (const other of list) shared[other] = 0;
    return met
      .map((other) => ({ other, likeness: alike(document, other) }))
      .filter(({ likeness }) => likeness >= sameStory)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, blocking.neighbours)
      .map(({ other }) => other);
  });
}
