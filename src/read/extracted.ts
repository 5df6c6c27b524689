import type { Anchor } from '../types.ts';
import type { Position } from './positions.ts';

/** Collects the text of an article out of a file that holds more than it, with the way back to the file. */
export class ExtractedText {
  readonly #positionOf: (offset: number) => Position;
  readonly #anchors: Anchor[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the next character would stand in the file if nothing lay between. */
  #next = -1;

  constructor(positionOf: (offset: number) => Position) {
    this.#positionOf = positionOf;
  }

  get text(): string {
    return this.#parts.join('');
  }

  get anchors(): readonly Anchor[] {
    return this.#anchors;
  }

  /** Adds text that stands at an offset of the file; `width` is how many of the file's characters it takes. */
  add(text: string, offset: number, width = text.length): void {
    if (text === '') return;
    if (offset !== this.#next) this.#anchors.push({ offset: this.#length, ...this.#positionOf(offset) });
    this.#parts.push(text);
    this.#length += text.length;
    // A character written as several (an escape, an entity) or a line's end breaks the count.
    this.#next = width === text.length && !/[\r\n]$/.test(text) ? offset + width : -1;
  }

  /** Adds running text: any run of white space becomes one space, none at the start of a line. */
  addFlowing(text: string, offset: number, width = text.length): void {
    for (const piece of text.matchAll(/\s+|\S+/g)) {
      const space = /^\s/.test(piece[0]);
      if (space && this.#atLineStart()) continue;
      const whole = piece[0].length === text.length;
      if (!space) this.add(piece[0], offset + piece.index, whole ? width : piece[0].length);
      else if (!this.#parts.at(-1)!.endsWith(' '))
        this.add(' ', offset + piece.index, piece[0] === ' ' ? 1 : 0);
    }
  }

  /** Adds the blank between two elements of a line. */
  addBlank(): void {
    if (this.#atLineStart() || this.#parts.at(-1)!.endsWith(' ')) return;
    this.#parts.push(' ');
    this.#length += 1;
    this.#next = -1;
  }

  /** Ends the paragraph, if one was begun. */
  endParagraph(): void {
    if (this.#atLineStart()) return;
    if (this.#parts.at(-1) === ' ') {
      this.#parts.pop();
      this.#length -= 1;
    }
    this.#parts.push('\n\n');
    this.#length += 2;
    this.#next = -1;
  }

  #atLineStart(): boolean {
    return this.#parts.length === 0 || this.#parts.at(-1)!.endsWith('\n');
  }
}
