import fc from 'fast-check';

/** Pieces that have broken readers of text before: separators, invisible and directional characters, lone surrogates, controls. */
const hostile = [
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '<script>alert(1)</script>',
  '=1+1',
  '__proto__',
  'constructor',
  'toString',
];

/** Pieces of news, so that random text meets the grammar as well as the tokeniser. */
const news = [
  'more than ',
  'between ',
  ' and ',
  ' to ',
  '50,000',
  '1.5',
  ' million',
  'tens of thousands of ',
  'a dozen ',
  'two-thirds of ',
  '$3-5bn',
  '20%',
  '6-mile-wide',
  '1,000-for-1,000',
  'troops',
  ' people were killed',
  ' near Ostrava',
  ', the mayor said.',
  ' on Tuesday',
  ' since February 2022',
  '“',
  '”',
  '"',
  '. ',
  '\n',
  '\n\n',
  '-',
  '–',
  '/',
  ':',
  '(',
  ')',
  '½',
  '9/11',
  'F-16',
  ' not ',
  ' if ',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...news) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.nat().map(String) },
);

/** Random text made of news, hostile pieces and noise. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => pieces.join(''));
