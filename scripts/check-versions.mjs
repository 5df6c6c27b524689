// Runs the built command on each version of Node that is promised, and compares what they put out byte for byte.
// npm run check:versions [-- VERSION…]; the versions come from the npm registry as packages.
import { strictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first one supported, and the current long-term version. */
const promised = ['20.19.6', '26.10.0'];
const versions = process.argv.length > 2 ? process.argv.slice(2) : promised;
const command = resolve('bin/claimcheck.js');

/** Each with the exit code that it must have. */
const runs = [
  [['--version'], 0],
  [['extract', 'fixtures/clusters/**/*.txt', '--no-cache', '--format', 'ndjson', '--threads', '2'], 0],
  [
    [
      'extract',
      'fixtures/read/html',
      'fixtures/read/markdown',
      '--no-cache',
      '--format',
      'json',
      '--threads',
      '1',
    ],
    0,
  ],
  [['compare', 'seeds', '--no-cache'], 1],
  [['compare', 'seeds', '--no-cache', '--format', 'html'], 1],
  [
    ['check', 'fixtures/ci/contradict', '--against', 'fixtures/ci/agree', '--no-cache', '--fail-on', 'never'],
    0,
  ],
];

/** The program of a version, installed without scripts into a folder of its own. */
function nodeOf(version, folder) {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const to = join(folder, version);
  mkdirSync(to);
  writeFileSync(join(to, 'package.json'), '{ "private": true }');
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
  const { status, stderr } = spawnSync('npm', npm, { cwd: to, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}@${version}: ${stderr}`);
  return join(to, 'node_modules', name, 'bin', 'node');
}

const library = `import { compare } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')))};
console.log(compare([{ id: 'a', text: '50 ships sank.' }, { id: 'b', text: '70 ships sank.' }]).claims.length);`;

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-node-'));
const expected = new Map();
try {
  for (const version of versions) {
    const node = nodeOf(version, folder);
    for (const [args, code] of runs) {
      const { status, stdout, stderr } = spawnSync(node, [command, ...args], { maxBuffer: 2 ** 28 });
      const words = args.join(' ');
      const said = code === 1 ? 'claimcheck: exit code 1: 1 contradiction\n' : '';
      strictEqual(stderr.toString(), said, `${version}: ${words}`);
      strictEqual(status, code, `${version}: ${words}`);
      const sum = createHash('sha256').update(stdout).digest('hex');
      strictEqual(
        sum,
        expected.get(words) ?? sum,
        `${version}: ${words} gives other bytes than ${versions[0]}`,
      );
      expected.set(words, sum);
    }
    const imported = spawnSync(node, ['--input-type=module', '-e', library], { encoding: 'utf8' });
    strictEqual(imported.stdout, '2\n', `${version}: ${imported.stderr}`);
    console.log(`Node ${version}: ${runs.length} runs, the same bytes`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
