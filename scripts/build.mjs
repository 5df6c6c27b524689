// Bundles the command and the library into dist/, and writes the type declarations and JSON Schemas beside them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { atlasPrepared } from './atlas-prepared.mjs';
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

/** The tagger's model copies its data by way of text and decodes them letter by letter, as it must in browsers. Here it reads them anew. */
const modelAtOnce = {
  name: 'model-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const data = /originalModel=require\("([^"]+)"\),/.exec(source);
      const name = basename(data[1]);
      writeFileSync(
        join('dist', name),
        JSON.stringify(JSON.parse(readFileSync(join(dirname(path), data[1]), 'utf8'))),
      );
      const contents = source
        .replace(data[0], '')
        .replace('JSON.parse(JSON.stringify(originalModel))', 'modelRead()')
        .replaceAll('bufferFromBase64(model.', 'fromBase64(model.');
      return {
        contents: `const fromBase64 = (data) => new Uint8Array(Buffer.from(data, 'base64')).buffer;
const modelRead = () => JSON.parse(require('node:fs').readFileSync(require.resolve(['.', '${name}'].join('/')), 'utf8'));
${contents}`,
        loader: 'js',
      };
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

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const { metafile } = await build({
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    worker: 'src/cli/engine/worker.ts',
    schemas: 'src/schema/json-schemas.ts',
  },
  outdir: 'dist',
  bundle: true,
  // It starts its threads from files beside its own.
  external: ['tinypool'],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  // A tenth of the time to compare a handful of articles goes into scanning the program's text. Names stay, for stack traces.
  minifyWhitespace: true,
  plugins: [jsonAsFile, modelAtOnce, atlasPrepared, widthWhenNeeded],
  define: { claimcheckBuild: JSON.stringify(buildHash()) },
  legalComments: 'none',
  metafile: true,
  // CommonJS packages inside the bundle call require for Node's own modules.
  banner: {
    js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
  logLevel: 'warning',
});
writeFileSync('dist/third-party-notices.txt', noticesOf(bundledPackages(metafile)));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
});
keepTypesOf('dist/types/index.d.ts');
const { jsonSchemas } = await import('../dist/schemas.js');
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
rmSync('dist/schemas.js');
