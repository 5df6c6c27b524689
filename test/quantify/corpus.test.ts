import { describe, expect, it } from 'vitest';
import { brief, measured } from './support.ts';

/** Each value with its surface forms. A form stands alone or in a sentence; it is the only quantity there. */
const corpus: Readonly<Record<string, readonly string[]>> = {
  'count 1000000': [
    '1,000,000 homes',
    '1 000 000 homes',
    'a million homes',
    'one million homes',
    '1 million homes',
    '1m homes',
    '1 mn homes',
    'ten lakh homes',
    '1.000.000 homes',
    "1'000'000 homes",
  ],
  'count 3500000': [
    '3.5 million jobs',
    '3,5 million jobs',
    'three and a half million jobs',
    '3.5M jobs',
    '3.5m jobs',
    '3.5m – number of jobs',
    '3.5 M',
    'three point five million jobs',
  ],
  'count 25000': ['25,000 seats', 'twenty-five thousand seats', '25k seats', '25 thousand seats'],
  'count 305': ['three hundred and five crates', 'three hundred five crates', '305 crates'],
  'count 250000': ['a quarter of a million bees', 'a quarter million bees', '250,000 bees'],
  'count 30000000': ['3 crore voters', 'three crore voters', '30 million voters'],
  'count 1': ['a single shell', 'one shell'],
  'count 122': ['one twenty two', 'one hundred twenty-two crates'],
  'percent -5': ['minus one over twenty'],
  'measure 472 centimetre': ['472 cm − 1', '472 cm'],
  'count 13': ["a baker's dozen of eggs"],
  'count 3': ['a trio of ministers', 'three ministers'],
  'count 20': ['a score of villages', 'twenty villages'],
  'count 9500000': ['nine-and-a-half million bees'],
  'count 3000240': ['three million, two hundred & forty bees', '3,000,240 bees'],
  'count 2340000': ['two million, three hundred and forty thousand bees'],
  'count 12': ['a dozen eggs', '12 eggs', 'twelve eggs'],
  'count 24': ['two dozen eggs', '24 eggs'],
  'count 6': ['half a dozen eggs', 'six eggs'],
  'count -5': ['a count of minus 5', 'a count of -5'],
  'count 0': [
    'There were no casualties',
    'None of the boats returned',
    'Nobody was hurt',
    'No one was killed',
    'no reports of injuries',
    'None were hurt',
    'No-one was injured',
    'no militants in the valley',
    'No houses were damaged',
    'not a single barn stood',
  ],
  'count approx 50000': [
    'about 50,000 troops',
    'around 50,000 troops',
    'some 50,000 troops',
    'roughly 50,000',
    'approximately 50,000',
    'an estimated 50,000',
    '50,000 or so',
    '50,000-odd',
    '~50,000',
    '50,000 give or take',
    '50,000, give or take, were there',
    'perhaps 50,000',
    'ca. 50,000',
    'The crowd was estimated at 50,000',
    'The crowd hovered around 50,000',
  ],
  'count over 50000..': [
    'more than 50,000',
    'over 50,000',
    'above 50,000',
    'upwards of 50,000',
    'in excess of 50,000',
    '50,000-plus',
    'The crowd exceeded 50,000',
    'The crowd topped 50,000',
    'The crowd is expected to top 50,000',
    'The crowd could exceed 50,000',
    'The toll has passed 50,000',
    'well over 50,000',
  ],
  'count atLeast 50..': [
    'at least 50',
    'a minimum of 50',
    'no fewer than 50',
    '50 or more',
    '50 at the very least',
    'no less than 50',
    'as few as 50',
    '50 or upwards',
  ],
  'count under 200': [
    'almost 200',
    'nearly 200',
    'close to 200',
    'just under 200',
    'The toll approached 200',
  ],
  'count under ..200': [
    'less than 200',
    'fewer than 200',
    'below 200',
    'under 200',
    'The sum fell short of 200',
  ],
  'count atMost ..80': [
    'up to 80',
    'as many as 80',
    'at most 80',
    'no more than 80',
    'a maximum of 80',
    '80 or fewer',
    '80 or less',
    'The crowd did not exceed 80',
    'Places are limited to 80',
    'not exceeding 80',
  ],
  'count range 40000..45000': [
    '40,000 to 45,000',
    'between 40,000 and 45,000',
    '40,000-45,000',
    '40,000–45,000',
    'from 40,000 to 45,000',
    '40 to 45 thousand',
    '40-45 thousand',
  ],
  'count range 10..20': ['more than 10 but less than 20', 'between 10 and about 20'],
  'count vague 20000..99999': ['tens of thousands of birds'],
  'count vague 200..999': ['hundreds of birds', 'Hundreds fled'],
  'count vague 24..99': ['dozens of birds', 'several dozen birds'],
  'count vague 40..99': ['scores of birds', 'Scores were hurt', 'leaving scores dead'],
  'count vague 300..999': ['several hundred birds'],
  'percent 20': [
    '20%',
    '20 percent',
    '20 per cent',
    'twenty percent',
    '20pc',
    'a fifth of the crop',
    'one in five',
    'two out of ten',
    'one-fifth of the crop',
    'one over five',
  ],
  'percent 66.67': ['two-thirds of the crop', 'two thirds of the crop'],
  'percent 75': ['three quarters of the crop', '75%', 'three-quarters of voters'],
  'percent over 50..': ['more than half of the crop'],
  'percent under 50': ['almost half of the crop'],
  'percent 3 percentage point': ['3 percentage points', 'three percentage points'],
  'percent 25 basis point': ['25 basis points', '25 bps'],
  'money 5000000000 USD': [
    '$5 billion',
    'US$5bn',
    '$5bn',
    '5 billion dollars',
    '$5,000 million',
    'five billion US dollars',
  ],
  'money 13600000 USD': ['$13.6M', '$13.6m', '$13.6 million'],
  'money 400000 EUR': ['€400k', '400,000 euros', 'EUR 400,000', '€400,000'],
  'money 1200000000000 GBP': ['£1.2tn', '£1.2 trillion'],
  'money range 3000000..5000000 USD': [
    '$3-5 million',
    '$3 million to $5 million',
    'between $3 million and $5 million',
    '$3m-$5m',
    '$3 to $5 million',
  ],
  'money 800 CAD': ['C$800', '800 Canadian dollars', 'CAD 800'],
  'money 50 penny': ['50 pence', '50p'],
  'money 3.1 USD': ['three dollars and ten cents', 'three dollars ten'],
  'money 120000000 EUR': ['120 MEUR', '€120m', '120 million euros'],
  'money 40 euro cent': ['40 euro cents'],
  'money 40000000 ZAR': ['R40 million', '40 million rand'],
  'money 40 PLN': ['40 zlotys', '40 zloty', 'PLN 40'],
  'money 1250.5 EUR': ['€1.250,50', '€1,250.50'],
  'measure 6 mile': ['6 miles', 'a 6-mile-wide strip', 'six miles', 'a 6-mile strip'],
  'measure approx 6 mile': ['roughly 6-mile wide', 'about six miles'],
  'measure 40 mile per hour': ['40mph', '40 mph', '40 miles per hour', '40 miles an hour'],
  'measure 256 gigabyte': ['256GB', '256 gigabytes', '256 GB'],
  'measure 70 inch': ['5ft 10in', '5 feet 10 inches', '5 foot 10 inches'],
  'measure 76 inch': ['six foot four', '6 feet 4 inches tall', '6\'4" tall', 'six feet four tall'],
  'measure 10 stone': ['She weighs 10 stone.', 'a 10-stone boxer'],
  'measure 7.5 kilometre per second': ['7.5 km/s', '7.5 kilometres per second'],
  'measure 240 pound': ['17st 2lb'],
  'measure 1500 square kilometre': [
    '1,500 square kilometres',
    '1,500 sq km',
    'a 1,500-square-kilometer island',
    '1,500 km2',
  ],
  'measure 1 kilogram': ['a kilogram', 'one kilogram'],
  'measure 37 degree Celsius': ['37°C', '37 degrees Celsius', '37C', '37 ° C'],
  'measure -2 degree Celsius': ['minus 2 degrees Celsius', '-2°C'],
  'measure range 1200..1500 kilometre': ['1,200-1,500 km', '1,200 to 1,500 kilometres'],
  'measure 0.5 mile': ['half a mile', 'a half mile', '0.5 miles', '½ mile'],
  'measure 1.5 mile': ['1½ miles', '1-1/2 miles', '1 1/2 miles', 'one and a half miles', 'one and 1/2 miles'],
  'duration 0.01 second': ['one one-hundredth of a second', 'a hundredth of a second'],
  'percent 33.33': ['a third of the crop', 'one in three', 'one out of every three', 'only a third have'],
  'percent 0.25 percentage point': ['a quarter of a percentage point', 'a quarter-point cut'],
  'percent range 33.33..50': ['between a third and a half of the crop'],
  'duration range 2..3 week': ['two to three weeks', 'a two-to-three-week delay', 'a 2- to 3-week delay'],
  'duration 135 minute': [
    '2 hours fifteen',
    '2h 15min',
    '2 hours 15 minutes',
    '2h 15m',
    'two hours and 15 minutes',
  ],
  'duration 1.5 hour': ['an hour and a half', 'one and a half hours', '1.5 hours', '1½ hours'],
  'duration atLeast 4.. day': ['at least four more days', 'four days or more'],
  'duration over 3.. year': ['It has lasted over three years', 'more than three years'],
  'duration approx 20 year': ['20-odd years', 'twenty or so years', 'some 20 years'],
  'duration atLeast 10.. year': ['10 years or longer', '10 years minimum', 'ten or more years'],
  'duration atMost ..10 year': ['10 years maximum', 'at most ten years', 'ten or fewer years'],
  'duration 3 year': ['The loans run off over three years', 'a three-year plan'],
  'age 45 year': [
    'a 45-year-old nurse',
    'aged 45',
    '45 years old',
    '45 years of age',
    'Ines Karvel, 45, a nurse',
    'a 45-year old nurse',
    'a nurse and her son, 45, left',
    'her son (45)',
    'the age of 45',
    'She turned 45 in June',
    'He died at 45.',
  ],
  'age over 65.. year': ['people over 65', 'over-65s', 'those older than 65', 'men over the age of 65'],
  'age under ..5 year': ['children under five', 'under-5s', 'children younger than 5'],
  'age atLeast 18.. year': ['18 years or older', '18 years and older'],
  'age range 18..60 year': ['between the ages of 18 and 60', 'aged between 18 and 60', 'aged 18–60'],
  'age range 20..29 year': ['a 20-something nurse', 'in her 20s'],
  'age range 12..17 year': ['aged 12 to 17', 'aged between 12 and 17', '12 to 17 years old'],
  'age range 30..39 year': ['in her 30s', 'in their thirties'],
  'age range 24..26 year': ['in his mid-20s'],
  'index 6.1 magnitude': [
    'a 6.1-magnitude quake',
    'magnitude 6.1',
    'a magnitude of 6.1',
    'The quake measured 6.1',
    '6.1 on the Richter scale',
  ],
  'ratio 1000': ['a 1,000-for-1,000 exchange', '1,000 for 1,000'],
  'ratio 3': ['threefold', 'three times as many', 'triple the number'],
  'ratio 2': ['twice as many', 'double the number'],
  'score 1..2': ['won 2-1', 'a 2–1 victory'],
};

