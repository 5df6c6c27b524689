import type { Claim } from '../schema/report.ts';
import { textIn } from './cursor.ts';
import { ClaimLines } from './lines.ts';
import { columns, StoredClaim } from './stored.ts';

/** The numbers of so many claims stand in one block. */
const together = 2 ** 12;

/** Keeps claims in columns, in less than half of the memory that they take as objects of objects. */
export class ClaimStore {
  readonly #lines = new ClaimLines();
  #rows = new Int32Array(0);
  #next = 0;
  /** The bytes of the last sentence, and what was read of them: the claims of one sentence follow each other. */
  #last: Uint8Array = new Uint8Array(0);
  #sentence: Claim['sentence'] = { start: 0, end: 0, text: '' };

  /** The claim of a line of a report, without its line end; undefined for one that is not as this tool writes it. */
  add(bytes: Buffer, from: number, to: number): StoredClaim | undefined {
    const lines = this.#lines;
    if (!lines.read(bytes, from, to)) return undefined;
    if (this.#next === this.#rows.length) {
      this.#rows = new Int32Array(together * columns.length);
      this.#next = 0;
    }
    const at = this.#next;
    this.#rows.set(lines.row, at);
    this.#next += columns.length;
    const id = textIn(bytes, lines.id.from, lines.id.to);
    return new StoredClaim(id, this.#sentenceIn(bytes), lines.tables, this.#rows, at);
  }

  #sentenceIn(bytes: Buffer): Claim['sentence'] {
    const { sentence, sentenceText, sentenceSpan } = this.#lines;
    const own = bytes.subarray(sentence.from, sentence.to);
    if (!own.equals(this.#last)) {
      this.#last = own;
      this.#sentence = { ...sentenceSpan, text: textIn(bytes, sentenceText.from, sentenceText.to) };
    }
    return this.#sentence;
  }
}
