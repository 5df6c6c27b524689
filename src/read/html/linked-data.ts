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
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** The things at the top, in a list or in a graph. */
function thingsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const graph = (value as Thing)['@graph'];
  return [value as Thing, ...(Array.isArray(graph) ? graph.flatMap(thingsIn) : [])];
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null) return nameOf((value as Thing).name);
  return undefined;
}
