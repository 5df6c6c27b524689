import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { ReadError } from '../../src/read/problem.ts';

const text = 'Über 1 200 Bürger – “about £5m” – left.';
const utf16 = (words: string, big = false) => {
  const bytes = Buffer.from(words, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const mark = (...bytes: number[]) => Buffer.from(bytes);
const latin = Buffer.from('\xdcber 1\xa0200 B\xfcrger \x96 \x93about \xa35m\x94 \x96 left.', 'latin1');

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with its mark', Buffer.concat([mark(0xef, 0xbb, 0xbf), Buffer.from(text)]), text],
  ['UTF-16 with its mark', Buffer.concat([mark(0xff, 0xfe), utf16(text)]), text],
  ['big-endian UTF-16 with its mark', Buffer.concat([mark(0xfe, 0xff), utf16(text, true)]), text],
  ['UTF-16 without a mark', utf16('About 50 people left.'), 'About 50 people left.'],
  ['big-endian UTF-16 without a mark', utf16('About 50 people left.', true), 'About 50 people left.'],
  ['Windows-1252', latin, 'Über 1\u00a0200 Bürger – “about £5m” – left.'],
  [
    'a page in the set that it declares',
    Buffer.from('<meta charset="iso-8859-2"><p>\xb9', 'latin1'),
    '<meta charset="iso-8859-2"><p>š',
  ],
  [
    'a page that declares Latin-1 and means Windows-1252',
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\x93', 'latin1'),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“',
  ],
  [
    'a page in UTF-8 that declares a set of no name',
    Buffer.from('<meta charset="nonsense"><p>š'),
    '<meta charset="nonsense"><p>š',
  ],
])('%s', (_, bytes, expected) => {
  expect(decode(bytes)).toBe(expected);
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), /a PDF/],
  ['something compressed', gzipSync(text), /compressed/],
  ['a Word file', Buffer.from('PK\x03\x04\x14\x00'), /a document or archive/],
  ['RTF', Buffer.from('{\\rtf1\\ansi 50 people}'), /RTF/],
  ['a web archive', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n'), /a web archive/],
  [
    'a page saved as mail',
    Buffer.from('From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nMIME-Version: 1.0\r\n'),
    /MIME/,
  ],
  ['a feed', Buffer.from('<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'), /a feed/],
  ['a picture', mark(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), /not a text file/],
  ['nothing', Buffer.alloc(0), /empty/],
  ['white space', Buffer.from(' \n\t\n'), /empty/],
])('%s is no text', (_, bytes, reason) => {
  expect(() => decode(bytes)).toThrow(ReadError);
  expect(() => decode(bytes)).toThrow(reason);
});
