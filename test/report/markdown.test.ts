import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { render } from './render.ts';
import { sample } from './sample.ts';

const hostile =
  '| x | <img src=x> **b** `c` [l](http://a.example) ![i](u) @someone #12 <!-- $1$ ~~s~~ \\| &lt; https://b.example';

function nodesIn(markdown: string): Set<string> {
  const types = new Set<string>();
  const visit = (node: { type: string; children?: unknown[] }) => {
    types.add(node.type);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return types;
}

test('no text acts as markup, mention or reference', async () => {
  const group = { ...sample.groups.find(({ verdict }) => verdict === 'contradict')!, label: hostile };
  const claims = sample.claims.map((claim) => ({ ...claim, text: hostile, field: hostile }));
  const text = await render('markdown', { ...sample, claims, groups: [group] });
  expect([...nodesIn(text)].sort()).toEqual([
    'heading',
    'paragraph',
    'root',
    'strong',
    'table',
    'tableCell',
    'tableRow',
    'text',
  ]);
  expect(text).not.toMatch(/@\w|[^&]#\d|:\/\//);
});

test('a comment stays below the limit of 65,536 characters, and says what it leaves out', async () => {
  const groups = Array.from({ length: 300 }, (_, i) => ({ ...sample.groups[0]!, id: `x${i}` }));
  const text = await render('markdown', { ...sample, groups });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… and \d+ more parts of the report, too long for a comment\.\n$/);
});
