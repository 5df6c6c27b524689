import { parse } from 'yaml';
import type { Article } from './article.ts';
import { frontMatterPattern } from './frontmatter-pattern.ts';
import { metadataOf } from './metadata.ts';

/** What the front matter of a text says, and where the article behind it begins. */
export interface FrontMatter {
  readonly metadata: Omit<Article, 'text'>;
  readonly begins: number;
}

/** Undefined when the text has none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = text.match(frontMatterPattern);
  if (!match) return undefined;
  const record = recordOf(match[1]!);
  return record && { metadata: metadataOf(record), begins: match[0].length };
}

/** Titles with a colon in them are no YAML, but common: then the lines are read by themselves. */
function recordOf(source: string): Readonly<Record<string, unknown>> | undefined {
  const value = yamlOf(source) ?? lineByLine(source);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function yamlOf(source: string): unknown {
  try {
    return parse(source, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function lineByLine(source: string): Readonly<Record<string, string>> {
  const pairs = Array.from(source.matchAll(/^([A-Za-z_-]{1,30})[ \t]{0,9}:[ \t]*(\S.*)?$/gm));
  return Object.fromEntries(pairs.map(([, key, value]) => [key!.toLowerCase(), unquoted(value ?? '')]));
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
