import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code is in a bundle, in the order of their names. */
export function bundledPackages({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs))
      if (bytesInOutput > 0) folders.add(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  folders.delete(undefined);
  return Array.from(folders, (folder) => {
    const {
      name,
      version,
      license = 'unknown',
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, text: licenceText(folder) };
  }).sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The notice that must go with every copy. @throws when a package has none */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)\b/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** What is shipped beside the bundle. A line of dashes stands between two packages. */
export function noticesOf(packages) {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  const head = 'The code in this folder contains that of these packages, each under its own licence.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
