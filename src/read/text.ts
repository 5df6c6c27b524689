import type { Article } from './article.ts';

/** Reads plain text, with front matter or without. */
export async function readText(file: string): Promise<readonly Article[]> {
  if (!file.startsWith('---')) return [{ text: file }];
  const { frontMatterOf } = await import('./frontmatter.ts');
  const front = frontMatterOf(file);
  return [front ? { ...front.metadata, text: file, begins: front.begins } : { text: file }];
}
