import { decadesOfLife, tens } from '../../lexicon/numerals.ts';
import { anyOf } from '../any-of.ts';
import { draft, type Finder } from '../draft.ts';
import { words } from '../starts.ts';
import { own } from '../tokens.ts';

const possessive = anyOf('his her their my your our');

const part: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  low: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  high: [7, 9],
  upper: [7, 9],
};
const whose = anyOf('his her their my your our the in a an');

/** Somewhere within ten: "in her 30s", "in their mid-20s", "the low 20s", "mid-50s". */
export const nearTen: Finder = {
  starts: { digits: true, words: words(Object.keys(decadesOfLife), Object.keys(tens)) },
  find(tokens, at, since) {
    const token = tokens[at]!;
    const something = tokens[at + 1]?.text === '-' && /^somethings?$/.test(tokens[at + 2]?.lower ?? '');
    const tenth = something ? (own(tens, token.lower) ?? token.value) : Number.NaN;
    if (tenth >= 20 && tenth < 100 && tenth % 10 === 0)
      // "a 20-something nurse"
      return draft('nearTen', at, at + 3, {
        kind: 'age',
        bound: 'range',
        low: tenth,
        high: tenth + 9,
        unit: 'year',
      });
    const words = own(decadesOfLife, token.lower);
    const digits =
      token.kind === 'number' &&
      /^[1-9]0$/.test(token.text) &&
      tokens[at + 1]?.glued &&
      tokens[at + 1]!.lower === 's';
    if (words === undefined && !digits) return null;
    const ten = words ?? token.value;
    const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
    const which = own(part, tokens[at - 1 - hyphen]?.lower);
    const from = which && at - 1 - hyphen >= since ? at - 1 - hyphen : at;
    const lower =
      tokens[from - 1]?.lower === 'to' ? own(part, tokens[from - 2]?.lower.replace('-', '')) : undefined;
    const before = tokens[from - (lower ? 3 : 1)]?.lower ?? '';
    if (!which && !whose(before)) return null;
    const aged = possessive(before);
    if (words !== undefined && !aged) return null;
    const [, high] = which ?? [0, 9];
    const [low] = lower ?? which ?? [0];
    return draft('nearTen', lower && from - 2 >= since ? from - 2 : from, digits ? at + 2 : at + 1, {
      kind: aged ? 'age' : 'count',
      bound: 'range',
      low: ten + low,
      high: ten + high,
      unit: aged ? 'year' : null,
    });
  },
};
