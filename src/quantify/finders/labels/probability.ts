import { anyOf } from '../../any-of.ts';
import type { NameReader } from './run.ts';

const isRelation = anyOf('< > = ≤');

/** How likely chance alone is, as papers state it: "p < 0.01", "P=0.03". */
export const probability: NameReader = (tokens, at, since) =>
  tokens[at - 2]?.lower === 'p' &&
  isRelation(tokens[at - 1]!.text) &&
  tokens[at]!.value < 1 &&
  at - 2 >= since
    ? [at - 2, at + 1]
    : null;
