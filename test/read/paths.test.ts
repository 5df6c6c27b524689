import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/read/paths.ts';
import { PathError } from '../../src/read/problem.ts';
import { inFolder } from './folder.ts';

const names = (paths: readonly string[], cwd: string) => findFiles(paths, cwd).map((file) => file.path);

const files = {
  'a/one.txt': '',
  'a/two.md': '',
  'a/deep/three.jsonl': '',
  'a/picture.png': '',
  'a/notes': '',
  'a/.hidden/four.txt': '',
  'a/node_modules/five.txt': '',
  'a/scan.pdf': '',
  'a/page.html': '',
  'a/page_files/frame.html': '',
  'a/other_files/six.txt': '',
  '[b]/seven.txt': '',
};

test.each([
  [
    'a folder',
    ['a'],
    ['a/deep/three.jsonl', 'a/one.txt', 'a/other_files/six.txt', 'a/page.html', 'a/scan.pdf', 'a/two.md'],
  ],
  ['a file of any ending', ['a/notes'], ['a/notes']],
  ['a glob', ['a/**/*.txt'], ['a/one.txt', 'a/other_files/six.txt']],
  ['braces', ['a/{one,two}.*'], ['a/one.txt', 'a/two.md']],
  ['one file in three ways', ['a/one.txt', './a/../a/one.txt', 'a/one.*'], ['a/one.txt']],
  ['a folder that looks like a glob', ['[b]'], ['[b]/seven.txt']],
])('%s', async (_, paths, expected) => {
  await inFolder(files, (cwd) => expect(names(paths, cwd)).toEqual(expected));
});

test.each([['nope'], ['a/nope.txt'], ['a/*.doc'], ['nope/*.txt']])('%s is not there', async (path) => {
  await inFolder(files, (cwd) => expect(() => names([path], cwd)).toThrow(PathError));
});

test('.gitignore is respected, in each folder and up to the top of the repository, but not for what is named', async () => {
  const repository = {
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.jsonl\n',
    'w/.gitignore': '!keep.jsonl\n/top.txt\n',
    'w/top.txt': '',
    'w/sub/top.txt': '',
    'w/keep.jsonl': '',
    'w/drop.jsonl': '',
    'w/drafts/d.txt': '',
  };
  await inFolder(repository, (cwd) => {
    expect(names(['w'], cwd)).toEqual(['w/keep.jsonl', 'w/sub/top.txt']);
    expect(names(['w/drafts', 'w/drop.jsonl'], cwd)).toEqual(['w/drafts/d.txt', 'w/drop.jsonl']);
  });
});

test('links that lead in a circle are followed once, and broken ones are kept to be named', async () => {
  await inFolder({ 'a/one.txt': '', 'b/two.txt': '' }, (cwd) => {
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('../b', join(cwd, 'a/b'));
    symlinkSync('gone.txt', join(cwd, 'a/broken.txt'));
    symlinkSync('one.txt', join(cwd, 'a/same.txt'));
    expect(names(['a'], cwd)).toEqual(['a/b/two.txt', 'a/broken.txt', 'a/one.txt']);
  });
});

test('names with dashes, blanks and newlines are names', async () => {
  await inFolder({ '-rf.txt': '', 'a b\nc.txt': '', 'é.txt': '' }, (cwd) => {
    expect(names(['.'], cwd)).toEqual(['-rf.txt', 'a b\nc.txt', 'é.txt']);
    expect(names(['-rf.txt'], cwd)).toEqual(['-rf.txt']);
  });
});

test('what lies outside of the working folder goes by its full path', async () => {
  await inFolder({ 'a/one.txt': '', 'b/two.txt': '' }, (cwd) => {
    expect(names(['../b'], join(cwd, 'a'))).toEqual([`${cwd}/b/two.txt`]);
  });
});
