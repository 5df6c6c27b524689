import { hasTooManyValues } from '../json/values.ts';
import type { PageElement } from './text.ts';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report)$/;

/** The first article among a page's JSON-LD; nothing of it when there is none. */
export function linkedData(document: PageElement): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = thingsIn(parse(script.textContent ?? '')).find(isArticle);
    if (article)
      return {
        title: nameOf(article.headline),
        outlet: nameOf(article.publisher),
        author: nameOf(article.author),
        url: nameOf(article.url),
        published: nameOf(article.datePublished),
      };
  }
  return {};
}

function parse(source: string): unknown {
  if (hasTooManyValues(source)) return undefined;
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Nobody nests things deeper, but a hostile hand can. */
const deepest = 8;

/** The things at the top, in a list or in a graph. */
function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const within = (values: readonly unknown[]) => values.flatMap((one) => thingsIn(one, depth + 1));
  if (Array.isArray(value)) return within(value);
  const graph = (value as Thing)['@graph'];
  return [value as Thing, ...(Array.isArray(graph) ? within(graph) : [])];
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function nameOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  if (!Array.isArray(value)) return nameOf((value as Thing).name, depth + 1);
  const names = value.map((one) => nameOf(one, depth + 1));
  return names.filter(Boolean).join(', ') || undefined;
}
