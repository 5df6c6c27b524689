import { currencies, sharedNames, subunits, unsettledNames } from '../lexicon/currencies.ts';
import { units } from '../lexicon/units.ts';
import { anyOf } from './any-of.ts';
import { overHyphen, type Token } from './tokens.ts';

const isFeet = anyOf("' ′ ’");
const isLetterUnit = anyOf('g L l W V');
const isDegree = anyOf('C F');
const isQuoteSign = anyOf('" \' ”');

/** What a number counts: a unit of measure, a currency, percent. The dimension of money is the currency's code. */
export interface UnitReading {
  readonly unit: string;
  readonly dimension: string;
  readonly to: number;
}

interface Entry {
  readonly unit: string;
  readonly dimension: string;
  readonly words: readonly string[];
  /** Only where it touches the number. */
  readonly tight?: boolean;
}

const byFirstWord = new Map<string, Entry[]>();
const byMark = new Map<string, Entry>();
const bySign = new Map<string, string>();
const codes = new Set(currencies.flatMap(({ code, wordly }) => (wordly ? [] : [code])));
/** The first token of every currency sign and code. */
const signStarts = new Set(
  currencies
    .flatMap(({ code, signs, wordly }) => (wordly ? signs : [code, ...signs]))
    .map((sign) => /^\p{L}+/u.exec(sign)?.[0] ?? sign.charAt(0)),
);

const plural = (name: string): string => {
  if (
    /(?:s|x|ch|sh|yen|yuan|won|baht|rand|renminbi|sterling|quid|kroner|kronor|lei|reais|dong|rmb|celsius|hertz|feet|[^a-z)])$/.test(
      name,
    )
  )
    return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
};

function add(names: readonly string[], unit: string, dimension: string): void {
  for (const name of new Set(
    names.flatMap((each) => (each !== unit && each === unit.toLowerCase() ? [each] : [each, plural(each)])),
  )) {
    const words = name.split(' ');
    const entries = byFirstWord.get(words[0]!);
    if (entries) entries.push({ unit, dimension, words });
    else byFirstWord.set(words[0]!, [{ unit, dimension, words }]);
  }
}

function addMarks(
  marks: readonly string[] | undefined,
  unit: string,
  dimension: string,
  tight = false,
): void {
  for (const mark of marks ?? [])
    if (!byMark.has(mark)) byMark.set(mark, { unit, dimension, words: [], tight });
}

for (const { name, dimension, names, marks, tight } of units) {
  add(names, name, dimension);
  addMarks(marks, name, dimension);
  addMarks(tight, name, dimension, true);
}
for (const { code, signs, names, of = [], wordly } of currencies) {
  for (const sign of signs) bySign.set(sign, code);
  add(
    [
      ...(wordly ? [] : [code.toLowerCase()]),
      ...names,
      ...of.flatMap((whose) =>
        sharedNames.map((name) => `${whose.replaceAll('.', ' .').replace(' . ', ' . ')} ${name}`),
      ),
    ],
    code,
    code,
  );
}
// ISO 4217's code for no currency
for (const name of unsettledNames) add([name], name, 'XXX');
for (const { name, code, names, tight } of subunits) {
  add(names, name, code);
  addMarks(tight, name, code, true);
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The end of the words at token `at`, hyphened or not; 0 if they are not there. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  for (const [n, word] of words.entries()) {
    if (n > 0 && word !== '-') i = overHyphen(tokens, i);
    if (tokens[i]?.lower !== word) return 0;
    i += 1;
  }
  return i;
}

/** The first character of every mark. */
const markStarts = new Set([...byMark.keys()].map((mark) => mark.charAt(0)));

/** Marks that are read with a space before them where a sign or the end of the text follows: "5 V", "100 m.". */
const tightWithSpace = anyOf('V W J m g L l F C ha t in');
const measured = anyOf('thick tall long wide high deep of');
const joining = anyOf('and to or');
/** Words behind metres: "cleared 2.31 m at his second try". */
const afterMetres = anyOf(
  'at from above below and or by beyond behind apart away north south east west into ahead down up off across short clear x ×',
);
const afterDegrees = anyOf(
  'and to or on in at by for during overnight above below warmer cooler higher lower this last',
);

