import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/read/document.ts';
import { segment } from '../../src/segment/index.ts';

const split = (text: string) => segment(documentOf({ id: 'a', text })).map((sentence) => sentence.text);

describe('one sentence', () => {
  test.each([
    'The U.S. Navy sent 12 ships to the strait.',
    'Gen. Ada Brook and Lt. Col. J. K. Marsh met on Jan. 4 at 9 a.m. Tuesday.',
    'The train left at 9:15 a.m. Monday and came at 2 p.m. EST.',
    'It began at 9 a.m. Moscow time and ended at 5 p.m. 14 May.',
    'It was No. 1 on the list of Acme Corp. Ltd executives.',
    '"Is it over?" Ana Ruiz asked.',
    '“We lost everything!” said the mayor.',
    'VELAND (Newswire) – A ferry with 300 people aboard sank off St. Anne on Sunday.',
    'Shares fell 2.5 percent ... and then rose.',
    'They met in Washington, D.C. on Friday.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('several sentences', () => {
  test.each<[string, string[]]>([
    ['It fell at 10:50 a.m. Rescue teams came.', ['It fell at 10:50 a.m.', 'Rescue teams came.']],
    ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
    ['"We saw 12 boats." Others saw none.', ['"We saw 12 boats."', 'Others saw none.']],
    [
      '“It burned for days. We fled.” Then it rained.',
      ['“It burned for days.', 'We fled.”', 'Then it rained.'],
    ],
    [
      'They found nobody under the rubble.The search goes on.',
      ['They found nobody under the rubble.', 'The search goes on.'],
    ],
    ['It costs $5. 12 people paid.', ['It costs $5.', '12 people paid.']],
    ['They waited… Nobody came.', ['They waited…', 'Nobody came.']],
    ['He said no. We left.', ['He said no.', 'We left.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test('a headline without a full stop is apart from the line after it', () => {
    const found = segment(documentOf({ id: 'a', text: 'Ferry sinks off Veland\nA ferry sank.\n' }));
    expect(found.map(({ text, kind, paragraph }) => [text, kind, paragraph])).toEqual([
      ['Ferry sinks off Veland', 'headline', 0],
      ['A ferry sank.', 'body', 1],
    ]);
  });

  test('list items lose their mark', () => {
    expect(split('- 12 boats sank\n• two were towed\n3) one burned')).toEqual([
      '12 boats sank',
      'two were towed',
      'one burned',
    ]);
  });

  test('lines wrapped at a fixed width are one paragraph', () => {
    const text = [
      'The river rose by three metres during the night and flooded',
      'the old town, where about 400 people had to leave their homes',
      'before dawn. Rescuers used boats. The mayor said that nobody',
      'was missing.',
    ].join('\n');
    expect(split(text)).toHaveLength(3);
  });
});

test('sentences of any text are in order, do not overlap and hold their own words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Dr.', 'the', 'U.S.', '\n', '\n\n', ' ', '12', '."', 'Ana', '?', '- ', '…')),
      (parts) => {
        const text = parts.join('');
        const found = segment(documentOf({ id: 'a', text }));
        let end = 0;
        for (const sentence of found) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          end = sentence.end;
        }
        expect(
          found
            .map((sentence) => sentence.text)
            .join('')
            .replace(/[\s\-\d.)]/g, ''),
        ).toBe(text.replace(/[\s\-\d.)]/g, ''));
      },
    ),
  );
});