describe('each value in its surface forms', () => {
  for (const [value, forms] of Object.entries(corpus)) {
    const percent = value.startsWith('percent') && !value.includes('point');
    const wanted = percent && !value.endsWith('percent') ? `${value} percent` : value;
    it.each(forms)(`${wanted}: %s`, (form) => {
      expect(measured(form).map(brief)).toEqual([wanted]);
    });
  }
});

it('gives both sides of an area their unit', () => {
  expect(measured('a 10-by-12-foot room').map(brief)).toEqual(['measure 10 foot', 'measure 12 foot']);
  expect(measured('3 x 4 metres').map(brief)).toEqual(['measure 3 metre', 'measure 4 metre']);
});

it('keeps the size of small parts', () => {
  expect(measured('a millionth of the crop')[0]?.low).toBe(0.0001);
  expect(measured('a density of 1.2 x 107')[0]?.low).toBe(1.2e7);
});

it('takes no law that was passed and no prison for a limit', () => {
  expect(measured('The council passed 40 laws').map(brief)).toEqual(['count 40']);
  expect(measured('The state has 10 maximum security prisons').map(brief)).toEqual(['count 10']);
});

it('gives each of several persons an age', () => {
  expect(measured('aged 19 and 21').map(brief)).toEqual(['age 19 year', 'age 21 year']);
  expect(measured('her sons, 11 and 14, and the girls, 5, 7 and 9').map(brief)).toEqual(
    [11, 14, 5, 7, 9].map((years) => `age ${years} year`),
  );
});

