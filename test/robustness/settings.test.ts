import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../cli/shell.ts';
import { inFolder } from '../read/folder.ts';

const articles = {
  'in/a.txt': 'The dam at Orsel holds 40 million litres, the mayor of Orsel said.\n',
  'in/b.txt': 'The dam at Orsel holds 90 million litres, the mayor of Orsel said.\n',
};

/** Each ends the run with 2 and one line, which names the file. */
test.each([
  ['claimcheck.config.json', '{ "source": ["in"] }'],
  ['claimcheck.config.json', '{ "sources": "in", "extra": { "a": 1 } }'],
  ['claimcheck.config.json', '{ "silence": [{ "group": "x", "reason": "y", "why": "z" }] }'],
  ['claimcheck.config.json', '{ "currency": { "to": "USD", "rates": { "EUR": "1" } } }'],
  ['claimcheck.config.json', '{ "minConfidence": 2 }'],
  ['claimcheck.config.json', '{ "sources": ["in"]'],
  ['claimcheck.config.json', '[]'],
  ['claimcheck.config.json', 'null'],
  ['claimcheck.config.json', ''],
  ['claimcheck.config.yaml', 'sources: [in\n'],
  ['claimcheck.config.yaml', 'sources: !!js/function "function () {}"\n'],
  ['claimcheck.config.yaml', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
  ['claimcheck.config.yaml', 'toString: 1\n'],
  ['claimcheck.config.json', '{ "__proto__": { "failOn": "never" } }'],
])(
  '%s with %j is refused',
  async (name, content) => {
    await inFolder({ ...articles, [name]: content }, async (folder) => {
      const { status, stdout, stderr } = await runHere(['compare', 'in', '--no-cache'], folder);
      expect(stderr).toMatch(new RegExp(`^claimcheck: ${name.replaceAll('.', '\\.')}[^\\n]*\\n$`));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    });
  },
  60_000,
);

test.each([
  ['package.json', 'null'],
  ['package.json', '{}'],
])(
  '%s with %j, named as the configuration, is refused',
  async (name, content) => {
    await inFolder({ ...articles, [name]: content }, async (folder) => {
      const { status, stderr } = await runHere(['compare', 'in', '--config', name], folder);
      expect(stderr).toMatch(/^claimcheck: package\.json[^\n]*\n$/);
      expect(status).toBe(2);
    });
  },
  60_000,
);

test.each([
  '',
  '{',
  'null',
  '[]',
  '{}',
  '{"version":2,"contradictions":[]}',
  '{"version":1,"contradictions":[{}]}',
  '{"version":1,"contradictions":[null]}',
  '{"version":1,"contradictions":{"length":1}}',
])(
  'a baseline of %j is not trusted',
  async (content) => {
    await inFolder({ ...articles, 'known.json': content }, async (folder) => {
      const args = ['compare', 'in', '--no-cache', '--baseline', 'known.json'];
      const { status, stdout, stderr } = await runHere(args, folder);
      expect(stderr).toMatch(/^claimcheck: known\.json: not a baseline[^\n]*\n$/);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(content);
    });
  },
  60_000,
);

test('a baseline that is not there is an error; one that was written accepts what it knows', async () => {
  await inFolder(articles, async (folder) => {
    const args = ['compare', 'in', '--no-cache', '--baseline', 'known.json', '-q'];
    expect((await runHere(args, folder)).status).toBe(2);
    expect((await runHere([...args, '--update-baseline'], folder)).status).toBe(0);
    expect((await runHere(args, folder)).status).toBe(0);
    const entry = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).contradictions[0];
    expect(entry.fingerprint).toBeTypeOf('string');
  });
}, 60_000);
