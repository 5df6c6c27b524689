import type { LeftOut } from '../../types.ts';
import type { Position } from '../positions.ts';
import type { Run } from './runs.ts';
import { isCaption, type PageElement } from './text.ts';

/** What the names that pages give their parts say about them, the most telling first. */
const kinds: readonly (readonly [reason: string, names: RegExp])[] = [
  ['a cookie notice', /cookie|consent|gdpr|onetrust/],
  ['comments', /comment|disqus|respond/],
  ['a subscription notice', /newsletter|subscri|paywall|signup/],
  ['sharing buttons', /\bshar|social/],
  ['an advertisement', /\bads?\b|advert|sponsor/],
  ['a byline', /byline|author|dateline|timestamp|posted/],
  ['related links', /relat|recommend|popular|trending|most-|more-|read-?next|widget|carousel/],
  ['labels', /\btags?\b|breadcrumb|categor/],
  ['navigation', /^nav\b|menu|navigation|skip-link/],
  ['the foot of the page', /^footer\b|colophon/],
];

/** Says what each run of a page stands in. To be asked before the article is looked for, which takes the page apart. */
export function reasonsIn(root: PageElement): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  const visit = (element: PageElement, above: string): void => {
    if (element.localName === 'data') reasons.set(Number(element.getAttribute('value')), above);
    const reason = reasonFor(element) ?? above;
    for (const child of element.childNodes) if (child.nodeType === 1) visit(child, reason);
  };
  // The names of the whole page speak of the article.
  for (const body of root.querySelectorAll('body'))
    for (const child of body.childNodes) if (child.nodeType === 1) visit(child, 'outside the article');
  return reasons;
}

function reasonFor(element: PageElement): string | undefined {
  if (element.localName === 'figcaption' || isCaption(element)) return 'a caption';
  const names = [element.localName, element.getAttribute('id'), element.getAttribute('class')]
    .join(' ')
    .toLowerCase();
  return kinds.find(([, pattern]) => pattern.test(names))?.[0];
}

/** The runs of a page that were not read, those that follow one another for one reason in one stretch. */
export function leftOutOf(
  runs: readonly Run[],
  read: ReadonlySet<number>,
  reasons: ReadonlyMap<number, string>,
  positionOf: (offset: number) => Position,
): readonly LeftOut[] {
  const found: LeftOut[] = [];
  let before = -1;
  for (const [at, run] of runs.entries()) {
    if (read.has(at)) continue;
    const reason = reasons.get(at) ?? 'outside the article';
    const text = run
      .map((piece) => piece.text)
      .join('')
      .trim();
    const last = found.at(-1);
    if (last && before === at - 1 && last.reason === reason)
      found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
    else found.push({ line: positionOf(run[0]!.offset).line, reason, text });
    before = at;
  }
  return found;
}
