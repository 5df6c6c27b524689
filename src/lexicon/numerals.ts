/** Number words, scale words and their abbreviations. Data, no logic. */

export const digitsInWords: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

export const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lkh: 1e5,
  lkhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  krore: 1e7,
  krores: 1e7,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  dozen: 12,
  dozens: 12,
  doz: 12,
  dozs: 12,
  dzs: 12,
};

/** Abbreviated scales after digits. `glued` ones only without a space ("$5m", "300k"), and `money` ones only with a currency. */
export const scaleMarks: Readonly<
  Record<string, { readonly value: number; readonly only?: 'glued' | 'money' }>
> = {
  k: { value: 1e3, only: 'glued' },
  K: { value: 1e3, only: 'glued' },
  M: { value: 1e6, only: 'glued' },
  m: { value: 1e6, only: 'money' },
  mn: { value: 1e6 },
  mln: { value: 1e6 },
  mil: { value: 1e6, only: 'money' },
  mio: { value: 1e6 },
  MM: { value: 1e6, only: 'money' },
  bn: { value: 1e9 },
  bln: { value: 1e9 },
  Bn: { value: 1e9 },
  BN: { value: 1e9 },
  B: { value: 1e9, only: 'glued' },
  b: { value: 1e9, only: 'money' },
  tn: { value: 1e12 },
  trn: { value: 1e12 },
  T: { value: 1e12, only: 'money' },
  t: { value: 1e12, only: 'money' },
  G: { value: 1e9, only: 'money' },
  cr: { value: 1e7 },
  tln: { value: 1e12 },
  trln: { value: 1e12 },
};

/** Denominators of fractions in words. */
export const denominators: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  sixteenth: 16,
  sixteenths: 16,
  twentieth: 20,
  twentieths: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
  millionth: 1e6,
  millionths: 1e6,
  billionth: 1e9,
  billionths: 1e9,
  trillionth: 1e12,
  trillionths: 1e12,
};

export const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
};

/** Plurals that say a size and no number: what a reader takes them to mean (DESIGN of the data: vague). */
export const vagueCounts: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, 9.999999e6],
  billions: [2e9, 9.999999999e9],
  trillions: [2e12, 9.999999999999e12],
};

/** Raised digits, as in "10²³". */
export const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};

/** How many a vague word means, in ones of what follows: "a few thousand" is 2,000 to 5,999. */
export const fewWords: Readonly<Record<string, readonly [number, number]>> = {
  few: [2, 5],
  several: [3, 9],
  couple: [2, 2],
};

/** "in her thirties". */
export const decadesOfLife: Readonly<Record<string, number>> = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Groups with a number of their own: "a trio of ministers". */
export const groupsOf: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  "baker's dozen": 13,
  'baker’s dozen': 13,
  score: 20,
};

export const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  triple: 3,
  quadruple: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
};

/** What is told in millions, so that "5.1m" behind it is no length. */
export const countedInMillions: ReadonlySet<string> = new Set(
  (
    'sales units users subscribers viewers audience population customers passengers visitors members listeners readers ' +
    'voters workers jobs households votes followers downloads streams unemployment unemployed circulation ' +
    'subscriptions shares copies signatures inhabitants migrants refugees pensioners patients turnout joblessness'
  ).split(' '),
);
