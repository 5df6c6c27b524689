import { bills } from '../../../lexicon/labels.ts';
import { capital, type NameReader } from './run.ts';

/** A bill by its number: "H.R. 1234", "S.B. 12". */
export const bill: NameReader = (tokens, at, since) => {
  let from = at - 1;
  while (from > since && from > at - 8 && tokens[from]!.glued) from -= 1;
  const letters = tokens
    .slice(from, at)
    .map(({ text }) => text)
    .join('');
  if (!bills.has(letters) || (letters === 'S.' && capital(tokens[from - 1]))) return null;
  return [from, at + 1];
};
