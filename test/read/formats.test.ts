import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import type { Document } from '../../src/types.ts';

const options = { cwd: process.cwd(), stdin: Readable.from([]), stdinName: '<stdin>' };

async function documentsIn(...paths: string[]): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const reading of read(paths, options))
    if ('document' in reading) documents.push(reading.document);
  return documents;
}

/** Where some words of a document stand in its file. */
function placeOf(document: Document, words: string): string {
  const offset = document.text.indexOf(words);
  expect(offset).toBeGreaterThanOrEqual(0);
  const anchor = document.anchors.findLast((one) => one.offset <= offset)!;
  return `${anchor.line}:${anchor.column + offset - anchor.offset}`;
}

test.each([
  ['html/harbour.html', '214 passengers', '29:10'],
  ['html/harbour.html', '30 vehicles', '34:143'],
  ['html/harbour.html', '1.2m', '33:34'],
  ['markdown/dam.md', '3,400 people left', '11:8'],
  ['markdown/dam.md', '7.2 m', '19:11'],
  ['markdown/dam.md', '30m', '26:55'],
  ['json/trafilatura.jsonl', '27 miners', '1:304'],
  ['json/trafilatura.jsonl', '61 hours', '1:360'],
  ['json/list.json', '40,000 homes', '9:34'],
])('%s: "%s" stands at %s in the file', async (file, words, place) => {
  const [document] = await documentsIn(`fixtures/read/${file}`);
  expect(placeOf(document!, words)).toBe(place);
});

test.each([
  [
    'html/harbour.html',
    'Ferry fire: 214 passengers brought ashore',
    'The Marlow Herald',
    'Ines Calder',
    '2031-03-04T07:45:00+01:00',
  ],
  [
    'markdown/dam.md',
    'Dam breach: 3,400 people leave their homes',
    'The Valley Post',
    'Tomas Reyl',
    '2031-04-11',
  ],
  ['json/trafilatura.jsonl', 'Mine rescue ends', 'The Kestrel', 'Ada Winther; Jon Falk', '2031-05-02'],
  ['json/list.json', 'Blackout', 'North Wire', null, '2031-06-01T10:00:00Z'],
])('%s says who published it, and when', async (file, title, outlet, author, date) => {
  const [document] = await documentsIn(`fixtures/read/${file}`);
  expect(document!.info).toMatchObject({ title, outlet, author, published: { date, basis: 'stated' } });
});

test('a saved page gives its article alone, with the quotation marks of its character set', async () => {
  const [document] = await documentsIn('fixtures/read/html/harbour.html');
  expect(document!.text).toContain('“It was over within 40 minutes,”');
  for (const foreign of ['City win', '48 partners', 'in 2024', 'Storm closes', '500 people', '© 2031'])
    expect(document!.text).not.toContain(foreign);
});
