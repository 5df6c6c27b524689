import { bills } from '../../../lexicon/labels.ts';
import { capital, type NameReader } from './run.ts';

/** A bill by its number: "H.R. 1234", "S.B. 12". */
export const bill: NameReader = (tokens, at, since) => {
  const token = tokens[at]!;
  if (token.glued || !/^\d{1,5}$/.test(token.text) || tokens[at - 1]?.text !== '.') return null;
  let from = at - 1;
  let letters = '';
  while (from >= since && from > at - 8 && /^(?:\.|[A-Z])$/.test(tokens[from]?.text ?? '')) {
    letters = tokens[from]!.text + letters;
    from -= 1;
    if (!tokens[from + 1]!.glued) break;
  }
  if (!bills.has(letters) || (letters === 'S.' && capital(tokens[from]))) return null;
  return [from + 1, at + 1];
};
