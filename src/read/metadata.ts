import type { Article } from './article.ts';
import { isoDate } from './dates.ts';

/**
 * The names under which front matter and scrapers give what is known of an article, the most telling first:
 * trafilatura (`source`, `hostname`, `source-hostname`), newspaper4k (`authors`, `publish_date`, `canonical_link`), news-please
 * (`maintext`, `date_publish`), and the names in common use.
 */
const names = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline'],
  published: [
    'date',
    'published',
    'publish_date',
    'date_publish',
    'published_at',
    'publishedAt',
    'publishedDate',
    'datePublished',
    'pubDate',
    'pub_date',
  ],
  url: ['url', 'canonical_link', 'canonical_url', 'link', 'source', 'source_url'],
  outlet: [
    'outlet',
    'source-hostname',
    'sitename',
    'site_name',
    'publisher',
    'source_name',
    'hostname',
    'source_domain',
    'source',
    'source_url',
  ],
} as const;

const address = /^https?:\/\/\S+$/i;

/** What a record says of its article. Empty values say nothing; a source that is an address is no name of an outlet. */
export function metadataOf(record: Readonly<Record<string, unknown>>): Omit<Article, 'text'> {
  const values = (key: keyof typeof names) =>
    names[key].map((name) => wordsOf(record[name])).filter((value) => value !== '');
  const url = values('url').find((value) => address.test(value));
  const outlet = values('outlet').find((value) => !address.test(value)) ?? hostOf(url);
  const published = values('published')
    .map(isoDate)
    .find((date) => date !== undefined);
  const title = values('title')[0];
  const author = values('author')[0];
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(author && { author }),
    ...(published && { published }),
  };
}

/** A value in words; lists of names are joined, and what has a name (`{"name": …}`) is called by it. */
function wordsOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return '';
  if (!Array.isArray(value)) return wordsOf((value as Record<string, unknown>).name, depth + 1);
  return value
    .map((one) => wordsOf(one, depth + 1))
    .filter(Boolean)
    .join(', ');
}

/** Nobody nests names deeper, but a hostile hand can. */
const deepest = 8;

/** The site of an address, as an outlet is called when nothing else names it. */
export function hostOf(url: string | undefined): string | undefined {
  return url?.match(/^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase();
}
