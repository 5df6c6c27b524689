import type { Token } from '../types.ts';
import { tag } from './tags.ts';
import { words } from './words.ts';

/**
 * The tokens of one sentence with part of speech and lemma, in order.
 * `offset` is where `text` begins in its document; spans count from the start of the document.
 */
export function analyse(text: string, offset: number): readonly Token[] {
  return tag(text, words(text), offset);
}
