import type { Token } from './tokens.ts';

/**
 * Remembers what a reader last gave at a place: several forms are tried at each number and all begin by reading it.
 * `variant` tells apart what else the reader depends on.
 */
export function remembering<T>(
  read: (tokens: readonly Token[], i: number, variant: boolean) => T,
): typeof read {
  let [lastTokens, lastIndex, lastVariant]: [readonly Token[] | null, number, boolean] = [null, -1, false];
  let last: T;
  return (tokens, i, variant) => {
    if (tokens === lastTokens && i === lastIndex && variant === lastVariant) return last;
    last = read(tokens, i, variant);
    [lastTokens, lastIndex, lastVariant] = [tokens, i, variant];
    return last;
  };
}
