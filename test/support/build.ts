import { execFileSync } from 'node:child_process';

/** Command-line tests run the bundle that is shipped, so it is built anew before any test. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
