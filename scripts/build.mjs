// Bundles the command and the library into dist/, and writes the type declarations and JSON Schemas beside them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { atlasPrepared } from './atlas-prepared.mjs';
import { modelPrepared } from './model-prepared.mjs';
import { bundledPackages, noticesOf } from './notices.mjs';

/** Stands for everything that decides what the program finds: a cache is used by the build that made it alone. */
function buildHash() {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hash = createHash('sha256');
  for (const file of [
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/atlas-prepared.mjs',
    'scripts/model-prepared.mjs',
    ...sources.sort(),
  ])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Large JSON as a file of its own, read when it is needed: as code it would be scanned letter by letter. */
const jsonAsFile = {
  name: 'json-as-file',
  setup({ onLoad }) {
    onLoad({ filter: /web-model.*\.json$/ }, ({ path }) => {
      const name = basename(path);
      writeFileSync(join('dist', name), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      // An expression, so that it stays a call of Node's: relative to the bundle's file.
      return { contents: `module.exports = require(['.', '${name}'].join('/'));`, loader: 'js' };
    });
  },
};

/** Removes the declarations that the library's own do not lead to: those of the command. */
function keepTypesOf(entry) {
  const kept = new Set();
  const keep = (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\()\s*['"](\.{1,2}\/[^'"]+)\.ts['"]/g,
    ))
      keep(join(dirname(file), `${path}.d.ts`));
  };
  keep(entry);
  for (const found of readdirSync('dist/types', { recursive: true, withFileTypes: true })) {
    const file = join(found.parentPath ?? found.path, found.name);
    if (found.isFile() && !kept.has(file)) rmSync(file);
  }
}

/** Measuring emoji takes the width's package 50 ms to prepare, and few texts hold any: it waits for the first. */
const widthWhenNeeded = {
  name: 'width-when-needed',
  setup({ onLoad }) {
    onLoad({ filter: /string-width.index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(
          'const segmenter = new Intl.Segmenter();',
          'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
        )
        .replace(
          /const rgiEmojiRegex = (.*);/,
          'let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= $1).test(text) };',
        ),
      loader: 'js',
    }));
  },
};

/** The page's script goes into it as text: its names must not depend on what else is in a bundle. */
const clientAlone = {
  name: 'client-alone',
  setup({ onLoad }) {
    onLoad({ filter: /report.html.client\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8').replace('export function', 'function');
      const { code } = await transform(source, { loader: 'ts', minifySyntax: true, minifyWhitespace: true });
      return { contents: `export const client = ${JSON.stringify(code.trim())};`, loader: 'js' };
    });
  },
};

/** A script whose compiled code was kept may not import; it is given a function for it. */
const importGiven = {
  name: 'import-given',
  setup({ onLoad }) {
    onLoad({ filter: /engine.pool\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("import('tinypool')", "__import('tinypool')"),
      loader: 'ts',
    }));
  },
};

/**
 * The program with escapes for the letters that are left in its patterns and templates: with one letter beyond Latin-1 all of it would
 * take twice the memory, and 20 ms to decode. What stands behind a backslash is escaped by that one.
 */
function inAscii(source) {
  return source.replace(/(\\*)([\u0080-\uffff])/g, (_, slashes, letter) => {
    const escaped = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return slashes.length % 2 ? slashes + escaped.slice(1) : slashes + escaped;
  });
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const define = { claimcheckBuild: JSON.stringify(buildHash()) };
const settings = {
  bundle: true,
  // It starts its threads from files beside its own.
  external: ['tinypool'],
  platform: 'node',
  target: 'node20',
  // Else every pattern with \p{…} would be made anew each time it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  // A tenth of the time to compare a handful of articles goes into scanning the program's text. Names stay, for stack traces.
  minifyWhitespace: true,
  plugins: [jsonAsFile, modelPrepared, atlasPrepared, widthWhenNeeded, clientAlone],
  legalComments: 'none',
  logLevel: 'warning',
};
const { metafile } = await build({
  ...settings,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    worker: 'src/cli/engine/worker.ts',
    schemas: 'src/schema/json-schemas.ts',
  },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  define,
  metafile: true,
  // CommonJS packages inside the bundle call require for Node's own modules.
  banner: {
    js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
});
// The same command in one file: V8 keeps what it has compiled of a script, but not of modules.
await build({
  ...settings,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/run.cjs',
  format: 'cjs',
  plugins: [...settings.plugins, importGiven],
  define: { ...define, 'import.meta.url': '__url' },
  banner: {
    js: "(function (module, require, __filename, __import) { const __url = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
});
for (const name of readdirSync('dist').filter((file) => /\.c?js$/.test(file)))
  writeFileSync(join('dist', name), inAscii(readFileSync(join('dist', name), 'utf8')));
execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
writeFileSync('dist/third-party-notices.txt', noticesOf(bundledPackages(metafile)));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
});
keepTypesOf('dist/types/index.d.ts');
const { jsonSchemas } = await import('../dist/schemas.js');
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
rmSync('dist/schemas.js');