it('compares ages in years', () => {
  expect(measured('an 18-month-old boy')[0]?.canonical).toEqual({ low: 1.5, high: 1.5, unit: 'year' });
  expect(measured('aged 45')[0]?.expected).toEqual({ low: 45, high: 45 });
});

it('keeps a row of units apart when no unit holds them all', () => {
  expect(measured('3 years, 2 months, 14 days').map(brief)).toEqual([
    'duration 3 year',
    'duration 2 month',
    'duration 14 day',
  ]);
});

it('keeps a change apart from a range, with its direction', () => {
  const [up] = measured('It rose from 12 to 15 percent');
  expect(up).toMatchObject({
    low: 12,
    high: 15,
    unit: 'percent',
    change: { from: 12, to: 15, direction: 'up' },
  });
  const [down] = measured('It fell from 15 percent in 2019 to 12 percent');
  expect(down).toMatchObject({ low: 12, high: 15, change: { from: 15, to: 12, direction: 'down' } });
  const [people] = measured('The staff shrank from 4,000 people in 2019 to 3,200.');
  expect(people).toMatchObject({ low: 3200, high: 4000, change: { from: 4000, to: 3200 } });
  expect(measured('It rose from 12 deaths to 15 injuries').map(brief)).toEqual(['count 12', 'count 15']);
  expect(measured('between 12 and 15 percent')[0]).not.toHaveProperty('change');
});

it('gives both sides of an exchange and of a score', () => {
  expect(measured('a 1,000-for-1,000 exchange')[0]?.terms).toEqual([1000, 1000]);
  expect(measured('They won 2-1')[0]?.terms).toEqual([2, 1]);
});

it('gives the words as written with what limits them', () => {
  const texts = [
    'over 50,000 troops',
    'a roughly 6-mile wide strip',
    'at least four more days',
    'a 1,000-for-1,000 exchange',
    'approximately 20% of it',
  ];
  expect(texts.map((text) => measured(text)[0]?.text)).toEqual([
    'over 50,000',
    'roughly 6-mile',
    'at least four more days',
    '1,000-for-1,000',
    'approximately 20%',
  ]);
});

it('gives a conversion in brackets the bound of its figure', () => {
  expect(measured('more than 100 kilometres (62 miles)').map(brief)).toEqual([
    'measure over 100.. kilometre',
    'measure over 62.. mile',
  ]);
});
