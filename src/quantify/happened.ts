import { happenings } from '../lexicon/zero.ts';
import { anyOf } from './any-of.ts';
import type { Token } from './tokens.ts';

const auxiliary = anyOf('was were has had have been is are else on board seriously reported immediately');

/** Whether what is said from token `i` on is that something happened to somebody: "was seriously hurt", "were killed". */
export function happened(tokens: readonly Token[], i: number): boolean {
  let at = i;
  for (let n = 0; n < 4 && auxiliary(tokens[at]?.lower); n += 1) at += 1;
  return happenings.has(tokens[at]?.lower ?? '');
}
