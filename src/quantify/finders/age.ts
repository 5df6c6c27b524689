import { bearers } from '../../lexicon/bearers.ts';
import { type Draft, draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral/index.ts';
import { cardinalWords } from '../starts.ts';
import { overHyphen, type Token } from '../tokens.ts';

const units = /^(year|month|week|day)s?$/;

/** The end of "-year-old", "years old", "years of age", "yo" from token `i`, with its unit. */
function oldAt(tokens: readonly Token[], i: number): { unit: string; to: number } | null {
  let at = overHyphen(tokens, i);
  if (tokens[at]?.text === '-') at += 1;
  if (tokens[at]?.lower === 'yo') return { unit: 'year', to: at + 1 };
  const unit = units.exec(tokens[at]?.lower ?? '')?.[1];
  if (!unit) return null;
  at = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (tokens[at]?.lower === 'old' || tokens[at]?.lower === 'olds') return { unit, to: at + 1 };
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age' ? { unit, to: at + 2 } : null;
}

const links = /^(?:-|–|to|and|or)$/;

/** "aged 12 to 17", "aged between 5 and 9", "age 7". */
function agedAt(tokens: readonly Token[], at: number, since: number): Draft | null {
  const between = tokens[at - 1]?.lower === 'between' || tokens[at - 1]?.lower === 'from' ? 1 : 0;
  const before = at - 1 - between;
  const word = tokens[before]?.lower ?? '';
  if (before < since || !/^(?:aged|age|ages)$/.test(word)) return null;
  const one = readNumeral(tokens, at);
  if (!one || one.value > 130) return null;
  const other = links.test(tokens[one.to]?.lower ?? '') ? readNumeral(tokens, one.to + 1) : null;
  if (other && other.value > one.value && other.value < 130)
    return draft('age', before, other.to, {
      kind: 'age',
      bound: 'range',
      low: one.value,
      high: other.value,
      unit: 'year',
    });
  return draft('age', before, one.to, { kind: 'age', low: one.value, high: one.value, unit: 'year' });
}

/** Whether a number stands behind persons and a comma: "her sons, 11 and 14,", "a man, 34, died". */
function listedAfter(tokens: readonly Token[], at: number, value: number): boolean {
  const plain = (n: number): boolean => /^\d{1,3}$/.test(tokens[n]?.text ?? '');
  if (!plain(at) || value < 1 || value > 110) return false;
  const next = tokens[at + 1]?.lower ?? '.';
  if (!/^[,.;)]$/.test(next) && !(/^(?:and|or)$/.test(next) && plain(at + 2))) return false;
  let back = at - 1;
  while (back > at - 8 && (plain(back) || /^(?:,|and|or)$/.test(tokens[back]?.lower ?? ''))) back -= 1;
  return bearers.has(tokens[back]?.lower ?? '') && tokens[back + 1]!.text === ',';
}

/** How old: "45-year-old", "aged 12 to 17", "29 years old", "Maria Keller, 53,". */
export const age: Finder = {
  name: 'age',
  starts: { digits: true, words: cardinalWords },
  find(tokens, at, since) {
    const aged = agedAt(tokens, at, since);
    if (aged) return aged;
    const number = readNumeral(tokens, at);
    if (!number) return null;
    const { value } = number;
    const link = tokens[number.to];
    const pair =
      links.test(link?.lower ?? '') || tokens[number.to + 1]?.text === '-'
        ? readNumeral(tokens, tokens[number.to + 1]?.text === '-' ? number.to + 2 : number.to + 1)
        : null;
    const pairOld = pair && pair.value > value ? oldAt(tokens, pair.to) : null;
    if (pair && pairOld)
      return draft('age', at, pairOld.to, {
        kind: 'age',
        bound: 'range',
        low: value,
        high: pair.value,
        unit: pairOld.unit,
      });
    const old = oldAt(tokens, number.to);
    if (old) return draft('age', at, old.to, { kind: 'age', low: value, high: value, unit: old.unit });
    if (listedAfter(tokens, at, value))
      return draft('age', at, number.to, { kind: 'age', low: value, high: value, unit: 'year' });
    const comma = tokens[at - 1]?.text === ',' && /^[,.;)]$/.test(tokens[number.to]?.text ?? '');
    const name = tokens[at - 2];
    const named =
      comma && !number.words && Number.isInteger(value) && value > 0 && value < 111 && number.to === at + 1;
    if (
      named &&
      name?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(name.text) &&
      at - 2 >= since &&
      !(tokens[number.to]!.text === '.' && tokens[at - 3]?.text === ',')
    )
      return draft('age', at, at + 1, { kind: 'age', low: value, high: value, unit: 'year' });
    return null;
  },
};
