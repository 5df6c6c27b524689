/** Sets of numbers below `size` that grow together (Tarjan, 1975). */
export interface Union {
  readonly unite: (a: number, b: number) => void;
  /** What stands for a number's set. */
  readonly rootOf: (number: number) => number;
}

export function union(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const rootOf = (number: number): number => {
    let at = number;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    unite: (a, b) => {
      parent[rootOf(b)] = rootOf(a);
    },
    rootOf,
  };
}
