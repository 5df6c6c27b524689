import type { Article } from '../article.ts';
import { isoDate } from '../dates.ts';
import { hostOf } from '../metadata.ts';
import { linkedData } from './linked-data.ts';
import type { PageElement } from './text.ts';

/** Where pages give what is known of their article, the most telling first: OpenGraph, then the names in common use. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'],
  url: ['og:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
  ],
} as const;

/** What a page says of its article: JSON-LD first, meta tags, then the marked-up elements. */
export function pageMetadata(document: PageElement): Omit<Article, 'text'> {
  const meta = metaOf(document);
  const data = linkedData(document);
  const named = (key: keyof typeof metaNames) =>
    metaNames[key].map((name) => meta.get(name)).filter((value) => value !== undefined);
  const title = data.title ?? named('title')[0];
  // Some pages give the address of the author's page.
  const author = data.author ?? named('author').find((value) => !/^https?:/i.test(value));
  const url = first(document, 'link[rel="canonical"]', 'href') ?? named('url')[0] ?? data.url;
  const address = url && /^https?:\/\//i.test(url) ? url : undefined;
  const outlet = named('outlet')[0] ?? data.outlet ?? hostOf(address);
  const dates = [
    data.published,
    ...named('published'),
    first(document, '[itemprop="datePublished"]', 'datetime'),
    first(document, '[itemprop="datePublished"]', 'content'),
    first(document, 'article time[datetime]', 'datetime'),
  ];
  const published = dates.map((date) => date && isoDate(date)).find((date) => date);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(address && { url: address }),
    ...(author && { author }),
    ...(published && { published }),
  };
}

function metaOf(document: PageElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = element.getAttribute('content')?.trim();
    if (name && value && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  return values;
}

function first(document: PageElement, selector: string, attribute: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute(attribute)?.trim();
    if (value) return value;
  }
  return undefined;
}
