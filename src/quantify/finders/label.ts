import { draft, type Finder } from '../draft.ts';

/** A number that names and does not count: "F-16", "COVID-19", "5G", "Boeing 777", "192.168.1.2". */
export const label: Finder = {
  name: 'label',
  find(tokens, at, since) {
    const token = tokens[at]!;
    if (token.kind !== 'number') return null;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (Number.isNaN(token.value)) return draft('label', at, at + 1, { kind: 'label' });
    if (
      token.glued &&
      before?.kind === 'word' &&
      before.text !== 'PS' &&
      before.text.length < 12 &&
      at - 1 >= since &&
      !/^(?:US|USD|EUR|GBP|Rs|RM|A|C|R)$/.test(before.text)
    )
      return draft('label', at - 1, at + 1, { kind: 'label' });
    if (
      token.glued &&
      before?.text === '-' &&
      before.glued &&
      tokens[at - 2]?.kind === 'word' &&
      at - 2 >= since &&
      /^[A-Z]/.test(tokens[at - 2]!.text)
    )
      return draft('label', at - 2, at + 1, { kind: 'label' });
    if (
      next?.glued &&
      next.kind === 'word' &&
      /^(?:G|D|[A-Z]{1,2}\d?)$/.test(next.text) &&
      !['M', 'K', 'B', 'W', 'L', 'V', 'GB', 'TB', 'MB', 'HP', 'MW', 'KW', 'T'].includes(next.text)
    )
      return draft('label', at, at + 2, { kind: 'label' });
    return null;
  },
};
