import { ExtractedText } from '../extracted.ts';
import type { Position } from '../positions.ts';
import { plainWords } from '../words.ts';
import type { Run } from './runs.ts';
import { type PageElement, textInto } from './text.ts';

/**
 * The headline of a page, which the library that finds the article leaves out: the heading that is its title or one end
 * of it ("Ferry sinks | The Herald"), else its only long first-level heading, else the title as it stands in the page's source.
 * To be called before the article is looked for, which takes the page apart.
 */
export function headlineIn(
  root: PageElement,
  title: string | undefined,
  page: string,
  runs: readonly Run[],
  positionOf: (offset: number) => Position,
  read: Set<number>,
): ExtractedText {
  const out = new ExtractedText(positionOf);
  const heading = headingFor(root, plainWords(title ?? ''));
  if (heading) {
    textInto(out, heading, runs, read);
    return out;
  }
  const offset = title ? page.indexOf(title) : -1;
  if (offset >= 0) {
    out.addFlowing(title!, offset);
    out.endParagraph();
  }
  return out;
}

function headingFor(root: PageElement, title: string): PageElement | undefined {
  const headings = ['h1', '[itemprop="headline"]', 'h2'].flatMap((selector) => [
    ...root.querySelectorAll(selector),
  ]);
  const named = title === '' ? undefined : headings.find((heading) => names(wordsOf(heading), title));
  if (named) return named;
  const [first, ...others] = headings.filter(
    (heading) => heading.localName === 'h1' && wordsOf(heading).split(' ').length >= 4,
  );
  return others.length === 0 ? first : undefined;
}

const wordsOf = (element: PageElement): string => plainWords(element.textContent ?? '');

/** Before or behind the headline a title may have the name of the site or of a section, or a headline may go on. */
function names(heading: string, title: string): boolean {
  const [short, long] = heading.length < title.length ? [heading, title] : [title, heading];
  const within = long.startsWith(`${short} `) || long.endsWith(` ${short}`);
  return short === long || (within && short.split(' ').length >= 3);
}
