import { jsonText } from '../report/json-text.ts';
import { behind, endOfNumber, endOfString, endOfValue, isPlain, numberIn } from './bytes.ts';
import type { Values } from './values.ts';

/** Most properties of most claims. */
const nothing = Buffer.from('null');

/** A place in a line that goes over it step by step; it is -1 from where the line is not as expected. */
export class Cursor {
  at = -1;
  #bytes: Buffer = Buffer.alloc(0);
  #to = 0;

  over(bytes: Buffer, from: number, to: number): this {
    this.#bytes = bytes;
    this.at = from;
    this.#to = to;
    return this;
  }

  /** Goes behind the literal. */
  skip(literal: Uint8Array): void {
    if (this.at >= 0) this.at = behind(literal, this.#bytes, this.at);
  }

  /** Goes behind a whole number. */
  number(): number {
    const from = this.at;
    if (from < 0) return 0;
    this.at = endOfNumber(this.#bytes, from);
    return this.at < 0 ? 0 : numberIn(this.#bytes, from, this.at);
  }

  /** Goes behind a string and says where it stands, quotation marks included. */
  string(place: { from: number; to: number }): void {
    const from = this.at;
    if (from < 0) return;
    this.at = endOfString(this.#bytes, from, this.#to);
    if (this.at >= 0 && !isPlain(this.#bytes, from, this.at) && !isOwn(this.#bytes, from, this.at))
      this.at = -1;
    place.from = from;
    place.to = this.at;
  }

  /** Goes behind a value of a table; gives its number there. */
  value(values: Values<unknown>): number {
    const from = this.at;
    if (from < 0) return -1;
    const behindNull = this.#bytes[from] === nothing[0] ? behind(nothing, this.#bytes, from) : -1;
    this.at = behindNull < 0 ? endOfValue(this.#bytes, from, this.#to) : behindNull;
    if (this.at < 0) return -1;
    const number = behindNull < 0 ? values.numberOf(this.#bytes, from, this.at) : values.numberOfNull();
    if (number < 0) this.at = -1;
    return number;
  }
}

/** Whether a string is as this tool writes it. */
function isOwn(bytes: Buffer, from: number, to: number): boolean {
  const text = bytes.toString('utf8', from, to);
  try {
    return jsonText(JSON.parse(text)) === text && Buffer.byteLength(text) === to - from;
  } catch {
    return false;
  }
}

/** The text of a string that stands there, quotation marks included. */
export function textIn(bytes: Buffer, from: number, to: number): string {
  return isPlain(bytes, from, to)
    ? bytes.toString('latin1', from + 1, to - 1)
    : (JSON.parse(bytes.toString('utf8', from, to)) as string);
}
