import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/index.ts';

/** Pages whose elements say whether they are of the article (`data-in`) or not (`data-out`). */
const folder = 'fixtures/read/html/layouts';

/** Links in a column of a page laid out by tables are not told from its text. */
const known: Readonly<Record<string, readonly string[]>> = {
  'old-tables.html': ['Storm closes 12 schools in the north', 'Bridge toll rises 5% in June'],
};

const withoutBlanks = (text: string) => text.replaceAll(/\s+/g, '');

describe.each(readdirSync(folder))('%s', (name) => {
  const page = readFileSync(`${folder}/${name}`, 'utf8');
  const { document: marked } = parseHTML(page);
  const wordsOf = (selector: string) =>
    Array.from(marked.querySelectorAll(selector), (element) => element.textContent!.trim());
  const [article] = readHtml(page);
  const { text, furniture } = documentOf({ id: name, ...article! });
  const isRead = (words: string) => {
    const start = text.indexOf(words);
    return start >= 0 && !furniture.some((stretch) => start >= stretch.start && start < stretch.end);
  };

  test('the article is read, each paragraph by itself', () => {
    expect(wordsOf('[data-in]').filter((words) => !isRead(words))).toEqual([]);
    for (const words of wordsOf('[data-in]')) expect(text.split(/\n+/)).toContain(words);
  });

  test('what is around it is not', () => {
    expect(wordsOf('[data-out]').filter(isRead)).toEqual(known[name] ?? []);
  });

  test('what is not read is named with its line and the reason', () => {
    const lines = page.split('\n');
    const within = furniture.map(({ start, end }) => text.slice(start, end));
    const named = [...within, ...article!.leftOut!.map((one) => one.text)].map(withoutBlanks);
    const unread = wordsOf('[data-out]').filter((words) => !isRead(words));
    expect(unread.filter((words) => !named.some((one) => one.includes(withoutBlanks(words))))).toEqual([]);
    for (const one of article!.leftOut!) expect(lines[one.line - 1]).toContain(one.text.split(/[\s&]/)[0]);
  });

  test('every word leads back to the page', () => {
    const lines = page.split('\n');
    for (const words of wordsOf('[data-in]')) {
      const offset = text.indexOf(words);
      const anchor = article!.anchors!.findLast((one) => one.offset <= offset)!;
      expect(lines[anchor.line - 1]!.slice(anchor.column - 1 + offset - anchor.offset)).toContain(words);
    }
  });
});
