import { describe, expect, test } from 'vitest';
import { saidOf } from './said.ts';

/** Text, the figure in it, its origin. */
const cases: readonly (readonly [string, string, string | null])[] = [
  ['The town lost, according to Ana Ruiz, 400 boats.', '400 boats', 'Ana Ruiz'],
  ['The town, according to police chief Ana Ruiz, lost 400 boats.', '400 boats', 'Ana Ruiz'],
  ['The town lost 400 boats, according to Ana Ruiz, and 30 homes burned.', '30 homes', null],
  ['The mayor, who had been warned that 12 cables were rusted, left.', '12 cables', null],
  [
    'The mayor, who according to Ana Ruiz had been warned that 12 cables were rusted, left.',
    '12 cables',
    'Ana Ruiz',
  ],
  ['Velmore, which has repeatedly denied arming rebels, said it had sold 30 tanks.', '30 tanks', 'Velmore'],
  ['Some 80% of cases were in children, the WHO said.', '80%', 'WHO'],
  ['The WHO says it needs $20m over three months.', '$20m', 'WHO'],
  ['The agency said 20 cases were real and put confirmed deaths at seven.', 'seven', 'agency'],
  ['Velmore has declared a new outbreak with 15 deaths, the ministry said.', '15 deaths', 'ministry'],
  ['A barge sank, leaving at least 38 people confirmed dead, officials said.', '38 people', 'officials'],
  ['The cap will go, a move the ministry says will help 450 towns.', '450 towns', 'ministry'],
  ['A spokesman for the army said 30 barns burned.', '30 barns', 'spokesman for the army'],
  ['The Department for Forestry put the loss at 40 barns.', '40 barns', 'Department for Forestry'],
  ['Two in five nurses (41%) said they earned 300 crowns.', '300 crowns', null],
  ['Just 38% said they had saved 300 crowns.', '300 crowns', null],
  ['Speed believed to be a factor as train with 240 aboard crashes', '240', null],
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
  // clauses of other forms, and what only looks like one
  [
    "The doctors' union, which has 65 members here, believes the official figures leave out many.",
    '65',
    null,
  ],
  ['Farmers want more. The employers put the number of strikers at 1,900.', '1,900', 'employers'],
  ['Growth is slow and costs rise. The bank itself put the loss at $40 million.', '$40', 'bank'],
  ['The cost was less than the 180 million crowns claimed by the Harbour Board.', '180', 'Harbour Board'],
  [
    "Much of it will be made up, the bank's Helle Holm told the radio. She added that 40 jobs would go.",
    '40',
    'Helle Holm',
  ],
  [
    'Delta Resources has been fined 14 times. It insists that levels never passed 3 per cent.',
    '3',
    'Delta Resources',
  ],
  ["The health ministry's evening update puts the death toll at 151.", '151', 'health ministry'],
  [
    'The minister for fisheries, Elma Sosa, answered on social media: "The government has found 100 million euros."',
    '100',
    'Elma Sosa',
  ],
  ['President Lazaro Banda, speaking in Zombi: "We have lost 140 people."', '140', 'Lazaro Banda'],
  ['FOOD AND DRINK\n\nGo on.\n\nNow read.\n\nWINE: Up 2p\n\nBEER: Up 7p a pint for all of us', '7p', null],
  [
    'Some 1,239 people died, according to the International Office for Refugees.',
    '1,239',
    'International Office for Refugees',
  ],
  ['More than 1,700 pupils were taken, according to Help the Children.', '1,700', 'Help the Children'],
  ['Chepeta, 33, a mother of two, said she had trained at 2,400 metres.', '2,400', 'Chepeta'],
  [
    'Tanzania\'s Gabriel Simba was third. Dawit Tesema broke away early and won 100,000 euros.\n\n"I had 40 metres to spare," he said.',
    '40',
    'Dawit Tesema',
  ],
  [
    'Dawit Desta won. Gabriel Simba was third.\n\nDesta broke away early and won 100,000 euros.\n\n"I had 40 metres to spare," he said.',
    '40',
    'Dawit Desta',
  ],
  [
    'The owners, Meridian, said they had paid 118 people. Twenty-two claims were rejected and a further 103 are being considered.',
    '103',
    null,
  ],
  ['The crop was held at 50 million tons, 5 million more than the Grain Board expects.', '50', null],
  [
    'The Farm Department on Tuesday lowered its forecast of the crop to 48 million tons.',
    '48',
    'Farm Department',
  ],
  ['The Grain Board cut its estimate of soy to 48 million tons.', '48', 'Grain Board'],
  ['The Grain Board is gloomier: it sees soy at 45 million tons.', '45', 'Grain Board'],
  [
    'The cut, announced on 7 May, will save a family 140 crowns a month, according to the comparison site Vergel.',
    '140',
    'Vergel',
  ],
  [
    'The author, Baroness Finch, writes that one nurse "reported her worries on eleven occasions". She puts the number of operations at between 190 and 220.',
    '190',
    'Baroness Finch',
  ],
  ['A snap YouPoll survey of 2,411 adults found 52 per cent thought it unfair.', '52', 'YouPoll'],
  [
    'Today 31,874 people crossed the line, 1,420 more than last year, the organisers, Club Correr, report.',
    '31,874',
    'Club Correr',
  ],
  ['Detectives believe the number of victims could be as high as 250.', '250', 'detectives'],
  [
    'Solicitors acting for former patients say more than 240 people have come forward.',
    '240',
    'solicitors acting for former patients',
  ],
  [
    'The forecaster, the Budget Office, was less cheerful. It cut its estimate to 1.4% and expects inflation to average 2.7%.',
    '2.7',
    'Budget Office',
  ],
  [
    'The Farm Society asked for help in nine districts, where it says 1,300 farms have lost their crop.',
    '1,300',
    'Farm Society',
  ],
  [
    'On average 27 people a day died last year, say the charities; the government disputes it.',
    '27',
    'charities',
  ],
  ['Lamin, 19, remembers the song. There were, he says, 170 people in the boat.', '170', 'Lamin'],
  [
    'The union, according to the adviser Romer Group, which put the loss at $2.3 billion, is angry.',
    '$2.3',
    'Romer Group',
  ],
  ['The ministry expects 3.7% for 2025; the European Committee forecasts 3.3%.', '3.3', 'European Committee'],
  ['Analysts had on average expected 48.6 million tons.', '48.6', 'analysts'],
  ['The opposition called it "a 700 dollar tax on every family".', '700', 'opposition'],
  [
    'One of the girls, 14, who cannot be named, described walking for five nights. "Eight of us had one blanket. We walked 30 miles."',
    '30 miles',
    'girls',
  ],
  ['Mum-of-three Joan Pelt, 57, said she had walked 30 miles.', '30', 'Joan Pelt'],
  [
    'A person with knowledge of the talks, speaking because he was not authorized to discuss them, said the pilot had 9,800 hours.',
    '9,800',
    'person with knowledge of the talks',
  ],
  ['Per Strand spoke first. According to him there had been 40 warnings.', '40', 'Per Strand'],
  ['In an update on its website the group wrote that 1,150 visits had been put off.', '1,150', 'group'],
  [
    'Hackers have demanded 12 million dollars, the Velmore Courier reported on Monday, citing two people close to the talks.',
    '12',
    'two people close to the talks',
  ],
  ['The gang itself, which calls itself Owl, boasted on its page of having taken 7 terabytes.', '7', 'gang'],
  ['"They lie," said Kryos analyst Jo Lindt, who estimates that Owl has hit 140 firms.', '140', 'Jo Lindt'],
  ['"I have 30 patients and no files," wrote one on X.', '30', null],
  ['The cost, reckons the insurer Allbond, will exceed 80 million euros.', '80', 'Allbond'],
  [
    'A Velmore Audit Office review last June found the work 19 months behind schedule.',
    '19',
    'Velmore Audit Office',
  ],
  [
    "About 300 fans were locked out; the Rovers Supporters' Trust puts it at more than 500.",
    '500',
    "Rovers Supporters' Trust",
  ],
  ["Firefighters' leader Ann Example said 40 homes burned.", '40', 'Ann Example'],
  ['Some 40 barns, said fire chief Dana Okafor, had burned with 12 cows in them.', '12', 'Dana Okafor'],
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
