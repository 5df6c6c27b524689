import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOf } from '../../src/read/index.ts';
import { visible } from '../../src/report/sanitise.ts';
import { anyText } from './arbitraries.ts';

/** Pieces of each form's own grammar, whole and broken. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  'a.txt': ['---\n', 'title: x\n', 'date: 2031-05-02\n', '\n\n', '- ', '1) ', 'Related\n', 'Comments\n'],
  'a.md': [
    '---\n',
    'title: "x\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '`',
    '```\n',
    '[a](b)',
    '![a](',
    '|a|b|\n|-|-|\n',
    '**',
    '_',
    '<b>',
    '&amp;',
    '\\',
    '[1]: x\n',
  ],
  'a.html': [
    '<html>',
    '<head>',
    '<title>',
    '</title>',
    '<meta property="og:title" content="',
    '">',
    '<body>',
    '<article>',
    '<p>',
    '</p>',
    '<div ',
    'class=x>',
    '<br/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle"',
    '</script>',
    '&nbsp;',
    '&#x110000;',
    '&#0;',
    '<td>',
    '</table>',
    '<!doctype html>',
  ],
  'a.json': [
    '{"text":"',
    '"',
    '}',
    '[',
    ']',
    ',',
    '{"id":1,',
    '"maintext":',
    'null',
    '1e999',
    '"\\ud800"',
    '{"schemaVersion":1,"claims":[]}',
    '\\n',
    '"__proto__":{}',
  ],
  'a.jsonl': [
    '{"text":"x"}\n',
    '{"id":"k","text":"5 men"}\n',
    '{broken\n',
    '\n',
    '[]\n',
    'null\n',
    '{"text":5}\n',
    '\ufeff',
    '{"id":"k","text":"5 men"}\r\n',
    '{"type":"report","schemaVersion":1}\n',
  ],
  'a.unknown': ['{', '[', '<p>', '---\n', 'MIME-Version: 1.0\r\n', '%PDF', 'x\n'],
};

const contentFor = (path: string) =>
  fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...grammar[path]!), anyText), { maxLength: 14 })
      .map((parts) => Buffer.from(parts.join(''))),
    fc
      .array(fc.constantFrom(...grammar[path]!), { maxLength: 60 })
      .map((parts) => Buffer.from(parts.join(''))),
    fc
      .array(fc.constantFrom(...grammar[path]!), { maxLength: 20 })
      .map((parts) => Buffer.from(`\ufeff${parts.join('')}`, 'utf16le')),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );

/** Tried of each form in every run; more with READER_RUNS. */
const numRuns = Number(process.env.READER_RUNS ?? 400);

test.each(Object.keys(grammar))(
  'whatever stands in %s, it is read or the reason is told',
  async (path) => {
    await fc.assert(
      fc.asyncProperty(contentFor(path), async (bytes) => {
        const lines = path === 'a.jsonl' ? { line: 1 } : {};
        for (const reading of await readingsOf({ path, bytes, ...lines })) {
          if ('extracted' in reading) continue;
          if ('unreadable' in reading) {
            expect(visible(reading.unreadable.reason)).not.toBe('');
            expect(reading.unreadable.path).toMatch(/^a\.\w+/);
            continue;
          }
          const { text, anchors, info } = reading.document;
          expect(info.path).toBe(path);
          expect(text.trim()).not.toBe('');
          for (const [at, { offset, line, column }] of anchors.entries()) {
            expect(offset).toBeGreaterThanOrEqual(anchors[at - 1]?.offset ?? 0);
            expect(offset).toBeLessThanOrEqual(text.length);
            expect(Math.min(line, column)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns },
    );
  },
  120_000,
);
