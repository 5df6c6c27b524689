/** What a scanner asks of the bytes of JSON without white space. A place that is not found is -1. */

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Behind the literal, where it stands there. */
export function behind(literal: Uint8Array, bytes: Uint8Array, at: number): number {
  for (let i = 0; i < literal.length; i += 1) if (bytes[at + i] !== literal[i]) return -1;
  return at + literal.length;
}

/** Behind the string that begins at a place. */
export function endOfString(bytes: Uint8Array, at: number, to: number): number {
  if (bytes[at] !== quote) return -1;
  for (let i = at + 1; i < to; i += 1) {
    if (bytes[i] === quote) return i + 1;
    if (bytes[i] === backslash) i += 1;
  }
  return -1;
}

/** Bytes that mean something outside of strings. */
const structural = new Uint8Array(256);
for (const byte of [quote, comma, openBrace, closeBrace, openBracket, closeBracket]) structural[byte] = 1;

/** Behind the value that begins at a place, if it is one. */
export function endOfValue(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at];
  if (first === quote) return endOfString(bytes, at, to);
  const nested = first === openBrace || first === openBracket;
  let depth = 0;
  for (let i = at; i < to; i += 1) {
    const byte = bytes[i]!;
    if (structural[byte] === 0) continue;
    if (byte === quote) {
      i = endOfString(bytes, i, to) - 1;
      if (i < 0) return -1;
    } else if (byte === comma) {
      if (depth === 0) return i;
    } else if (byte === openBrace || byte === openBracket) depth += 1;
    else if (depth === 0) return i;
    else {
      depth -= 1;
      if (depth === 0 && nested) return i + 1;
    }
  }
  return -1;
}

/** Whether the bytes are ASCII that stands for itself: without escapes and controls. */
export function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i]!;
    if (byte < 0x20 || byte > 0x7e || byte === backslash) return false;
  }
  return true;
}

/** Digits are read up to this many, so that the number has 31 bits. */
const most = 9;

/** Behind the whole number at a place, which has no more than nine digits. */
export function endOfNumber(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isDigit(bytes[end])) end += 1;
  const zeroFirst = bytes[at] === 0x30 && end > at + 1;
  return end === at || zeroFirst || end - at > most ? -1 : end;
}

export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = 10 * value + bytes[i]! - 0x30;
  return value;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte > 0x2f && byte < 0x3a;
