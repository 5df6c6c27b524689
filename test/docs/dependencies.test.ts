import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const page = readFileSync('docs/dependencies.md', 'utf8');
const notices = readFileSync('dist/third-party-notices.txt', 'utf8');

/** Licences that ask for no more than their notice. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The packages that are installed with this one, or whose code is in the bundle, with their licences. */
const shipped: readonly (readonly [name: string, licence: string])[] = [
  ...[...notices.matchAll(/^-{80}\n\n(\S+) \S+ \((.+)\)\n\n\S/gm)].map(
    ([, name, licence]) => [name!, licence!] as const,
  ),
  ...Object.keys(dependencies).map((name) => [name, packages[`node_modules/${name}`].license] as const),
];

test('every package is on the page, with what it would take to replace it', () => {
  const listed = new Set(page.match(/`@?[\w./-]+`/g));
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !listed.has(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});

test('few packages are installed, and none needs a script for it', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(3);
  for (const name of Object.keys(dependencies)) {
    const entry = packages[`node_modules/${name}`];
    expect(entry.hasInstallScript).toBeUndefined();
    expect(entry.dependencies).toBeUndefined();
  }
});

test('the licence of everything shipped is an allowed one, and its notice is there', () => {
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.length).toBeLessThan(110);
  expect(shipped.filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
  expect(notices.match(/^-{80}$/gm)).toHaveLength(shipped.length - Object.keys(dependencies).length);
});
