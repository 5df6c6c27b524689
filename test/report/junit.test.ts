import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { render } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

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
