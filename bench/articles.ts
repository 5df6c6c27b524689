/** Made-up news for measuring speed: seeded, so that every run reads the same words. Events and names are invented. */

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** With two or three numbers or dates in each of these sentences, about five in a thousand characters, as in news. */
const shareWithNumbers = 0.2;

const withoutNumbers = [
  'The mayor of {city} said the council had not been told of the plan before it was announced.',
  'Residents described how the water rose through the streets while they tried to save what they could.',
  '“We did everything that was asked of us, and nobody came to see what had happened,” {name} said.',
  'Officials in {city} declined to comment, saying that the investigation was still under way.',
  'The company has long denied that its managers knew about the state of the bridge.',
  'Analysts warned that the dispute could spread to neighbouring regions if talks fail.',
  '{name}, who runs a bakery near the harbour, said the ferry was her only way to reach customers.',
  'Opposition members walked out of the chamber before the debate had come to an end.',
  'The ministry promised that help would reach the villages as soon as the road was clear.',
  'Critics say the law gives the police too much power and the courts too little.',
  'The river, which had been calm for weeks, broke its banks during the night.',
  'Teachers and nurses joined the march, carrying banners and singing as they passed the parliament.',
  'A spokeswoman for the railway said the cause of the derailment was not yet known.',
  'He added that the government would answer in writing, as it had done in earlier cases.',
  'Scientists have argued for decades over what drives the current and how fast it may weaken.',
  'The two sides accused each other of breaking the truce within hours of its announcement.',
];

const withNumbers = [
  'At least {n} people were killed and {n} injured when the ferry sank off {city}, rescuers said.',
  'The army has massed about {big} troops near {city}, {name} told reporters on {weekday}.',
  'The budget rose from £{m} million in {year} to £{m} million last year, an increase of {p} percent.',
  'More than {big} homes were without power after winds of {n} km/h tore through {city}.',
  '{name}, {age}, was sentenced to {small} years in prison in May {year}.',
  'Prices climbed {p}.{d}% in the third quarter, the fastest pace in {small} years.',
  'The dam holds between {n} million and {n}{d} million cubic metres of water.',
  'Tens of thousands of demonstrators filled the square, though police spoke of {big}.',
  'The quake, of magnitude {small}.{d}, struck {n} miles ({n}{d} km) south of {city} at {small}:4{d} p.m.',
  'Nearly two-thirds of voters backed the proposal, and one in five stayed at home.',
  'They agreed on a {n}-for-{n} exchange of prisoners, the second since {year}.',
  'Shares fell {p} percent to {n}.{d}{d} euros, wiping €{small}.{d}bn off the value of the bank.',
  'The fire covered {big} hectares, roughly half the size of the forest, and burned for {small} days.',
  'No casualties were reported, but dozens of boats and a {n}-metre pier were destroyed.',
];

const names = ['Alva Merrin', 'Tomas Okonedo', 'Ines Karvel', 'Jorun Hale', 'Dario Sentes', 'Mira Tolvanen'];
const cities = ['Port Ardel', 'Lindevik', 'Sarrow', 'Castel Brema', 'Novi Ostrog', 'Hadleigh Cross'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** An article of the given number of sentences, in paragraphs of three. */
export function article(random: () => number, sentences = 30): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const slots: Readonly<Record<string, () => string>> = {
    city: () => pick(cities),
    name: () => pick(names),
    weekday: () => pick(weekdays),
    n: () => String(whole(2, 400)),
    m: () => String(whole(10, 900)),
    big: () => `${whole(2, 300)},000`,
    small: () => String(whole(2, 9)),
    d: () => String(whole(0, 9)),
    p: () => String(whole(1, 60)),
    age: () => String(whole(18, 90)),
    year: () => String(whole(1998, 2025)),
  };
  const written = Array.from({ length: sentences }, () =>
    pick(random() < shareWithNumbers ? withNumbers : withoutNumbers).replace(
      /\{(\w+)\}/g,
      (_, slot: string) => slots[slot]!(),
    ),
  );
  const paragraphs: string[] = [];
  for (let i = 0; i < written.length; i += 3) paragraphs.push(written.slice(i, i + 3).join(' '));
  return paragraphs.join('\n\n');
}

/** So many articles, the same for the same seed. */
export function articles(count: number, seed = 7): readonly string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => article(random));
}
