import { lowerOf } from '../segment/letters.ts';
import { anyOf } from './any-of.ts';

/** Words, numbers and signs of a text with their offsets. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Of a number: a non-breaking or thin space stands before it, as between groups of digits. */
  readonly thin: boolean;
  readonly kind: 'number' | 'word' | 'sign' | 'address';
  /** The value of a number in digits; NaN otherwise. */
  readonly value: number;
}

/**
 * Addresses of the web, hashtags and handles; digits with thousands separators, decimals and exponent; words with inner
 * apostrophes; single signs. Every alternative is linear: repeats are of single classes or bounded.
 */
const pattern =
  /((?:https?:\/\/|www\.)\S+|[#@][A-Za-z_]\w*|[\w.-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})|((?:(?<![\w.])\.\d+|\d{1,3}(?:(?:\.\d{3}){2,6}(?!\.?\d)|(?:['’]\d{3}){1,6}(?!\d))|(?<=[a-z])\.\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d|,\d)|\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|(?<!\d,)\d+,\d\d?(?!\d|,\d)|\d+(?:\.\d+)?)(?:[eE][-−+]?\d{1,3}(?![\w.]))?)|([A-Za-z\u00AA\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u1FFF]+(?:['’][A-Za-z]+)?)|(\S)/g;

/** A scale and a currency in one word: "120 MEUR", "300 kUSD". */
const scaledCode =
  /^(k|K|M|MM|m|mn|B|b|bn|T)(?=[A-Z]{3}$)(?=EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|INR|AUD|CAD|NZD|BRL|ZAR|RUB|UAH|KRW|SGD|HKD)/;

/** Spaces between groups of digits: non-breaking, thin, both. */
const isThin = anyOf('\u00a0 \u2009 \u202f');

/** Numbers with more digits than this are identifiers. */
const mostDigits = 40;

/** "1,250.5", "0,17" (a decimal comma: no group of thousands begins with a lone 0 or has two digits at the end). */
function numberOf(digits: string): number {
  if (digits.length > mostDigits) return Number.NaN;
  if (/['’]/.test(digits)) return Number(digits.replaceAll(/['’]/g, '')); // "1’250"
  if (/^[^,]*\.\d{3}\.\d{3}$/.test(digits)) {
    const groups = digits.split('.');
    const address =
      groups.length === 4 && groups.every((group) => !group.startsWith('0') && Number(group) < 256);
    return address ? Number.NaN : Number(groups.join('')); // "1.250.000"
  }
  if (/\.\d{3},/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.')); // "1.250,50"
  const decimalComma = /^(?:0,\d+|\d+,\d\d?)$/.test(digits);
  return Number((decimalComma ? digits.replace(',', '.') : digits.replaceAll(',', '')).replace('−', '-'));
}

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** A space or one of `,;)”"`. */
const endsWord = (code: number): boolean =>
  code === 0x20 || code === 0x2c || code === 0x3b || code === 0x29 || code === 0x201d || code === 0x22;

/** The end of the plain word at an offset: ASCII letters before a space, or a mark that no word or address goes on with. Else 0. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end > at && (end === text.length || endsWord(text.charCodeAt(end))) ? end : 0;
}

export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let afterNumber = false;
  for (let at = from; at < to; ) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    // Most of a text is plain words, and the pattern would try addresses and numbers on each.
    const plainEnd = afterNumber ? 0 : plainWordEnd(text, at);
    if (plainEnd > 0) {
      const word = text.slice(at, plainEnd);
      const glued = at === last;
      const lower = lowerOf(word);
      tokens.push({
        text: word,
        lower,
        start: at,
        end: plainEnd,
        glued,
        thin: false,
        kind: 'word',
        value: Number.NaN,
      });
      [at, last] = [plainEnd, plainEnd];
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match.index >= to) break;
    const [all, address, digits, word] = match;
    const start = match.index;
    const end = start + all.length;
    const joined = word && afterNumber ? scaledCode.exec(all) : null;
    afterNumber = !address && digits !== undefined;
    if (joined) {
      at = start + joined[1]!.length;
      last = at;
      tokens.push({
        text: joined[1]!,
        lower: joined[1]!.toLowerCase(),
        start,
        end: at,
        glued: true,
        thin: false,
        kind: 'word',
        value: Number.NaN,
      });
      continue;
    }
    tokens.push({
      text: all,
      lower: word ? lowerOf(all) : all,
      start,
      end,
      glued: start === last,
      thin: isThin(text.charAt(start - 1)),
      kind: address ? 'address' : digits ? 'number' : word ? 'word' : 'sign',
      value: digits ? numberOf(digits) : Number.NaN,
    });
    [at, last] = [end, end];
  }
  return tokens;
}

const hyphens = anyOf('- ‑');

export const isHyphen = (token: Token | undefined): boolean => hyphens(token?.text);

/** The index after an optional hyphen that is glued on both sides. */
export const overHyphen = (tokens: readonly Token[], i: number): number =>
  isHyphen(tokens[i]) && tokens[i]!.glued && tokens[i + 1]?.glued ? i + 1 : i;

const tables = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** A table's value for a word, without what objects inherit. */
export function own<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  if (key === undefined) return undefined;
  let values = tables.get(table) as ReadonlyMap<string, T> | undefined;
  if (!values) {
    values = new Map(Object.entries(table));
    tables.set(table, values);
  }
  return values.get(key);
}
