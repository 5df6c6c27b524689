import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { inFolder } from '../read/folder.ts';

const sentence = 'At least 50 people died in Kessing on Tuesday, the mayor said.';
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const linked = (data: string) =>
  page(`<p>${sentence}</p>`, `<script type="application/ld+json">${data}</script>`);
const nested = (open: string, close: string, depth: number, core = '') =>
  open.repeat(depth) + core + close.repeat(depth);
const json = (author: string) => `{"text":${JSON.stringify(sentence)},"author":${author}}`;

/** What a hostile hand may put before a reader, and what comes of it: the article, or the reason why there is none. */
const bombs: Readonly<
  Record<string, readonly [file: string, content: string | Uint8Array, outcome: RegExp]>
> = {
  'elements nested 100,000 deep': [
    'a.html',
    `${'<div>'.repeat(1e5)}${sentence}`,
    /nested more than 200 deep/,
  ],
  'elements that never end': ['a.html', `<p>5 men<b>`.repeat(60_000), /nested more than 200 deep/],
  'very many elements': ['a.html', page('<p>5 men</p>'.repeat(60_000)), /more than 50000 elements/],
  'an attribute of a megabyte': [
    'a.html',
    page(`<p title="${'a'.repeat(2 ** 20)}">${sentence}</p>`),
    /50 people/,
  ],
  'ten thousand attributes': [
    'a.html',
    page(`<p ${Array.from({ length: 1e4 }, (_, i) => `a${i}=1`).join(' ')}>${sentence}</p>`),
    /50 people/,
  ],
  'a comment that never ends': ['a.html', page(`<p>${sentence}</p><!--${'-'.repeat(2 ** 20)}`), /50 people/],
  'a script that never ends': [
    'a.html',
    page(`<p>${sentence}</p><script>${'a<b '.repeat(1e5)}`),
    /50 people/,
  ],
  'tags that never begin': ['a.html', page(`<p>${sentence}</p>${'<'.repeat(5e5)}`), /50 people/],
  'many references to characters': ['a.html', page(`<p>${'&amp;'.repeat(1e5)} ${sentence}</p>`), /50 people/],
  'entities of entities': [
    'a.xhtml',
    `<!DOCTYPE x [${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>${page(`<p>&l9; ${sentence}</p>`)}`,
    /^no article text|50 people/,
  ],
  'metadata nested in lists': ['a.html', linked(nested('[', ']', 1e5)), /50 people/],
  'metadata nested in names': [
    'a.html',
    linked(`{"@type":"NewsArticle","author":${nested('{"name":', '}', 1e5, '1')}}`),
    /50 people/,
  ],
  'a record nested in lists': ['a.json', json(nested('[', ']', 1e5)), /50 people/],
  'a record nested in names': ['a.json', json(nested('{"name":', '}', 1e5, '1')), /50 people/],
  'a line nested in lists': ['a.jsonl', json(nested('[', ']', 1e5)), /50 people/],
  'lists and nothing in them': ['a.json', nested('[', ']', 1e5), /no article/],
  'front matter nested in lists': ['a.md', `---\ntitle: ${'['.repeat(5e4)}\n---\n${sentence}\n`, /50 people/],
  'front matter of references': [
    'a.txt',
    `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n---\n${sentence}\n`,
    /50 people/,
  ],
  'Markdown of open brackets': ['a.md', `${'['.repeat(5e4)} ${sentence}`, /50 people/],
  'Markdown of open links': ['a.md', `${'[a](<b'.repeat(3e3)} ${sentence}`, /50 people/],
  'Markdown of open tags': ['a.md', `${'<a '.repeat(3e4)} ${sentence}`, /50 people/],
  'Markdown quoted very deep': ['a.md', `${'> '.repeat(1e4)}${sentence}`, /50 people/],
  'Markdown of lists in lists': [
    'a.md',
    `${Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- 5 men`).join('\n')}\n\n${sentence}`,
    /50 people/,
  ],
  'ten megabytes on one line': [
    'a.txt',
    `${sentence} ${'a'.repeat(1e7)}`,
    /longer than the limit of 4 Mi characters/,
  ],
  'three megabytes in one word': ['a.txt', `${sentence} ${'a'.repeat(3e6)}`, /50 people/],
  'a text of overrides and marks': ['a.txt', `${sentence}${'\u202e\u0301\u200b'.repeat(1e4)}`, /50 people/],
  'lone surrogates': ['a.json', json('"\\ud800"').replace('50', '\\udc00 50'), /50 people/],
  'a PDF by another name': ['a.html', '%PDF-1.7\n%\u00e2\u00e3', /^a PDF, not text/],
  'a PDF cut off': ['a.pdf', '%PDF', /^a PDF, not text/],
  zeros: ['a.txt', new Uint8Array(1e5), /^not a text file$/],
  'half a character': ['a.txt', Uint8Array.of(0xe2, 0x82), /./],
};

/** The texts that are read from a file, or why it is not. */
async function outcomeOf(name: string, content: string | Uint8Array): Promise<string[]> {
  return inFolder({ [name]: content }, async (cwd) => {
    const outcomes: string[] = [];
    for await (const reading of read([name], { cwd, stdin: process.stdin, stdinName: '-' }))
      if ('document' in reading) outcomes.push(reading.document.text);
      else if ('unreadable' in reading) outcomes.push(reading.unreadable.reason);
    return outcomes;
  });
}

test.each(Object.entries(bombs))(
  '%s',
  async (_, [name, content, outcome]) => {
    const outcomes = await outcomeOf(name, content);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatch(outcome);
  },
  120_000,
);

/** The costliest texts within the limits, and the heap in MiB that they are read with. A whole text of the limit takes as much more as it is longer. */
describe('memory', () => {
  test.each([
    ['figures and nothing else', '5 '.repeat(40_000), 200],
    ['claims and nothing else', `${sentence} ${sentence.replace('50', '51')}\n\n`.repeat(2_000), 150],
    ['a word without end', 'a'.repeat(4 * 2 ** 20), 100],
  ])(
    '%s',
    async (_, text, heap) => {
      await inFolder({ 'a.txt': text, 'b.txt': sentence }, (cwd) => {
        const args = ['extract', '.', '--no-cache', '--threads', '1', '--format', 'ndjson'];
        const command = [`--max-old-space-size=${heap}`, resolve('bin/claimcheck.js'), ...args];
        const { status, stderr } = spawnSync(process.execPath, command, {
          cwd,
          maxBuffer: 2 ** 28,
          encoding: 'utf8',
        });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      });
    },
    240_000,
  );

  test('a text of more figures than the limit is named, and the rest is read', async () => {
    await inFolder({ 'a.txt': '5 '.repeat(100_001), 'b.txt': sentence }, (cwd) => {
      const args = ['extract', '.', '--no-cache', '--format', 'ndjson'];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('bin/claimcheck.js'), ...args],
        {
          cwd,
          encoding: 'utf8',
        },
      );
      expect(stderr).toBe('claimcheck: a.txt: it has more than 100,000 figures\n');
      expect(stdout).toContain('"At least 50 people"');
      expect(status).toBe(0);
    });
  }, 240_000);
});
