// Packs the package, and tries what comes out where nothing of this project is: its files, its packages, the command, the library, the types.
import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';

const root = process.cwd();
const empty = mkdtempSync(join(tmpdir(), 'claimcheck-package-'));
const run = (command, args, cwd = empty) => execFileSync(command, args, { cwd, encoding: 'utf8' });

const imports = /(?:from|import|import\()\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Data that a bundle's file asks Node for, beside itself (see scripts/build.mjs and model-prepared.mjs). */
const data =
  /\[\s*["']\.["'],\s*["']([\w-]+\.json)["']\s*\]\.join\(["']\/["']\)|\bfileOf\(["']([\w.]+)["']\)/g;

/** What the package needs: its entries, all that they load, and what a licence or a reader asks for. */
function needed() {
  const files = new Set([
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'dist/third-party-notices.txt',
  ]);
  const add = (file) => {
    if (files.has(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return;
    files.add(file);
    if (!/\.(?:js|ts)$/.test(file)) return;
    const text = readFileSync(file, 'utf8');
    for (const [, model, part] of text.matchAll(data)) add(posix.join(posix.dirname(file), model ?? part));
    for (const [, path] of text.matchAll(imports))
      add(posix.join(posix.dirname(file), file.endsWith('.d.ts') ? path.replace(/\.ts$/, '.d.ts') : path));
  };
  const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = [bin, ...Object.values(exports)].flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  for (const entry of entries) add(posix.normalize(entry));
  // Started by its path, as the entry of a thread.
  add('dist/worker.js');
  return [...files].sort();
}

try {
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', empty], root),
  );
  deepStrictEqual(
    files.map(({ path }) => path).sort(),
    needed(),
    'the package holds what it needs and nothing else',
  );

  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', join(empty, filename)]);
  const lock = JSON.parse(readFileSync(join(empty, 'node_modules/.package-lock.json'), 'utf8'));
  const installed = Object.entries(lock.packages).map(([path, { hasInstallScript }]) => [
    path,
    hasInstallScript,
  ]);
  deepStrictEqual(
    installed.filter(([, hasInstallScript]) => hasInstallScript),
    [],
    'no package needs a script to be installed',
  );

  mkdirSync(join(empty, 'articles'));
  writeFileSync(
    join(empty, 'articles/a.txt'),
    'The dam at Orsel holds 40 million litres, the mayor of Orsel said.\n',
  );
  writeFileSync(
    join(empty, 'articles/b.txt'),
    'The dam at Orsel holds 90 million litres, the mayor of Orsel said.\n',
  );
  const command = (...args) =>
    spawnSync(process.execPath, [join(empty, 'node_modules/claimcheck/bin/claimcheck.js'), ...args], {
      cwd: empty,
      encoding: 'utf8',
    });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  strictEqual(run('npm', ['exec', '--', 'claimcheck', '--version']), `${version}\n`);
  const compared = command('compare', 'articles', '--no-cache', '--threads', '2');
  deepStrictEqual([compared.status, compared.stderr], [1, 'claimcheck: exit code 1: 1 contradiction\n']);
  match(compared.stdout, /CONTRADICT/);
  for (const format of ['table', 'json', 'ndjson', 'csv', 'markdown', 'html', 'sarif', 'junit', 'github'])
    strictEqual(command('compare', 'articles', '--format', format, '--fail-on', 'never').status, 0, format);

  writeFileSync(
    join(empty, 'library.ts'),
    `import { compare, extract, findQuantities, type Claim, type DocumentInput, type Report } from 'claimcheck';
import schema from 'claimcheck/report.schema.json' with { type: 'json' };
const documents: readonly DocumentInput[] = [{ id: 'a', text: '50 ships sank.' }, { id: 'b', text: '70 ships sank.' }];
const report: Report = compare(documents);
const claims: readonly Claim[] = extract(documents).claims;
const low: number | null = findQuantities('about 5 km')[0]!.low;
// @ts-expect-error a document has a text
export const wrong = () => compare([{ id: 'a' }]);
console.log(report.claims.length, claims.length, low, typeof schema.$schema);
`,
  );
  const settings = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
    '--resolveJsonModule',
  ];
  run(process.execPath, [resolve(root, 'node_modules/typescript/bin/tsc'), ...settings, 'library.ts']);
  strictEqual(run(process.execPath, ['library.js']), '2 2 5 string\n');

  const size = files.reduce((sum, file) => sum + file.size, 0);
  console.log(
    `package: ${files.length} files, ${Math.round(size / 1e5) / 10} MB, ${installed.length} packages installed`,
  );
} finally {
  rmSync(empty, { recursive: true, force: true });
}
