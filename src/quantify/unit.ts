import { currencies, subunits } from '../lexicon/currencies.ts';
import { units } from '../lexicon/units.ts';
import type { Token } from './tokens.ts';

/** What a number counts: a unit of measure, a currency, percent. `factor` is for parts of a currency (cents). */
export interface UnitReading {
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
  readonly to: number;
}

type Entry = Omit<UnitReading, 'to'> & { readonly words: readonly string[] };

const byFirstWord = new Map<string, Entry[]>();
const byMark = new Map<string, Entry>();
const codes = new Set(currencies.map((currency) => currency.code));
export const currencySigns = new Map<string, string>();

function add(name: string, entry: Omit<Entry, 'words'>): void {
  const words = name.split(' ');
  const first = words[0]!;
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), { ...entry, words }].sort((a, b) => b.words.length - a.words.length),
  );
}

const plural = (name: string): string =>
  /(?:s|x|ch|sh|ese|en|n[tg]i)$/.test(name) ? name : name.replace(/y$/, 'ie').concat('s');

for (const unit of units) {
  const entry = { unit: unit.name, dimension: unit.dimension, factor: 1 };
  for (const name of unit.names) {
    add(name, entry);
    if (plural(name) !== name) add(plural(name), entry);
  }
  for (const mark of unit.marks ?? []) byMark.set(mark.replaceAll(' ', ''), { ...entry, words: [] });
}
for (const { code, signs, names, of = [] } of currencies) {
  const entry = { unit: code, dimension: 'money', factor: 1 };
  for (const sign of signs) currencySigns.set(sign, code);
  add(code.toLowerCase(), entry);
  for (const name of names) {
    if (name === 'pound') continue;
    add(name, entry);
    if (plural(name) !== name) add(plural(name), entry);
  }
  for (const whose of of) {
    for (const name of [
      'dollar',
      'pound',
      'peso',
      'franc',
      'krone',
      'kroner',
      'krona',
      'kronor',
      'crown',
      'rupee',
      'ruble',
      'rouble',
      'real',
      'yen',
      'won',
      'yuan',
      'lira',
      'pound',
      'shilling',
      'dinar',
      'dirham',
      'rial',
      'riyal',
      'ringgit',
    ]) {
      add(`${whose} ${name}`, entry);
      add(`${whose} ${plural(name)}`, entry);
    }
  }
}
for (const [name, [code, parts]] of Object.entries(subunits)) {
  add(name, { unit: code, dimension: 'money', factor: 1 / parts });
  add(plural(name), { unit: code, dimension: 'money', factor: 1 / parts });
}

/** Marks that are words or letters of their own unless they touch the number. */
const touching = new Set([
  'in',
  'm',
  's',
  'h',
  'g',
  'l',
  'L',
  'W',
  "'",
  '"',
  'pc',
  'ha',
  "''",
  '′',
  '″',
  'hp',
  'mi',
]);

/** The unit at token `i`, if one is there. */
export function readUnit(tokens: readonly Token[], i: number): UnitReading | null {
  const hyphen = tokens[i]?.text === '-' && tokens[i]!.glued && tokens[i + 1]?.glued;
  const at = hyphen ? i + 1 : i;
  const token = tokens[at];
  if (!token) return null;
  for (const { words, ...entry } of byFirstWord.get(token.lower) ?? []) {
    if (words.every((word, n) => tokens[at + n]?.lower === word)) return { ...entry, to: at + words.length };
  }
  let joined = '';
  let found: UnitReading | null = null;
  for (let n = at; n < at + 4 && tokens[n] && (n === at || tokens[n]!.glued); n += 1) {
    joined += tokens[n]!.text;
    const entry = byMark.get(joined);
    if (
      entry &&
      (token.glued || !touching.has(joined)) &&
      !(tokens[n + 1]?.glued && tokens[n + 1]!.kind !== 'sign')
    )
      found = { unit: entry.unit, dimension: entry.dimension, factor: 1, to: n + 1 };
  }
  return found;
}

/** The currency sign or code at token `i`: "$", "US$", "USD". */
export function readCurrencySign(tokens: readonly Token[], i: number): { unit: string; to: number } | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  const two = next?.glued ? currencySigns.get(token.lower + next.text) : undefined;
  if (two) return { unit: two, to: i + 2 };
  const code = codes.has(token.text) ? token.text : currencySigns.get(token.lower);
  return code ? { unit: code, to: i + 1 } : null;
}
