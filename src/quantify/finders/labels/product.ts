import { calibreNouns, filingNouns, productNouns } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import { isHyphen } from '../../tokens.ts';
import type { NameReader } from './run.ts';

const isSymbol = anyOf('C V W');

const isArticle = anyOf('the a an');
const isVerb = anyOf('is was has');

/** A bare number that is a make or a form: "a 747 jet", "the 486 is", "a .45 pistol", "the 13F filing", "a 10-K". */
export const product: NameReader = (tokens, at) => {
  const [before, token, next, third] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!next) return null;
  const noun = isHyphen(next) && third?.glued ? third : next;
  if (noun.lower === 'gauge' && noun === third) return [at, at + 1]; // "a 12-gauge shotgun"
  if (/^\.\d+$/.test(token.text)) return calibreNouns.has(noun.lower) ? [at, at + 1] : null;
  if (!/^[1-9]\d{0,3}$/.test(token.text) || token.glued) return null;
  if (next.glued && /^[A-Z]$/.test(next.text) && filingNouns.has(third?.lower ?? '')) return [at, at + 2];
  if (next.glued && noun === third && /^[B-Z]$/.test(noun.text) && !isSymbol(noun.text))
    return tokens[at + 3]?.glued && tokens[at + 3]!.kind !== 'sign' ? null : [at, at + 3];
  if (token.text.length < 3 || next.glued) return null;
  const one = isArticle(before?.lower) && isVerb(next.lower);
  return one || productNouns.has(next.lower) ? [at, at + 1] : null;
};
