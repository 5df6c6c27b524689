import { expect, test } from 'vitest';
import { checkDraft } from '../../src/check/index.ts';
import { extract } from '../../src/library.ts';

const published = '2031-05-03';
const claim = 'The ferry Astrid carried 240 passengers when it left Lindhaven';

/** The checks of a draft's figures, given the texts of the draft and of its sources. */
function check(draft: string, ...sources: readonly string[]) {
  const documents = sources.map((text, at) => ({ id: `source-${at}`, text, published }));
  return checkDraft(extract([{ id: 'draft', text: draft, published }]), extract(documents));
}

test('articles that quote one person are one independent source, others count by themselves', () => {
  const [figure] = check(
    `${claim}.`,
    `${claim}, harbour master Ilse Tramm said.`,
    `Ilse Tramm, the harbour master, said the ferry Astrid carried 240 passengers when it left Lindhaven.`,
    `About 240 passengers were aboard the ferry Astrid when it left Lindhaven, officials said.`,
  ).checked;
  expect(figure).toMatchObject({ status: 'confirmed', independent: 2 });
  expect(figure?.sources).toHaveLength(3);
});

test('a text that is copied word for word confirms once', () => {
  const [figure] = check(`${claim}.`, `${claim}. It sank.`, `${claim}. It sank.`).checked;
  expect(figure).toMatchObject({ status: 'confirmed', independent: 1 });
});

test('what one source confirms and another contradicts is contradicted, and both are shown', () => {
  const [figure] = check(`${claim}.`, `${claim}.`, `${claim.replace('240', '310')}.`).checked;
  expect(figure).toMatchObject({ status: 'contradicted', independent: 1 });
  expect(figure?.sources.map(({ verdict }) => verdict)).toEqual(['contradict', 'agree']);
});

test.each([
  ['The ferry Astrid carried 290 passengers when it left Lindhaven.', 'contradicted'],
  ['More than 100 passengers were aboard the ferry Astrid when it left Lindhaven.', 'compatible'],
  ['The ferry Astrid is 90 metres long.', 'not-found'],
] as const)('%s is %s', (draft, status) => {
  expect(check(draft, `${claim}.`).checked.map((one) => one.status)).toEqual([status]);
});

test('a length stated in another unit is confirmed', () => {
  const { checked } = check('The wall at Tideford is 10 km long.', 'The wall at Tideford is 6.2 miles long.');
  expect(checked.map(({ status }) => status)).toEqual(['confirmed']);
});

test('the sentences of the draft stand in its order, each with the status of its gravest figure', () => {
  const draft = `Nothing is counted here. ${claim} and is 90 metres long.\n\nIt cost €3 million.`;
  const { sentences, checked } = check(draft, `${claim.replace('240', '310')}.`);
  expect(sentences.map(({ line, status, claims }) => [line, status, claims.length])).toEqual([
    [1, 'contradicted', 2],
    [3, 'not-found', 1],
  ]);
  expect(sentences.flatMap(({ claims }) => claims)).toEqual(checked.map((one) => one.claim));
});

test('what stands on both sides is the draft alone', () => {
  const both = extract([{ id: 'draft', text: `${claim}.` }]);
  const { checked, report } = checkDraft(both, both);
  expect(checked.map(({ status }) => status)).toEqual(['not-found']);
  expect(report.documents).toHaveLength(1);
});
