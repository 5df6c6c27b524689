import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const ajv = new Ajv2020({ allErrors: true });
const schemaIn = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schemas = {
  report: ajv.compile(schemaIn('dist/report.schema.json')),
  extraction: ajv.compile(schemaIn('dist/extraction.schema.json')),
  check: ajv.compile(schemaIn('dist/check.schema.json')),
  config: ajv.compile(schemaIn('dist/config.schema.json')),
};

function output(...args: string[]): unknown {
  const { stdout } = spawnSync(process.execPath, ['bin/claimcheck.js', ...args], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

describe('the published schemas', () => {
  test.each([
    ['report', ['compare', 'fixtures/ci/contradict', '--format', 'json']],
    [
      'check',
      [
        'check',
        'fixtures/cli/newsroom/draft.md',
        '--against',
        'fixtures/cli/newsroom/agree',
        '--format',
        'json',
      ],
    ],
    ['extraction', ['extract', 'fixtures/read/html', '--format', 'json']],
    ['config', ['--print-config', '-q']],
  ] as const)('%s fits what the command prints', (name, args) => {
    const validate = schemas[name];
    validate(output(...args));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a key that is not known', { sorces: [] }],
    ['a share above 1', { minConfidence: 2 }],
    ['silence without a reason', { silence: [{ group: 'a' }] }],
  ])('a configuration with %s does not fit', (_, config) => {
    expect(schemas.config(config)).toBe(false);
  });
});
