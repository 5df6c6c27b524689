import type { Overrule } from '../types.ts';

/** Whether a person decided that two claims (by id) are about the same fact, or that they are not; undefined without such a word. */
export type Overruled = (a: string, b: string) => boolean | undefined;

export function overruling(overrules: readonly Overrule[]): Overruled {
  const decided = new Map(overrules.map(({ claims: [a, b], same }) => [keyOf(a, b), same]));
  return (a, b) => decided.get(keyOf(a, b));
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
