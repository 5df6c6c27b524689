import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { read, readingsOf } from '../../src/read/index.ts';
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
  ['html/harbour.html', '214 passengers brought', '25:19'],
  ['html/harbour.html', 'All 214 passengers', '29:6'],
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

test.each([
  [
    'a page without body tags',
    'page.html',
    '<!doctype html><title>Dam</title><p>Some 3,400 people left.<p>Twelve villages were cleared.',
    'Some 3,400 people left.\n\nTwelve villages were cleared.',
  ],
  [
    'marks in a sentence',
    'a.md',
    'Some **3,400** _people_ left\ntheir [homes](https://x.example/9).\n',
    'Some 3,400 people left their homes.',
  ],
  [
    'more marks than any writing has',
    'a.md',
    `27 people. ${'*a_'.repeat(2_000)}`,
    `27 people. ${'*a_'.repeat(2_000)}`,
  ],
  [
    'quotations in quotations without end',
    'a.md',
    `${'>'.repeat(5_000)} 27 people`,
    `${'>'.repeat(5_000)} 27 people`,
  ],
])('%s', async (_, path, file, text) => {
  const [reading] = await readingsOf({ path, bytes: Buffer.from(file) });
  expect(reading).toMatchObject({ document: { text: expect.stringContaining(text) } });
});

test.each([
  [
    'elements nested without end',
    'page.html',
    `<body>${'<div>'.repeat(5_000)}<p>27 people`,
    /nested more than 200 deep/,
  ],
  ['lists without end under no ending', 'wire', `[${'[],'.repeat(2_200_000)}[]]`, /more than 4194304 values/],
  ['lists without end', 'a.json', `[${'[],'.repeat(2_200_000)}[]]`, /more than 4194304 values/],
  ['brackets without end', 'a.json', '['.repeat(100_000), /broken JSON/],
  [
    'a report of another version',
    'a.json',
    '{"schemaVersion": 2, "documents": [], "claims": []}',
    /not a report of this version: schemaVersion/,
  ],
  ['JSON that is no article', 'a.json', '{"name": "x"}', /no article/],
])('%s: the reason is given', async (_, path, file, reason) => {
  const [reading] = await readingsOf({ path, bytes: Buffer.from(file) });
  expect(reading).toMatchObject({ unreadable: { path, reason: expect.stringMatching(reason) } });
});

test('a line of lists without end is named with its reason, and the next one is read', async () => {
  const lines = `[${'[],'.repeat(2_200_000)}[]]\n{"text": "Police said 12 men were hurt."}\n`;
  const [flaw, article] = await readingsOf({ path: 'a.jsonl', bytes: Buffer.from(lines) });
  expect(flaw).toMatchObject({
    unreadable: { path: 'a.jsonl:1', reason: 'it has more than 4194304 values' },
  });
  expect(article).toHaveProperty('document');
});
