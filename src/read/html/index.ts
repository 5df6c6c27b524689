import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';
import { ExtractedText } from '../extracted.ts';
import { positionsIn } from '../positions.ts';
import { ReadError } from '../problem.ts';
import { pageMetadata } from './metadata.ts';
import { markRuns } from './runs.ts';
import { type PageElement, textInto } from './text.ts';

/** Pages with more elements are no articles, and would keep the run busy for minutes. */
const mostElements = 100_000;

/** Reads a saved web page: the article in it, and what the page says of it. */
export function readHtml(page: string): readonly Article[] {
  const { runs, html } = markRuns(page);
  const { document } = parseHTML(html);
  const metadata = pageMetadata(document as unknown as PageElement);
  const out = new ExtractedText(positionsIn(page));
  const found = articleIn(document);
  textInto(out, found?.content ?? (document.body as unknown as PageElement), runs);
  if (out.text.trim() === '') throw new ReadError('no article text in this page');
  const title = metadata.title ?? found?.title;
  return [{ ...metadata, ...(title && { title }), text: out.text, anchors: out.anchors }];
}

interface Found {
  readonly title: string | null | undefined;
  readonly content: PageElement;
}

function articleIn(document: ConstructorParameters<typeof Readability>[0]): Found | undefined {
  try {
    const found = new Readability(document, {
      maxElemsToParse: mostElements,
      serializer: (element) => element as unknown as PageElement,
    }).parse();
    return found?.content ? { title: found.title, content: found.content } : undefined;
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('its elements are nested too deeply');
    if (error instanceof Error && /elements found/.test(error.message))
      throw new ReadError(`it has more than ${mostElements} elements`);
    throw error;
  }
}