/** "km/h", "m2", "°C": the longest mark that the touching tokens spell. */
function readMark(tokens: readonly Token[], at: number, touching: boolean): UnitReading | null {
  const afterDigits = tokens[at - 1]?.kind === 'number';
  if (!markStarts.has(tokens[at]!.text.charAt(0))) return null;
  let joined = '';
  let found: UnitReading | null = null;
  for (let n = at; n < at + 4 && tokens[n] && (n === at || tokens[n]!.glued); n += 1) {
    if (tokens[n]!.text === '^') continue; // "m^2"
    joined += tokens[n]!.text;
    const entry = byMark.get(joined);
    const next = tokens[n + 1];
    if (joined === '’' && !/^(?:\d|1[01])$/.test(next?.text ?? '')) continue;
    const feet = isFeet(joined) && /^(?:\d|1[01])$/.test(next?.text ?? '');
    const ends =
      feet ||
      !next?.glued ||
      (next.kind === 'sign' && next.text !== '/' && next.text !== '&') ||
      joined === '%' ||
      (next.text === '/' && (!entry?.tight || tokens[n + 2]?.glued));
    const alone =
      tightWithSpace(joined) &&
      (!next ||
        (next.kind === 'sign' && next.text !== '-' && next.glued) ||
        measured(next.lower) ||
        (joined === 'm' &&
          (afterMetres(next.lower) || (next.text === '(' && tokens[n + 2]?.kind === 'number'))) ||
        (isLetterUnit(joined) && joining(next.lower)) ||
        (isDegree(joined) && afterDegrees(next.lower)));
    if (entry && ends && (touching || !entry.tight || (afterDigits && alone)))
      found = { unit: entry.unit, dimension: entry.dimension, to: n + 1 };
  }
  return found;
}

/** Whether the sign at token `i` ends a quotation rather than saying inches or feet. */
function closesQuote(tokens: readonly Token[], i: number): boolean {
  if (!isQuoteSign(tokens[i]!.text)) return false;
  let open = 0;
  for (let n = Math.max(0, i - 60); n < i; n += 1)
    if (tokens[n]!.text === tokens[i]!.text || tokens[n]!.text === '“') open += 1;
  return open % 2 === 1;
}

/** The index after a power that touches a unit: "cm−1". */
const overPower = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '−' &&
  tokens[i]!.glued &&
  /^[1-3]$/.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 1]!.glued &&
  !tokens[i + 2]?.glued
    ? i + 2
    : i;

const several = /^(?:[a-z]{3,}[^su]s|[a-z]*(?:men|women))$/;

/** "two night watchmen", "two second homes": above one no unit in the singular, but what kind of thing is counted. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  /^(?:night|second)$/.test(tokens[at]!.lower) &&
  (several.test(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.lower === 'half') &&
  !/^(?:one|a|an|the|1)$/.test(tokens[at - 1]?.lower ?? 'one') &&
  !tokens[at]!.glued;

/** "Two won medals": nothing costs less than a hundred won. */
const isVictory = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'won' && few.test(tokens[at - 1]?.lower ?? '');

const few =
  /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|third|quarter)$/;

/** The unit at token `i`, if one is there: "miles", "-mile", "km/h", "%", "dollars". */
export function readUnit(tokens: readonly Token[], i: number): UnitReading | null {
  const at = overHyphen(tokens, i);
  const token = tokens[at];
  if (!token) return null;
  let named: UnitReading | null = null;
  for (const { unit, dimension, words } of byFirstWord.get(token.lower) ?? []) {
    if (at === i && (isAttribute(tokens, at) || isVictory(tokens, at))) continue;
    const to = endOf(tokens, at, words);
    if (to > (named?.to ?? 0)) named = { unit, dimension, to };
  }
  const mark = readMark(
    tokens,
    at,
    token.glued && at === i && tokens[at - 1]?.kind === 'number' && !closesQuote(tokens, at),
  );
  if (named && (!mark || mark.to <= named.to)) return named;
  return mark && { ...mark, to: overPower(tokens, mark.to) };
}

/** The currency sign or code at token `i`: "$", "US$", "$US", "USD", "Rs". */
export function readCurrencySign(tokens: readonly Token[], i: number): { unit: string; to: number } | null {
  const token = tokens[i];
  if (!token || token.kind === 'number' || !signStarts.has(token.text)) return null;
  let joined = '';
  let found: { unit: string; to: number } | null = null;
  for (
    let n = i;
    n < i + 3 && tokens[n] && tokens[n]!.kind !== 'number' && (n === i || tokens[n]!.glued);
    n += 1
  ) {
    joined += tokens[n]!.text;
    const code = bySign.get(joined) ?? (codes.has(joined) ? joined : undefined);
    if (code && (joined !== 'euro' || tokens[n + 1]?.glued)) found = { unit: code, to: n + 1 };
  }
  return found;
}
