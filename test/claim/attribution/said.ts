import { attribute } from '../../../src/claim/attribution/index.ts';
import { contextOf } from '../../../src/claim/context.ts';
import { documentOf } from '../../../src/read/document.ts';
import type { Attribution } from '../../../src/schema/report.ts';
import { segment } from '../../../src/segment/index.ts';

/** Who says the figure that stands in the text. */
export function saidOf(text: string, figure: string): Attribution | null {
  const document = documentOf({ id: 'example', text });
  const sentences = segment(document).map((sentence) => ({ ...sentence, quantities: [] }));
  const start = text.indexOf(figure);
  const index = sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end);
  return attribute(contextOf(document, sentences))(index, { start, end: start + figure.length });
}
