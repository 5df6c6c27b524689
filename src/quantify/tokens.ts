/** Words, numbers and signs of a text with their offsets. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
  readonly kind: 'number' | 'word' | 'sign';
  /** The value of a number in digits; NaN otherwise. */
  readonly value: number;
}

/** Digits with thousands separators and decimals, words with inner apostrophes, single signs. Each alternative is linear. */
const pattern =
  /(\.?\d+(?:,\d{2,3}(?!\d))*(?:\.\d+)?)|([A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u1FFF]+(?:['’][A-Za-z]+)?)|(\S)/g;

/** Numbers with more digits than this are identifiers. */
const mostDigits = 40;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(pattern)) {
    const [all, digits, word] = match;
    const start = match.index;
    const end = start + all.length;
    tokens.push({
      text: all,
      lower: word ? all.toLowerCase() : all,
      start,
      end,
      glued: start === last,
      kind: digits ? 'number' : word ? 'word' : 'sign',
      value: digits && digits.length <= mostDigits ? Number(digits.replaceAll(',', '')) : Number.NaN,
    });
    last = end;
  }
  return tokens;
}
