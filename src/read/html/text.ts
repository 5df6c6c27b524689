import type { ExtractedText } from '../extracted.ts';
import type { Run } from './runs.ts';

/** What is needed of a DOM's element. */
export interface PageElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly childNodes: Iterable<PageElement | PageText>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageText {
  readonly nodeType: 3 | 8;
  readonly textContent: string | null;
}

/** Elements that stand in a line of text; every other begins and ends a paragraph. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that are no words of the article: captions speak of pictures, often of other days. */
const passedOver = new Set(
  'script style noscript template nav footer form button select aside figcaption svg math head amp-ad amp-embed amp-consent'.split(
    ' ',
  ),
);

/** Captions are told by their class as well: `wp-caption-text`, `imageCaption`. */
export function isCaption(element: PageElement): boolean {
  return /caption/i.test(element.getAttribute('class') ?? '');
}

/** Adds the runs of text under an element, a paragraph for each block; notes the numbers of the runs in `read`. */
export function textInto(
  out: ExtractedText,
  root: PageElement,
  runs: readonly Run[],
  read = new Set<number>(),
): void {
  const visit = (element: PageElement): void => {
    const name = element.localName;
    if (passedOver.has(name) || isCaption(element)) return;
    if (name === 'data') {
      const number = Number(element.getAttribute('value'));
      read.add(number);
      for (const piece of runs[number] ?? []) out.addFlowing(piece.text, piece.offset, piece.width);
    }
    const block = !inline.has(name) && name !== 'td' && name !== 'th';
    if (block) out.endParagraph();
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child);
      else if (child.nodeType === 3 && child.textContent?.trim() === '') out.addBlank();
    }
    if (block) out.endParagraph();
  };
  visit(root);
}
