import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatByEnding, formats } from '../../src/report/index.ts';
import { checkSchema } from '../../src/schema/check.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
].filter((path) => path.endsWith('.md'));
const textOf = (path: string) => readFileSync(path, 'utf8');

/** As GitHub makes them from headings. */
function anchorsOf(path: string): readonly string[] {
  return Array.from(textOf(path).matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  test('every link within the project leads somewhere', () => {
    const links = Array.from(textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g));
    for (const [link, path, anchor] of links) {
      const target = path === '' ? page : join(dirname(page), path!);
      expect([link, existsSync(target)]).toEqual([link, true]);
      if (anchor !== undefined)
        expect([link, anchorsOf(target)]).toEqual([link, expect.arrayContaining([anchor])]);
    }
  });

  test('no place is left to be filled in', () => {
    expect(textOf(page)).not.toMatch(/\b(?:OWNER|TODO|FIXME|TBD|XXX)\b/);
  });
});

test('the page on reports has a row for each form, with its endings', () => {
  const rows = Array.from(textOf('docs/reports.md').matchAll(/^\| `(\w+)` \| (.+?) \|/gm));
  const forms = rows.slice(0, formats.length);
  expect(forms.map(([, format]) => format).sort()).toEqual([...formats].sort());
  for (const [, format, endings] of forms)
    expect([format, (endings!.match(/\w+/g) ?? []).sort()]).toEqual([
      format,
      Object.keys(formatByEnding)
        .filter((ending) => formatByEnding[ending] === format)
        .sort(),
    ]);
});

test('the page on reports names the keys of a check, and of what it holds', () => {
  const page = textOf('docs/reports.md');
  const named = Array.from(
    page.slice(page.indexOf('| key |')).matchAll(/^\| `(\w+)` \|/gm),
    ([, key]) => key,
  );
  expect(named.sort()).toEqual(
    Object.keys(checkSchema.shape)
      .filter((key) => key !== 'schemaVersion' && key !== 'tool')
      .sort(),
  );
});

test('the sentences that the newsroom page shows are what the command prints', () => {
  const shown = /```text\n( 8 {2}[\s\S]*?)```/.exec(textOf('docs/newsroom.md'))![1]!;
  expect(textOf('fixtures/cli/transcripts/check.txt')).toContain(shown);
});
