import { describe, expect, test } from 'vitest';
import { saidOf } from './said.ts';

/** Text, the figure in it, its origin. */
const cases: readonly (readonly [string, string, string | null])[] = [
  // before and after
  ['Fire chief Dana Okafor said 14 barns had burned.', '14 barns', 'Dana Okafor'],
  ['Some 14 barns had burned, fire chief Dana Okafor said.', '14 barns', 'Dana Okafor'],
  ['“We counted 14 barns,” said Dana Okafor, the fire chief of Velmore.', '14 barns', 'Dana Okafor'],
  [
    'Dana Okafor, the fire chief of Velmore, told Velmore Radio that 14 barns had burned.',
    '14 barns',
    'Dana Okafor',
  ],
  [
    'The fire chief of Velmore, Dana Okafor, told Velmore Radio 14 barns had burned.',
    '14 barns',
    'Dana Okafor',
  ],
  ['The ferry sank with 31 people aboard, officials said.', '31 people', 'officials'],
  [
    'According to the Velmore Harbour Authority, 31 people were aboard.',
    '31 people',
    'Velmore Harbour Authority',
  ],
  ['At least 31 people were aboard, according to the coast guard.', '31 people', 'coast guard'],
  ['The ministry of health reported 212 new infections on Friday.', '212', 'ministry of health'],
  ['Police put the crowd at 9,000.', '9,000', 'police'],
  // words of time or place before the subject
  ['On Tuesday the ministry said 14 barns had burned.', '14 barns', 'ministry'],
  ['On Tuesday Dana Okafor said 14 barns had burned.', '14 barns', 'Dana Okafor'],
  ['Late on Friday the coast guard said 14 boats had sunk.', '14 boats', 'coast guard'],
  ['Last week the harbour authority reported a loss of $14 million.', '$14 million', 'harbour authority'],
  ['By Monday night rescuers said 14 bodies had been found.', '14 bodies', 'rescuers'],
  ['On March 12 the bank said it had lost 40 million dollars.', '40 million dollars', 'bank'],
  ['In Velmore officials said 14 barns had burned.', '14 barns', 'officials'],
  ['On Wednesday Mayor Ilse Varn, who leads the inquiry, said 14 barns had burned.', '14 barns', 'Ilse Varn'],
  ['On Wednesday a weather station near Velmore reported 41C.', '41C', 'weather station near Velmore'],
  // two verbs of one subject
  ['In Velmore, officials put the toll at 14 and said 12 barns had burned.', '14', 'officials'],
  ['In Velmore, officials put the toll at 14 and said 12 barns had burned.', '12 barns', 'officials'],
  // two in one sentence
  ['Dana Okafor said 9,000 people had marched; police counted 4,000.', '4,000', 'police'],
  ['Dana Okafor said 9,000 people had marched; police counted 4,000.', '9,000 people', 'Dana Okafor'],
  ['Police said 9,000 marched, but organisers said there were 25,000.', '9,000', 'police'],
  ['Police said 9,000 marched, but organisers said there were 25,000.', '25,000', 'organisers'],
  // chains
  ['The Velmore Courier reported 31 deaths, citing the coast guard.', '31 deaths', 'coast guard'],
  [
    'State radio quoted the harbour master, Ivo Brandt, as saying 31 people drowned.',
    '31 people',
    'Ivo Brandt',
  ],
  [
    'Ivo Brandt was quoted by the Velmore Courier as saying that 31 people drowned.',
    '31 people',
    'Ivo Brandt',
  ],
  ['Police identified the dead man as Ivo Brandt, 46.', '46', 'police'],
  ['The United Velmore Geological Survey said 14 barns fell.', '14', 'United Velmore Geological Survey'],
  ['Acme, the company that makes chips for cars, said it had earned $40 million.', '$40 million', 'Acme'],
  ['Doctors expect the number of cases to pass 10,000.', '10,000', 'doctors'],
  ['Police said the four men were held.', 'four', 'police'],
  // the text's own voice
  ['Thirty of the 218 shops are to close, a person close to the talks said.', '218', null],
  ['Critics say it has spent little of the $30 million that it asked for.', '$30 million', null],
  ['Some 850 people have left, as the firm had said.', '850', null],
  ['A rocket hit the town of Velmore, 17 miles from Osto, police said.', '17 miles', null],
  ['The bridge is 400 metres long. Engineers said it was safe.', '400 metres', null],
  ['“It was loud,” said Mira Stahl, 35, a baker with two children.', '35', null],
  ['The storm claimed 12 lives and flattened a village.', '12 lives', null],
  ['The mayor declined to say how many of the 40 houses were insured.', '40 houses', null],
  ['The dam holds 12 million tonnes of water.', '12 million tonnes', null],
];

describe('attribution', () => {
  test.each(cases)('%s «%s» → %s', (text, figure, origin) => {
    expect(saidOf(text, figure)?.origin ?? null).toBe(origin);
  });

  test('hearsay has no origin', () => {
    expect(saidOf('The firm reportedly paid $4 million for the yard.', '$4 million')).toMatchObject({
      origin: null,
      text: 'reportedly',
    });
  });

  test('a pronoun is followed back through many others to the one who is named', () => {
    const many = 'He said that the water was still rising. '.repeat(400);
    const text = `Fire chief Dana Okafor said the dam had failed. ${many}He said 14 barns had burned.`;
    expect(saidOf(text, '14 barns')?.origin).toBe('Dana Okafor');
  });
});
