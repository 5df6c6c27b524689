import { expect, test } from 'vitest';
import { render } from './render.ts';
import { sample } from './sample.ts';

const contradiction = sample.groups.find(({ verdict }) => verdict === 'contradict')!;

test('at most ten errors are annotated, and the rest is counted', async () => {
  const groups = Array.from({ length: 12 }, (_, i) => ({ ...contradiction, id: `x${i}` }));
  const lines = (await render('github', { ...sample, groups })).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.at(-1)).toMatch(/^::notice title=claimcheck::.*2 more errors are not annotated here$/);
});

test('no text ends its command or begins another', async () => {
  const label = 'a,b::c\n::error::x%0A\r';
  const text = await render('github', { ...sample, groups: [{ ...contradiction, label }] });
  expect(text.match(/^::/gm)).toHaveLength(2);
  expect(text).toContain('title=CONTRADICT%3A a%2Cb%3A%3Ac %3A%3Aerror%3A%3Ax%250A::');
});
