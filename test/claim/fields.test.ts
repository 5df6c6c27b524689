import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const read = (text: string) =>
  extract([{ id: 'a', text }]).claims.map((claim) => `${claim.text} = ${claim.field}`);

test.each<[string, string[]]>([
  ['The flood killed 12 farmers.', ['12 farmers = deaths']],
  ['Twelve people died in Veland.', ['Twelve people = deaths']],
  ['The storm left 40 people injured.', ['40 people = injured']],
  ['The death toll rose to 31.', ['31 = deaths']],
  ['They sold 12 pomegranates.', ['12 pomegranates = pomegranates']],
  ['One of the towns was rebuilt.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
