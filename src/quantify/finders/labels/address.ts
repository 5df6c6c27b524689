import { stateCodes, streets } from '../../../lexicon/labels.ts';
import { anyOf } from '../../any-of.ts';
import type { Token } from '../../tokens.ts';
import { capital, type NameReader } from './run.ts';

const ordinalEnds = anyOf('st nd rd th');

const inName = (token: Token | undefined): boolean =>
  capital(token) || token?.kind === 'number' || ordinalEnds(token?.text);

/** Where something is: "49 Mill Road", "221B Baker Street", "PA 23456". */
export const address: NameReader = (tokens, at, since) => {
  const { text, glued } = tokens[at]!;
  const state = at > since && !glued && stateCodes.has(tokens[at - 1]!.text);
  if (/^\d{5}$/.test(text) && state && !/^\p{Lu}{2,}$/u.test(tokens[at - 2]?.text ?? ''))
    return [at - 1, at + 1]; // not "CUT IN 15000 HOMES"
  const letter = tokens[at + 1]?.glued && /^[A-Z]$/.test(tokens[at + 1]!.text) ? 1 : 0;
  const name = at + 1 + letter;
  if (tokens[name]?.glued) return null;
  for (let n = name; n < name + 5 && inName(tokens[n]); n += 1)
    if (capital(tokens[n]) && streets.has(tokens[n]!.lower)) return [at, n + 1];
  return null;
};
