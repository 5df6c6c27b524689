import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';

test('a document without figures gives a report without claims', () => {
  const report = compare([{ id: 'a', text: 'Nothing was counted here.' }]);
  expect(report.summary).toMatchObject({ documents: 1, claims: 0, groups: 0 });
});
