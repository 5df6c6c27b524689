import type { Document, Sentence } from '../types.ts';

/** Splits a document into paragraphs and these into sentences, leaving page furniture out. */
export function segment(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of document.text.matchAll(/[^\n]+/g)) {
    for (const part of line[0].matchAll(/\S.*?(?:[.!?]["'”’)]*(?=\s+["“‘'(]?[A-Z])|$)/g)) {
      const start = line.index + part.index;
      const end = start + part[0].trimEnd().length;
      if (!document.furniture.some((f) => start >= f.start && start < f.end))
        sentences.push({ start, end, text: document.text.slice(start, end), paragraph, kind: 'body' });
    }
    paragraph += 1;
  }
  return sentences;
}
