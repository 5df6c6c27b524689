import type { Document, Sentence } from '../types.ts';
import { narrow } from './letters.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

/** Splits a document into paragraphs and these into sentences, leaving page furniture out. */
export function segment(document: Document): readonly Sentence[] {
  const { text, furniture } = document;
  const found: Sentence[] = [];
  for (const [paragraph, { start, end, kind }] of paragraphs(text).entries())
    for (const span of sentences(text.slice(start, end))) {
      const from = start + span.start;
      const to = start + span.end;
      if (!furniture.some((part) => from >= part.start && from < part.end))
        found.push({ start: from, end: to, text: narrow(text.slice(from, to)), paragraph, kind });
    }
  return found;
}
