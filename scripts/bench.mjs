// Bundles a benchmark of bench/ and runs it: node scripts/bench.mjs [name [arguments]], all of them without a name.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const wanted = process.argv[2];
const names = wanted
  ? [wanted]
  : readdirSync('bench').flatMap((file) => /^(?!articles)(.+)\.ts$/.exec(file)?.[1] ?? []);
const folder = mkdtempSync(join('node_modules', '.bench-'));
try {
  for (const name of names) {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [`bench/${name}.ts`],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // Else every pattern with \p{…} would be made anew each time it is asked.
      supported: { 'regexp-unicode-property-escapes': true },
    });
    execFileSync(process.execPath, [outfile, ...process.argv.slice(3)], { stdio: 'inherit' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
