import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { render, sampleExtraction } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

const reports = { extract: sampleExtraction, compare: sample, check: sampleCheck };

/** What the schemas of Ant and Jenkins have in common: attributes (`!` when they must be there) and children of each element. */
const schema: Readonly<Record<string, { readonly attributes: string; readonly children: string }>> = {
  testsuites: { attributes: 'name time tests failures errors disabled', children: 'testsuite' },
  testsuite: {
    attributes: 'name! tests! failures errors skipped time timestamp hostname id package file',
    children: 'properties testcase system-out system-err',
  },
  testcase: {
    attributes: 'name! classname! time status assertions file line',
    children: 'skipped error failure system-out system-err',
  },
  failure: { attributes: 'message type!', children: '' },
  error: { attributes: 'message type!', children: '' },
  skipped: { attributes: 'message', children: '' },
  'system-out': { attributes: '', children: '' },
};

async function elementsIn(report: Parameters<typeof render>[1]) {
  const document = new DOMParser().parseFromString(await render('junit', report), 'text/xml');
  return [...document.querySelectorAll('*')];
}

test.each(Object.entries(reports))('%s has the elements and attributes of the schema', async (_, report) => {
  const elements = await elementsIn(report);
  expect(elements[0]?.tagName).toBe('testsuites');
  for (const element of elements) {
    const rule = schema[element.tagName];
    expect([element.tagName, rule !== undefined]).toEqual([element.tagName, true]);
    const allowed = rule!.attributes.split(' ');
    for (const name of element.getAttributeNames())
      expect(allowed.map((one) => one.replace('!', ''))).toContain(name);
    for (const name of allowed.filter((one) => one.endsWith('!')))
      expect([name, element.getAttribute(name.slice(0, -1)) || null]).not.toEqual([name, null]);
    for (const child of element.children) expect(rule!.children.split(' ')).toContain(child.tagName);
    for (const name of ['tests', 'failures', 'errors', 'skipped'])
      expect(element.getAttribute(name) ?? '0').toMatch(/^\d+$/);
  }
});

test.each([
  ['compare', sample],
  ['check', sampleCheck],
])('%s: the counts are those of the cases', async (_, report) => {
  const document = new DOMParser().parseFromString(await render('junit', report), 'text/xml');
  const suite = document.querySelector('testsuite')!;
  const count = (selector: string) => String(suite.querySelectorAll(selector).length);
  expect(suite.getAttribute('tests')).toBe(count('testcase'));
  expect(suite.getAttribute('failures')).toBe(count('failure'));
  expect(suite.getAttribute('skipped')).toBe(count('skipped'));
  expect(count('failure')).toBe('1');
});

test('texts stay texts', async () => {
  const label = `</testcase><x a="1" b='2'>&amp; ]]> \u0000\ufffe`;
  const text = await render('junit', { ...sample, groups: [{ ...sample.groups[0]!, label }] });
  expect(text).toContain(
    'name="&lt;/testcase&gt;&lt;x a=&quot;1&quot; b=&apos;2&apos;&gt;&amp;amp; ]]&gt; ⟨U+0000⟩�"',
  );
});
