import { draft, type Finder } from '../draft.ts';

/** Zero in words: "no casualties", "none of the", "nobody was hurt". */
export const none: Finder = {
  name: 'none',
  find(tokens, at) {
    const word = tokens[at]!.lower;
    if (word === 'none' && tokens[at + 1]?.lower === 'of')
      return draft('none', at, at + 1, { kind: 'count', low: 0, high: 0 });
    if (
      word === 'no' &&
      /^(?:casualties|injuries|deaths|fatalities|survivors|victims|arrests)$/.test(
        tokens[at + 1]?.lower ?? '',
      )
    )
      return draft('none', at, at + 1, { kind: 'count', low: 0, high: 0 });
    return null;
  },
};
