import stringWidth from 'string-width';

/** Text measured in terminal cells: clipped, wrapped, and made safe for a layout that counts characters. */

/** Takes a hundredth of a second to make, and most texts do without. */
let graphemes: Intl.Segmenter | undefined;

/** Most texts need no measuring: each of their characters (Latin letters, dashes, quotation marks, ≈ ≤ ≥ ✓ ✗ ↑) is one cell. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027≈≤≥✓✗↑]*$/;

/** Cells that a text takes on a terminal. */
export const cells = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

function split(text: string): string[] {
  if (plain.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(text)].map((part) => part.segment);
}

/** The beginning of a text that fits, with "…" where something is left out. */
export function clip(text: string, width: number): string {
  return cells(text) <= width ? text : `${head(text, width - 1).trimEnd()}…`;
}

/** Keeps both ends of a text, the end longer: a place in a file is known by its name's start and by line and column. */
export function clipMiddle(text: string, width: number): string {
  if (cells(text) <= width) return text;
  const right = Math.ceil(((width - 1) * 2) / 3);
  const tail = [...head(split(text).reverse(), right)].reverse().join('');
  return `${head(text, width - 1 - cells(tail))}…${tail}`;
}

function head(text: string, width: number): string;
function head(text: string[], width: number): string[];
function head(text: string | string[], width: number): string | string[] {
  const kept: string[] = [];
  let used = 0;
  for (const part of typeof text === 'string' ? split(text) : text) {
    used += cells(part);
    if (used > width) break;
    kept.push(part);
  }
  return typeof text === 'string' ? kept.join('') : kept;
}

/** Breaks a text at blanks, or behind the dash of a range, into at most `lines` lines; the last one is clipped. */
export function wrap(text: string, width: number, lines: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (rest !== '' && out.length < lines - 1 && cells(rest) > width) {
    const fitting = head(rest, width);
    const blank = rest[fitting.length] === ' ' ? fitting.length : fitting.lastIndexOf(' ');
    const cut = Math.max(blank, fitting.lastIndexOf('–') + 1) || Math.max(fitting.length, 1);
    out.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' && out.length > 0 ? out : [...out, clip(rest, width)];
}

/**
 * Stands one private character for each grapheme, and a second one where it is two cells wide, so that a layout which counts
 * characters comes out straight for every script; `unmask` gives the text back.
 */
export class Mask {
  static readonly #first = 0xf0000;
  static readonly #filler = String.fromCodePoint(0x10fffd);
  readonly #known: string[] = [];
  readonly #codes = new Map<string, string>();

  mask(text: string): string {
    if (plain.test(text)) return text;
    return split(text)
      .map((part) => {
        if (plain.test(part)) return part;
        const width = cells(part);
        return width === 0 ? '' : this.#code(part) + Mask.#filler.repeat(width - 1);
      })
      .join('');
  }

  unmask(text: string): string {
    return text
      .replace(/[\u{f0000}-\u{ffffd}]/gu, (code) => this.#known[code.codePointAt(0)! - Mask.#first] ?? '')
      .replaceAll(Mask.#filler, '');
  }

  #code(part: string): string {
    const known = this.#codes.get(part);
    if (known) return known;
    const code = String.fromCodePoint(Mask.#first + this.#known.length);
    this.#known.push(part);
    this.#codes.set(part, code);
    return code;
  }
}
