import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { render, sampleExtraction } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

const ajv = new Ajv.default({
  strict: false,
  // One pattern of the official schema is no valid expression in Unicode mode.
  unicodeRegExp: false,
  formats: { uri: /^[a-z]+:/i, 'uri-reference': /^[^\s<>"\\]*$/, 'date-time': true },
});
const valid = ajv.compile(schema);

test.each([
  ['extract', sampleExtraction],
  ['compare', sample],
  ['check', sampleCheck],
])('%s is valid SARIF 2.1.0', async (_, report) => {
  valid(JSON.parse(await render('sarif', report)));
  expect(valid.errors).toBeNull();
});

test('a fingerprint outlives other groups, lines that move, and other articles', async () => {
  const moved = {
    ...sample,
    groups: sample.groups.filter(({ verdict }) => verdict === 'contradict'),
    claims: sample.claims.map((claim) => ({
      ...claim,
      location: { line: claim.location.line + 7, column: 1 },
    })),
  };
  const prints = async (report: typeof sample) => {
    const log: Log = JSON.parse(await render('sarif', report));
    const results = log.runs[0]!.results!.filter(({ ruleId }) => ruleId === 'contradict');
    return results.map((result) => result.partialFingerprints);
  };
  expect(await prints(moved)).toEqual(await prints(sample));
  expect(await prints(sample)).toHaveLength(1);
});

test('paths become URIs', async () => {
  const documents = sample.documents.map((document) => ({ ...document, path: 'C:\\a b\\ä#1.txt' }));
  expect(await render('sarif', { ...sample, documents })).toContain('file:///C:/a%20b/%C3%A4%231.txt');
});
