import { createHash } from 'node:crypto';
import { sketchOf } from '../align/sketch.ts';
import type { Anchor, Document, DocumentInput, Furniture } from '../types.ts';
import type { Article } from './article.ts';
import { furnitureOf } from './furniture/index.ts';
import { lineAnchors } from './positions.ts';
import { inferDay, inferPublished } from './published.ts';
import { countWords } from './words.ts';

/** A document from its text: page furniture marked, publication date inferred where it is not given. */
export function documentOf(input: DocumentInput & Article & { readonly path?: string }): Document {
  const { id, text: body, headline } = input;
  // Below the text, so that offsets into the text of a file's record stay what they are.
  const text = headline ? `${body}\n\n${headline.text}` : body;
  const furniture = [...frontMatter(input.begins), ...furnitureOf(body, input.begins)];
  const article = without(body, furniture);
  const published = input.published
    ? ({ date: input.published, basis: 'stated' } as const)
    : inferPublished(body);
  const day = published ? null : inferDay(body);
  return {
    info: {
      id,
      path: input.path ?? id,
      title: input.title ?? null,
      outlet: input.outlet ?? null,
      url: input.url ?? null,
      author: input.author ?? null,
      published,
      sha256: createHash('sha256').update(text).digest('hex'),
      words: countWords(article),
      sketch: sketchOf(article),
      // Spans count in this text, which a reader of the report could not find in the file.
      ...(input.anchors && { text }),
    },
    text,
    anchors: [...(input.anchors ?? lineAnchors(body)), ...anchorsBelow(headline, text)],
    furniture,
    ...(day && { day }),
    ...(input.leftOut && { leftOut: input.leftOut }),
  };
}

function anchorsBelow(headline: Article['headline'], text: string): readonly Anchor[] {
  const start = text.length - (headline?.text.length ?? 0);
  return (headline?.anchors ?? []).map((anchor) => ({ ...anchor, offset: anchor.offset + start }));
}

function frontMatter(begins: number | undefined): readonly Furniture[] {
  return begins ? [{ start: 0, end: begins, reason: 'front matter' }] : [];
}

/** The text that remains, so that two copies of an article are alike whatever their pages put around it. */
function without(text: string, furniture: readonly Furniture[]): string {
  if (furniture.length === 0) return text;
  const starts = [0, ...furniture.map(({ end }) => end)];
  return starts.map((start, at) => text.slice(start, furniture[at]?.start)).join('\n');
}
