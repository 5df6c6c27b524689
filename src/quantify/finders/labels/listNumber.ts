import type { NameReader } from './run.ts';

/** The place of an item at the start of a text: "1. The mill", "(2) The mill". */
export const listNumber: NameReader = (tokens, at) => {
  const opened = at === 1 && tokens[0]!.text === '(' ? 1 : 0;
  const [token, close, first] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (at !== opened || !/^[1-9]\d?$/.test(token.text) || !first || first.glued || !close?.glued) return null;
  return close.text === ')' || (close.text === '.' && !opened) ? [at, at + 1] : null;
};
