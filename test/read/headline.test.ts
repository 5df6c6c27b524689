import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../src/read/index.ts';
import { segment } from '../../src/segment/index.ts';

async function documentIn(path: string, file: string) {
  const [reading] = await readingsOf({ path, bytes: Buffer.from(file) });
  if (!reading || !('document' in reading)) throw new Error(JSON.stringify(reading));
  return reading.document;
}

/** What stands in the file where a document says that some words of its text stand. */
function inFile(file: string, { text, anchors }: Awaited<ReturnType<typeof documentIn>>, words: string) {
  const offset = text.indexOf(words);
  const anchor = anchors.findLast((one) => one.offset <= offset)!;
  return file.split('\n')[anchor.line - 1]!.slice(anchor.column - 1 + offset - anchor.offset);
}

const body =
  '<p>The ferry Astrid sank off Lindhaven on Monday night, and all of its crew were saved by a fishing boat.</p>';
const page = (head: string, heading: string) =>
  `<html>\n<head>${head}</head>\n<body><main>\n${heading}\n<article>${body.repeat(5)}</article></main></body></html>`;

describe('the headline of a page is read, with its place in the file', () => {
  test.each([
    [
      'a heading that is the title',
      page('<title>12 saved as ferry sinks</title>', '<h1>12 saved as ferry sinks</h1>'),
    ],
    [
      'a title with the name of the site',
      page(
        '<title>12 saved as ferry sinks | The Herald</title>',
        '<h1 class="x">12 saved as ferry sinks</h1>',
      ),
    ],
    [
      'a heading of the second level',
      page(
        '<title>Herald – 12 saved as ferry sinks</title>',
        '<h1>Herald</h1><h2>12 saved as ferry sinks</h2>',
      ),
    ],
    [
      'a heading beside another title',
      page('<title>Ferry disaster</title>', '<h1>12 saved as ferry sinks</h1>'),
    ],
    [
      'no heading at all',
      page('<title>Herald</title><meta property="og:title" content="12 saved as ferry sinks">', ''),
    ],
  ])('%s', async (_, file) => {
    const document = await documentIn('page.html', file);
    const [first] = segment(document);
    expect(first).toMatchObject({ text: '12 saved as ferry sinks', kind: 'headline' });
    expect(document.text.split('12 saved')).toHaveLength(2);
    expect(inFile(file, document, '12 saved as ferry sinks')).toMatch(/^12 saved as ferry sinks/);
  });
});

test.each([
  [
    'the name of the site',
    page('<title>The Lindhaven Herald Online</title>', '<h1>The Lindhaven Herald</h1>'),
  ],
])('%s is no headline that is read twice', async (_, file) => {
  const { text } = await documentIn('page.html', file);
  expect(text.match(/Lindhaven Herald/g)?.length ?? 0).toBeLessThan(2);
});

const text = 'The ferry Astrid sank. Its crew were saved.';
const title = '12 saved as “ferry” sinks';

describe('the title of a record is read below its text, whose offsets stay what they are', () => {
  test.each([
    ['JSON Lines', 'a.jsonl', `${JSON.stringify({ title, text })}\n`],
    ['the title behind the text', 'a.jsonl', `${JSON.stringify({ text, title })}\n`],
    ['JSON', 'a.json', JSON.stringify({ title, text }, null, 2)],
    [
      'a list',
      'a.json',
      JSON.stringify(
        [
          { title, text },
          { title: '12 others', text },
        ],
        null,
        1,
      ),
    ],
    [
      'escapes',
      'a.json',
      JSON.stringify({ title, text }).replaceAll('“', '\\u201c').replaceAll('”', '\\u201d'),
    ],
    [
      'a wrapper that has a title too',
      'a.json',
      JSON.stringify({ title: '12 new articles', articles: [{ title, text }] }),
    ],
  ])('%s', async (_, path, file) => {
    const document = await documentIn(path, file);
    expect(document.text).toBe(`${text}\n\n${title}`);
    expect(segment(document).at(-1)).toMatchObject({ text: title, kind: 'headline' });
    expect(inFile(file, document, '12 saved')).toMatch(/^12 saved/);
    expect(inFile(file, document, 'sinks')).toMatch(/^sinks/);
  });
});

test('a title that the text begins with is not read again', async () => {
  const file = JSON.stringify({ title, text: `${title}\n\n${text}` });
  expect((await documentIn('a.jsonl', file)).text).toBe(`${title}\n\n${text}`);
});

test('comments at the end do not take the title with them', async () => {
  const comments = 'The mayor spoke to the crew on Monday morning in Lindhaven.\n'.repeat(3);
  const file = JSON.stringify({ title, text: `${comments}\nComments\n\nI saw 40 boats.` });
  const sentences = segment(await documentIn('a.jsonl', file)).map((sentence) => sentence.text);
  expect(sentences).toContain(title);
  expect(sentences.join()).not.toContain('40 boats');
});

test('blanks between the elements of a line stay', async () => {
  const file = page('', '').replace(
    'sank off',
    '<b>sank</b> <i>off</i>\n<span>the</span><span> coast of</span>',
  );
  expect((await documentIn('page.html', file)).text).toContain(
    'The ferry Astrid sank off the coast of Lindhaven',
  );
});
