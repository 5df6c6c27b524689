import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { atlasPrepared } from '../../scripts/atlas-prepared.mjs';

/**
 * Runs the tables of tests for Stryker in one process: vitest starts a thread and loads the tagger for each mutant, which takes
 * seconds where the tests take milliseconds. The tests and the code under test are one script, run anew for each mutant, so that
 * nothing remembered under one mutant is met under the next.
 */
class TablesRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__claims__ = new Map(
      existsSync(claimsFile()) ? JSON.parse(readFileSync(claimsFile(), 'utf8')) : [],
    );
    const require = createRequire(pathToFileURL(resolve('tests.cjs')));
    const loaderOf = async (plugins) => {
      const source = await sourceOf(testFiles(), plugins);
      const load = new vm.Script(source, { filename: 'tests.cjs' }).runInThisContext();
      return () => {
        const module = { exports: {} };
        load(require, module);
        return module.exports;
      };
    };
    this.filesAnew = await loaderOf([claimsNoted]);
    this.filesWithAtlas = await loaderOf([atlasPrepared]);
    this.filesWithClaims = await loaderOf([atlasPrepared, claimsRemembered]);
  }

  /** Runs every test and notes which mutants each one meets. Loading a file counts as a test, on which its others rest. */
  async dryRun() {
    const stryker = { mutantCoverage: { static: {}, perTest: {} } };
    globalThis.__stryker__ = stryker;
    const { code, suites } = this.filesAnew();
    await code();
    const results = [];
    for (const [file, suite] of Object.entries(suites)) {
      const note = async (id, run) => {
        stryker.currentTestId = id;
        const started = performance.now();
        const failureMessage = await failureOf(run);
        stryker.currentTestId = undefined;
        const told = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - started };
        results.push(
          failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage },
        );
      };
      let tests = [];
      await note(file, async () => {
        tests = await suite();
      });
      for (const { name, run } of tests) await note(`${file} > ${name}`, run);
    }
    mkdirSync('reports', { recursive: true });
    writeFileSync(claimsFile(), JSON.stringify([...globalThis.__claims__]));
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /** Runs the tests of the mutant's stage that meet it, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    globalThis.__stryker__ = { activeMutant: activeMutant.id, hitLimit, hitCount: 0 };
    const wanted = testFilter && new Set(testFilter);
    const own = testsOfStage[activeMutant.fileName.match(/src.(\w+)/)?.[1]] ?? testFolders;
    let nrOfTests = 0;
    const files = this.filesFor(activeMutant.fileName);
    for (const [file, suite] of Object.entries(files.suites)) {
      if (!own.some((folder) => file.startsWith(`test/${folder}/`))) continue;
      const whole = !wanted || wanted.has(file);
      if (!whole && !testFilter.some((id) => id.startsWith(`${file} > `))) continue;
      let tests = [];
      const load = async () => {
        tests = await suite();
      };
      const failures = [[file, await failureOf(load)]];
      for (const { name, run } of tests) {
        if (failures.at(-1)[1] !== undefined) break;
        const id = `${file} > ${name}`;
        if (whole || wanted.has(id)) failures.push([id, await failureOf(run)]);
      }
      nrOfTests += failures.length;
      const [killer, failureMessage] = failures.at(-1);
      if (failureMessage === undefined) continue;
      if (failureMessage.includes('Hit count limit')) return { status: 'timeout', reason: failureMessage };
      return { status: 'killed', killedBy: [killer], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** The tests, loaded anew, with what a change in this file leaves as it is made beforehand. */
  filesFor(file) {
    if (changesAtlas.test(file)) return this.filesAnew();
    return changesClaims.test(file) ? this.filesWithAtlas() : this.filesWithClaims();
  }
}

const testFolders = ['judge', 'align', 'quantify'];

/** What the prepared gazetteer is made by. */
const changesAtlas = /src.align.(?:atlas|text)\.ts$/;

/** What claims are made by. */
const changesClaims = /src.(?:quantify.|align.hash\.ts$)/;

/** The claims of every text of the tests, for the process that follows one that was stopped. */
const claimsFile = () => resolve('reports/claims.json');

/** Puts `body` in place of the reading of a text's claims, with the claims that are `known` by `key`. */
const claimsBy = (body) => ({
  name: 'claims-by',
  setup({ onLoad }) {
    onLoad({ filter: /src.pipeline\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replace('export function claimsOf', 'function claimsAnew')}
export function claimsOf(document: Document, fields?: UserFields): readonly Claim[] {
  const known: Map<string, readonly Claim[]> = globalThis.__claims__;
  const key = JSON.stringify([document, fields]);
  ${body}
  return structuredClone(known.get(key)!);
}`,
      loader: 'ts',
    }));
  },
});

/** Claims are read anew and noted. */
const claimsNoted = claimsBy('known.set(key, claimsAnew(document, fields));');

/** The claims of a text, read once for all changes of the stages behind; each asker gets its own copy. */
const claimsRemembered = claimsBy('if (!known.has(key)) known.set(key, claimsAnew(document, fields));');

/** A stage is held to its own tests; aligning and judging, which lean on each other, to those of both. */
const testsOfStage = {
  quantify: ['quantify'],
  align: ['align', 'judge'],
  judge: ['judge', 'align'],
};

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300) || 'failed';
  }
}

/** The fast tests of the stages whose code is mutated. Random texts are left out, for every run must try the same; so are crowds of articles, and what needs the bench. Those that go the whole road come last, for they take longest. */
function testFiles() {
  return testFolders
    .flatMap((folder) =>
      readdirSync(`test/${folder}`, { recursive: true }).map((file) => `test/${folder}/${file}`),
    )
    .filter(
      (file) => file.endsWith('.test.ts') && !/\/(?:conventions|crowds|growth|properties)\.test/.test(file),
    )
    .sort((a, b) => Number(goesTheRoad(a)) - Number(goesTheRoad(b)));
}

const goesTheRoad = (file) => /\bcompare\b.*src.index/.test(readFileSync(file, 'utf8'));

/** The test files as one script; each is loaded when it is asked for, and the code that they share once. */
async function sourceOf(files, plugins) {
  const contents = [
    `import { testsOf } from './test/mutation/suite.mjs';`,
    `export const code = () => import('./src/index.ts');`,
    `export const suites = {`,
    ...files.map((file) => `'${file}': () => testsOf(() => import('./${file}')),`),
    '};',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    alias: { vitest: resolve('test/mutation/suite.mjs') },
    bundle: true,
    plugins,
    // The tagger and the tokeniser keep nothing from one text to the next.
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', '@vitest/expect'],
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return `(function (require, module) {${outputFiles[0].text}\n})`;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'tables', injectableClass: TablesRunner }];
