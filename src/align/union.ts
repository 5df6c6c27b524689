import type { Claim } from '../schema/report.ts';

/** Sets of claims that grow together (Tarjan, 1975). */
export interface Union {
  readonly unite: (a: Claim, b: Claim) => void;
  /** What stands for a claim's set; undefined for one that was never united with another. */
  readonly rootOf: (claim: Claim) => number | undefined;
}

/** Claims are numbered when they are first united, so that a claim is looked up once however long the way to its root is. */
export function union(): Union {
  const numbers = new Map<Claim, number>();
  const parent: number[] = [];
  const numberOf = (claim: Claim): number => {
    const known = numbers.get(claim);
    if (known !== undefined) return known;
    numbers.set(claim, parent.length);
    return parent.push(parent.length) - 1;
  };
  const root = (number: number): number => {
    let at = number;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    unite: (a, b) => {
      const [x, y] = [root(numberOf(a)), root(numberOf(b))];
      parent[y] = x;
    },
    rootOf: (claim) => {
      const number = numbers.get(claim);
      return number === undefined ? undefined : root(number);
    },
  };
}
