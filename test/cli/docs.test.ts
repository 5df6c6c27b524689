import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkedConfig } from '../../src/cli/config/check.ts';
import { exitCodes } from '../../src/cli/exit.ts';
import { configTemplate, workflowTemplate } from '../../src/cli/templates.ts';
import { configSchema } from '../../src/schema/config.ts';
import { failures } from '../../src/schema/failures.ts';
import { tool } from '../../src/version.ts';

test('the page on exit codes has a row for each, and one for each choice of what fails', () => {
  const page = readFileSync('docs/exit-codes.md', 'utf8');
  expect(Array.from(page.matchAll(/^\| (\d+) \|/gm), ([, code]) => Number(code))).toEqual(
    Object.values(exitCodes),
  );
  expect(Array.from(page.matchAll(/^\| `([a-z-]+)`/gm), ([, choice]) => choice)).toEqual([...failures]);
});

test('the page on the configuration has a section for each key', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const keys = Object.keys(configSchema.shape).filter((key) => key !== '$schema');
  expect(Array.from(page.matchAll(/^## `(\w+)`$/gm), ([, key]) => key).sort()).toEqual(keys.sort());
});

test('every example of the page on the configuration is a configuration', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const examples = Array.from(page.matchAll(/```yaml\n([\s\S]*?)```/g), ([, yaml]) => parse(yaml!));
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples) expect(checkedConfig(example, 'example')).toEqual(example);
});

test('the configuration that init writes is one, and stays one when its comments are settings', () => {
  expect(checkedConfig(parse(configTemplate), 'template')).toEqual({
    sources: ['articles/'],
    failOn: 'contradict',
  });
  const uncommented = configTemplate.replaceAll(/^# (?=[a-z]\w*:| {2})/gm, '');
  expect(Object.keys(checkedConfig(parse(uncommented), 'template')).sort()).toEqual(
    Object.keys(configSchema.shape)
      .filter((key) => key !== '$schema')
      .sort(),
  );
});

test('the workflow that init writes installs this version and runs compare', () => {
  const { env, jobs } = parse(workflowTemplate);
  expect(env.CLAIMCHECK).toBe(`claimcheck@${tool.version}`);
  const [install, run] = jobs.figures.steps.slice(-2);
  expect(install.run).toBe('npm install --global "$CLAIMCHECK"');
  expect(run.run).toBe('claimcheck compare --format github');
});

test('every input of the action is used, and none but those', () => {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
  const used = JSON.stringify(runs).match(/(?<=inputs\.)[\w-]+/g);
  expect(Object.keys(inputs).sort()).toEqual([...new Set(used)].sort());
});

test.each([
  [
    { PATHS: 'a b/\nc.txt\n', FAIL_ON: 'possible', SARIF: 'out.sarif' },
    [
      'compare',
      '--format',
      'github',
      '--fail-on',
      'possible',
      '--output',
      'out.sarif',
      '--',
      'a b/',
      'c.txt',
    ],
  ],
  [
    { PATHS: 'sources/', DRAFT: '-draft.md', CONFIG: 'c.yaml' },
    ['check', '--format', 'github', '--config', 'c.yaml', '--against', 'sources/', '--', '-draft.md'],
  ],
  [{}, ['compare', '--format', 'github', '--']],
])('the action with %j runs the command with those words, and gives its exit code', (inputs, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  try {
    // Stands for the command: notes its words and ends as claimcheck does on contradictions.
    mkdirSync(join(folder, 'bin'));
    writeFileSync(
      join(folder, 'bin', 'claimcheck.js'),
      "console.log(process.argv.slice(2).join('\\n')); process.exitCode = 1;",
    );
    const { runs } = parse(readFileSync('action.yml', 'utf8'));
    const script = runs.steps.find((step: { id?: string }) => step.id === 'run').run;
    const defaults = {
      PATHS: '',
      DRAFT: '',
      FAIL_ON: '',
      FORMAT: 'github',
      SARIF: '',
      CONFIG: '',
    };
    const outputs = join(folder, 'outputs');
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        ACTION: folder,
        GITHUB_OUTPUT: outputs,
        ...defaults,
        ...inputs,
      },
    });
    expect(stdout.trimEnd().split('\n')).toEqual(words);
    expect(status).toBe(1);
    expect(readFileSync(outputs, 'utf8')).toBe('exit-code=1\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
