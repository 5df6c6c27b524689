import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles about invented events, each different, for tests that need many. */

const places = ['Port Ellery', 'Marrowdale', 'the Sile valley', 'Kessing', 'North Tarn', 'Ardvale'];
const people = ['Mayor Ines Corbet', 'a hospital spokeswoman', 'the fire service', 'Col. Petr Aldan'];

export function article(number: number): string {
  const place = places[number % places.length]!;
  const person = people[(number >> 2) % people.length]!;
  return [
    `Flood in ${place} leaves families homeless`,
    '',
    `Water rose through the streets of ${place} on Tuesday night, and people waited on their roofs for boats.`,
    `At least ${12 + (number % 7)} people were killed and ${300 + number} houses were damaged, ${person} said.`,
    'Roads into the town were closed, and schools will stay shut until the water has gone.',
    'Neighbours brought soup and dry clothes to the sports hall, where beds stood between the goals.',
    'The council asked everyone who could to stay at home, and to look after those who live alone.',
    'Farmers drove their animals to the hills in the dark, and some went back for the dogs.',
    'Forecasters had spoken of rain, but nobody had expected the river to come over the wall.',
    'The wall was built after the last great flood, of which the oldest in the town still speak.',
    'Trains wait at the next station, and a bus goes to the bridge, which is open again.',
    'The museum moved its pictures to the upper floor, as it had practised in the autumn.',
    'In the market hall the stalls stood in mud, and the clock had stopped.',
    '',
  ].join('\n');
}

/** Writes that many articles into a folder, as files of text. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `a${at}.txt`), article(at));
}

/** The same articles as JSON Lines; every tenth goes by a name that another has. */
export function articleLines(count: number): string {
  const records = Array.from({ length: count }, (_, at) => ({
    id: at % 10 === 9 ? 'same' : `n${at}`,
    text: article(at),
  }));
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
