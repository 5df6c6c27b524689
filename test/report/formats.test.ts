import { expect, test } from 'vitest';
import { type Format, formats } from '../../src/report/index.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { checkSchema } from '../../src/schema/check.ts';
import { extractionSchema, reportSchema } from '../../src/schema/report.ts';
import { render, sampleExtraction } from './render.ts';
import { sample, sampleCheck } from './sample.ts';

const reports = { extract: sampleExtraction, compare: sample, check: sampleCheck };
const endings: Partial<Record<Format, string>> = {
  ndjson: 'ndjson',
  csv: 'csv',
  markdown: 'md',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
};

for (const [format, ending] of Object.entries(endings) as [Format, string][])
  test.each(Object.entries(reports))(`${format} of %s`, async (name, report) => {
    const text = await render(format, report);
    await expect(text).toMatchFileSnapshot(`../../fixtures/report/${name}.${ending}`);
  });

test.each(formats)(
  '%s ends its last line and has none of the control characters of a text',
  async (format) => {
    for (const report of Object.values(reports)) {
      const text = await render(format, report);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
    }
  },
);

test('json is the report itself, and a check puts its verdicts beside it', async () => {
  expect(extractionSchema.parse(JSON.parse(await render('json', sampleExtraction)))).toEqual(
    sampleExtraction,
  );
  expect(reportSchema.parse(JSON.parse(await render('json', sample)))).toEqual(sample);
  const { report, ...found } = sampleCheck;
  expect(checkSchema.parse(JSON.parse(await render('json', sampleCheck)))).toEqual({ ...report, ...found });
});

test('json in pieces is what it is at once, empty lists and all', async () => {
  for (const report of [{ ...sample, groups: [], claims: [] }, sample])
    expect(await render('json', report)).toBe(`${jsonText(report, 2)}\n`);
});

test('ndjson is one object a line and says when it is whole', async () => {
  const lines = (await render('ndjson')).trimEnd().split('\n');
  const types = lines.map((line) => JSON.parse(line).type);
  expect(new Set(types)).toEqual(new Set(['report', 'document', 'claim', 'group', 'summary']));
  expect(types.at(-1)).toBe('summary');
  expect(types.filter((type) => type === 'claim')).toHaveLength(sample.claims.length);
});
