import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';
import { ExtractedText } from '../extracted.ts';
import { positionsIn } from '../positions.ts';
import { ReadError } from '../problem.ts';
import { plainWords } from '../words.ts';
import { headlineIn } from './headline.ts';
import { leftOutOf, reasonsIn } from './left-out.ts';
import { pageMetadata } from './metadata.ts';
import { markRuns } from './runs.ts';
import { type PageElement, textInto } from './text.ts';

/** Reads a saved web page: the article in it, and what the page says of it; nothing in a report of this tool. */
export function readHtml(page: string): readonly Article[] {
  if (ownPage.test(page.slice(0, 4096))) return [];
  const { runs, html } = markRuns(page);
  const document = documentIn(html);
  const metadata = pageMetadata(document as unknown as PageElement);
  const positionOf = positionsIn(page);
  const titled = metadata.title || document.querySelector('title')?.textContent?.trim();
  const root = document as unknown as PageElement;
  const read = new Set<number>();
  const reasons = reasonsIn(root);
  const headline = headlineIn(root, titled, page, runs, positionOf, read);
  const out = new ExtractedText(positionOf);
  const found = articleIn(document);
  textInto(out, found?.content ?? (document.body as unknown as PageElement), runs, read);
  if (out.text.trim() === '') throw new ReadError('no article text in this page');
  const title = metadata.title || found?.title || titled;
  return [
    {
      ...metadata,
      ...(title && { title }),
      ...withHeadline(headline, out),
      leftOut: leftOutOf(runs, read, reasons, positionOf),
    },
  ];
}

/** The headline before the text, unless the text begins with it. */
function withHeadline(headline: ExtractedText, body: ExtractedText): Pick<Article, 'text' | 'anchors'> {
  const words = plainWords(headline.text);
  const before = plainWords(body.text.slice(0, headline.text.length + 500)).includes(words)
    ? ''
    : headline.text;
  if (before === '') return { text: body.text, anchors: body.anchors };
  const moved = body.anchors.map((anchor) => ({ ...anchor, offset: anchor.offset + before.length }));
  return { text: before + body.text, anchors: [...headline.anchors, ...moved] };
}

/** As `src/report/html/page.ts` writes it. */
const ownPage = /<meta name="generator" content="claimcheck">/;

/** The DOM does not add the tags that a page may leave out. */
function documentIn(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? parseHTML(html).document : undefined;
  // The tag may have stood in a script, and the page is no page.
  if (whole?.documentElement?.localName === 'html') return whole;
  const body = html.replaceAll(/<\/?(?:html|head|body)(?:\s[^>]{0,500})?>|<!doctype[^>]{0,500}>/gi, '');
  return parseHTML(`<html><head></head><body>${body}</body></html>`).document;
}

interface Found {
  readonly title: string | null | undefined;
  readonly content: PageElement;
}

type Page = ReturnType<typeof parseHTML>['document'];

function articleIn(document: Page): Found | undefined {
  const found = new Readability(document, {
    keepClasses: true,
    serializer: (element) => element as unknown as PageElement,
  }).parse();
  return found?.content ? { title: found.title, content: found.content } : undefined;
}
