import { describe, expect, test } from 'vitest';
import { facetsOf, signsOf } from '../../src/align/evidence.ts';
import { type Prepared, preparer } from '../../src/align/prepare.ts';
import { storiesOf } from '../../src/align/stories.ts';
import type { Claim, DocumentInfo } from '../../src/schema/report.ts';
import { claimOf, documentInfo, stated } from '../support/claims.ts';
import { knowing } from './support.ts';

/** The claim about the figure that `words` holds in the text. */
function claimAt(text: string, words: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words);
  const claim = claimOf(words, more);
  const span = { start: claim.span.start + start, end: claim.span.end + start };
  return {
    ...claim,
    id: `${claim.document}:${words}`,
    span,
    sentence: { start: 0, end: text.length, text },
    ...more,
  };
}

const vocabulary = knowing(
  ...'Osterwick Lindhaven Marrow Selmen Corbet Aldan Quist Feld Weld'
    .split(' ')
    .map((name) => claimOf(`40 ${name}`)),
);
const numbers = new Map([
  ['a', 0],
  ['b', 1],
]);
/** A claim as it is compared, with the words of its lists. */
function read(claim: Claim, others: readonly Claim[] = []) {
  const one = preparer(numbers, vocabulary, [claim, ...others], [])(claim);
  const telling = (list: number) => ({ names: one.lists.of(list), words: one.lists.of(list + 1) });
  return {
    ...one,
    context: telling(one.context),
    reach: telling(one.reach),
    near: one.lists.of(one.near),
    closest: one.lists.of(one.closest),
  };
}
const wordsIn = (text: string) => vocabulary.read(text);
const has = (set: readonly number[], word: string) =>
  [...wordsIn(word).names, ...wordsIn(word).words].every((id) => set.includes(id));

describe('a claim is read for comparing', () => {
  test.each<[string, Partial<Claim>, string | null, boolean]>([
    ['none', {}, null, false],
    ['of a class', { event: stated('murdered', 'murder') }, 'kill', true],
    ['the first of its class', { event: stated('killed', 'kill') }, 'kill', true],
    ['of no class', { event: stated('Painted', 'Paint') }, 'paint', false],
    ['of two words', { event: stated('taken away', 'take  away') }, 'take away', false],
  ])('its event: %s', (_, more, event, classed) => {
    expect(read(claimOf('40 people', more))).toMatchObject({ event, classed });
  });

  test.each<[string, string | null, string]>([
    ['deaths', null, ''],
    ['deaths', 'women', 'women'],
    ['deaths', 'foreign women', 'foreign women'],
    ['deaths', 'women of foreign birth', 'foreign women'],
    ['deaths', 'child', 'children'],
    ['civilian deaths', 'civilians', 'civilians'],
    ['deaths', 'severely burnt', 'seriously'],
  ])('its part of a whole: %s of %s: "%s"', (field, measured, parts) => {
    expect(
      read(claimOf('40 people', { field, measured: measured === null ? null : stated(measured) })).parts,
    ).toBe(parts);
  });

  test('its noun, folded', () => {
    expect(read(claimOf('40 people')).head).toBeNull();
    expect(read(claimOf('40 people', { measured: stated('Élan', 'Élans') })).head).toBe('elans');
    expect(read(claimOf('40 people', { measured: { text: 'Old barns', basis: 'stated' } })).head).toBe(
      'old barns',
    );
  });

  test('its facets and its document', () => {
    const claim = claimOf('40 people', {
      document: 'b',
      actor: stated('the Danes', 'Denmark'),
      object: { text: 'the ferry Orla', basis: 'stated' },
      place: stated('Odense'),
      time: stated('in May', '2031-05'),
    });
    expect(read(claim)).toMatchObject({
      document: 1,
      actor: { state: 'DK' },
      object: { names: ['orla'] },
      place: { paths: ['DK.21/odense'] },
      time: { days: { from: 22400, to: 22430 } },
    });
    expect(read(claimOf('40 people'))).toMatchObject({
      document: 0,
      actor: null,
      object: null,
      place: null,
      time: null,
    });
  });

  test.each<[string, string[]]>([
    ['In 2019 they had 40 barns', ['2019']],
    ['In March they had 40 barns, in Sept. 60', ['Mar', 'Sep']],
    ['In 1850 and in 2050 they had 40 barns', ['1850', '2050']],
    ['In 1750 they had 40 barns', []],
    ['They march with 40 barns', []],
    ['Since 2019 they had 40 barns', []],
    ['Since early March 2019 they had 40 barns', []],
    ['They began on March 3, 2019 with 40 barns', []],
    ['They left on March 3, 2019 with 40 barns', ['Mar', '2019']],
    ['A war which started in 2019 took 40 barns', []],
    ['The plant launched in June 2019 has 40 barns', []],
    ['Marcham had 40 barns', []],
    ['From June to July they had 40 barns', ['Jun', 'Jul']],
    ['From Jan to December they had 40 barns', ['Jan', 'Dec']],
    ['From February to August to October to Nov. they had 40 barns', ['Feb', 'Aug', 'Oct', 'Nov']],
    ['In April and September they had 40 barns', ['Apr', 'Sep']],
    ['From Feb. to Mar. to Apr. to Jun. they had 40 barns', ['Feb', 'Mar', 'Apr', 'Jun']],
    ['From Jul. to Aug. to Sep. to Oct. to Dec. they had 40 barns', ['Jul', 'Aug', 'Sep', 'Oct', 'Dec']],
    ['They began on March 13, 2019 with 40 barns', []],
  ])('the dates that its sentence names: %s', (text, dates) => {
    expect(read(claimAt(text, '40 barns')).dates).toEqual(dates);
  });
});

describe('the words that tell which kind is counted', () => {
  test.each<[string, string, string]>([
    ['cars', 'cars', ''],
    ['cars', 'electric cars', 'electric'],
    ['cars', 'used electric cars', 'electric used'],
    ['cars', 'electric used cars', 'electric used'],
    ['cars', 'huge electric cars', 'electric'],
    ['cars', 'Danish cars', ''],
    ['cars', 'Danish electric cars', 'electric'],
    ['ships', 'crews of Danish ships', ''],
    ['ships', 'crews of wooden ships', 'crews of wooden'],
    ['deaths', 'old people', ''],
  ])('%s, measured as %s: "%s"', (field, measured, modifiers) => {
    expect(read(claimOf('40 cars', { field, measured: stated(measured) })).modifiers).toBe(modifiers);
  });

  test('a measure and what is not named have none', () => {
    expect(read(claimOf('40 km', { field: 'roads', measured: stated('wet roads') })).modifiers).toBe('');
    expect(read(claimOf('40 cars', { field: 'cars' })).modifiers).toBe('');
  });
});

describe('what comes before the noun of what a body has', () => {
  test.each<[string, string, string]>([
    ['inflation', 'Core inflation rose to 40 percent', 'core'],
    ['inflation', 'Annual inflation rose to 40 percent', ''],
    ['inflation', 'Inflation rose to 40 percent', ''],
    ['profit', 'Core inflation rose to 40 percent', ''],
    ['exports', 'Steel exports rose to 40 percent', 'steel'],
    ['barns', 'Wooden barns rose to 40 percent', ''],
  ])('%s: %s: "%s"', (field, text, parts) => {
    expect(read(claimAt(text, '40 percent', { field })).parts).toBe(parts);
  });
});

describe('the time of what lasts', () => {
  const days = (field: string, value: string) =>
    read(claimOf('40 km', { field, time: stated(value) })).time !== null;
  test.each<[string, string, boolean]>([
    ['height', '2031-05-05', false],
    ['height', '2031-05-05/2031-05-20', false],
    ['height', '2031-05', true],
    ['height', '2031', true],
    ['barns', '2031-05-05', true],
  ])('%s on %s: %s', (field, value, told) => {
    expect(days(field, value)).toBe(told);
  });
});

test('by when something is planned is no date that the next article must name', () => {
  const text = 'The yard will cut 40 jobs by the end of 2040';
  expect(read(claimAt(text, '40 jobs', { modality: 'planned' })).dates).toEqual([]);
  expect(read(claimAt(text, '40 jobs')).dates).toEqual(['2040']);
  for (const target of ['2040', 'early 2040', 'late 2040', 'March 2040', 'the end of May 2040']) {
    const plan = `The yard will cut 40 jobs by ${target}`;
    expect(read(claimAt(plan, '40 jobs', { modality: 'planned' })).dates).toEqual([]);
  }
  const past = 'The yard will cut 40 jobs by mid-year, it said in 2040';
  expect(read(claimAt(past, '40 jobs', { modality: 'planned' })).dates).toEqual(['2040']);
});

describe('a dateline tells nothing of the figure', () => {
  test.each<[string, string]>([
    ['OSTERWICK, May 9 (Globe Wire) — ', 'In Lindhaven 40 barns burned'],
    ['Osterwick (Globe Wire) - ', 'In Lindhaven 40 barns burned'],
    ['OSTERWICK – ', 'In Lindhaven 40 barns burned'],
  ])('%s%s', (dateline, rest) => {
    const { dates, context, closest } = read(claimAt(`${dateline}${rest}`, '40 barns'));
    expect(dates).toEqual([]);
    expect([has(context.names, 'Osterwick'), has(context.names, 'Lindhaven')]).toEqual([false, true]);
    expect([has(closest, 'Osterwick'), has(closest, 'Lindhaven')]).toEqual([false, true]);
  });

  test.each([
    'Osterwick lost 40 barns – and Lindhaven 12',
    'OSTERWICK 40 barns – in May',
    'In Osterwick (Lindhaven) the fire took 40 barns',
  ])('but this is none: %s', (text) => {
    expect(has(read(claimAt(text, '40 barns')).context.names, 'Osterwick')).toBe(true);
  });
});

test('a figure that stands in the dateline has its words', () => {
  const text = 'OSTERWICK, May 9 (Globe Wire) — In Lindhaven barns burned';
  expect(has(read(claimAt(text, 'May 9')).context.names, 'Osterwick')).toBe(true);
});

describe('the words about a figure', () => {
  const text = 'In Osterwick 40 barns burned, and in Lindhaven 60 stables collapsed.';
  const [barns, stables] = [claimAt(text, '40 barns'), claimAt(text, '60 stables')];

  test('are those of its sentence', () => {
    const { context } = read(barns, [stables]);
    for (const word of ['Osterwick', 'Lindhaven']) expect(has(context.names, word)).toBe(true);
    for (const word of ['burned', 'stables', 'collapsed']) expect(has(context.words, word)).toBe(true);
  });

  test('reach as far as the next figure of the sentence', () => {
    const one = read(barns, [stables]).reach;
    expect([has(one.names, 'Osterwick'), has(one.names, 'Lindhaven')]).toEqual([true, true]);
    expect([has(one.words, 'burned'), has(one.words, 'stables')]).toEqual([true, false]);
    const two = read(stables, [barns]).reach;
    for (const word of ['burned', 'stables', 'collapsed']) expect(has(two.words, word)).toBe(true);
    const alone = read(barns).reach;
    expect(has(alone.words, 'collapsed')).toBe(true);
    const elsewhere = { ...stables, sentence: { ...stables.sentence, start: -1 } };
    expect(has(read(barns, [elsewhere]).reach.words, 'collapsed')).toBe(true);
    const foreign = { ...stables, document: 'b' };
    expect(has(read(barns, [foreign]).reach.words, 'collapsed')).toBe(true);
    const dated = 'They lost 40 barns on 5 May 2031 in Lindhaven';
    expect(
      has(read(claimAt(dated, '40 barns'), [claimAt(dated, 'on 5 May 2031')]).reach.names, 'Lindhaven'),
    ).toBe(true);
  });

  test.each(['half', 'most', 'Some', 'none', 'several', 'many', 'others', 'another? the other', 'the rest'])(
    'or as far as "%s" begins',
    (share) => {
      const words = share
        .split(' ')
        .slice(share.includes('?') ? 1 : 0)
        .join(' ');
      const claim = claimAt(`In Osterwick 40 barns burned, ${words} of them wooden`, '40 barns');
      expect(has(read(claim).reach.words, 'burned')).toBe(true);
      expect(has(read(claim).reach.words, 'wooden')).toBe(false);
    },
  );

  test('a share before the figure ends nothing', () => {
    const claim = claimAt('Some say that 40 barns burned in Lindhaven', '40 barns');
    expect(has(read(claim).reach.names, 'Lindhaven')).toBe(true);
  });

  test('a sentence further down is measured from its own start', () => {
    const sentence = { start: 1000, end: 1000 + text.length, text };
    const far = (claim: Claim) => ({
      ...claim,
      sentence,
      span: { start: claim.span.start + 1000, end: claim.span.end + 1000 },
    });
    const { reach, near, closest } = read(far(barns), [far(stables)]);
    expect([has(reach.words, 'burned'), has(reach.words, 'stables')]).toEqual([true, false]);
    expect(has(near, 'Osterwick')).toBe(true);
    expect([has(closest, 'Osterwick'), has(closest, 'Lindhaven')]).toEqual([true, true]);
    expect(has(near, 'burned')).toBe(true);
  });

  test('those close to it are whole, and within fifty characters', () => {
    const filler = 'and so on and so on and so on and so on and so ';
    const claim = claimAt(
      `Lindhaven ${filler}Osterwick gave 40 barns near Marrow ${filler}Selmen`,
      '40 barns',
    );
    const { near } = read(claim);
    for (const word of ['Osterwick', 'barns', 'Marrow']) expect(has(near, word)).toBe(true);
    for (const word of ['Lindhaven', 'Selmen']) expect(has(near, word)).toBe(false);
    const short = read(claimAt('Lindhaven gave 40 barns to Selmen', '40 barns')).near;
    for (const word of ['Lindhaven', 'Selmen']) expect(has(short, word)).toBe(true);
    expect([...short]).toEqual([...short].sort((a, b) => a - b));
  });

  test('the names next to it: two before, one behind', () => {
    const claim = claimAt('Corbet told Aldan and Quist that 40 barns near Feld and Weld burned', '40 barns');
    const { closest } = read(claim);
    for (const name of ['Aldan', 'Quist', 'Feld']) expect(has(closest, name)).toBe(true);
    for (const name of ['Corbet', 'Weld']) expect(has(closest, name)).toBe(false);
    const filler = 'and so on '.repeat(14);
    expect(has(read(claimAt(`Corbet ${filler} lost 40 barns`, '40 barns')).closest, 'Corbet')).toBe(false);
    expect(has(read(claimAt(`40 barns ${filler} of Corbet`, '40 barns')).closest, 'Corbet')).toBe(false);
  });
});

describe('the signs of one fact', () => {
  const titled = (a: string | null, b: string | null): readonly DocumentInfo[] => [
    documentInfo('a', { title: a }),
    documentInfo('b', { title: b }),
  ];
  function signs(a: Claim, b: Claim, others: readonly Claim[] = [], documents = titled(null, null)) {
    const numbers = new Map(documents.map(({ id }, at) => [id, at]));
    const words = knowing(a, b, ...others);
    const claims = [a, b, ...others];
    const stories = storiesOf(claims, documents, numbers, words);
    const [x, y] = [a, b].map(preparer(numbers, words, claims, documents)) as [Prepared, Prepared];
    const matches = facetsOf(x, y);
    if (typeof matches === 'string') throw new Error(`apart by ${matches}`);
    const found = signsOf(x, y, matches, stories);
    const { spread, deep, ...mirrored } = signsOf(y, x, matches, stories);
    expect(found).toMatchObject(mirrored);
    return found;
  }
  const inA = (text: string, more: Partial<Claim> = {}) => claimOf(text, { field: 'barns', ...more });
  const inB = (text: string, more: Partial<Claim> = {}) =>
    claimOf(text, { field: 'barns', document: 'b', ...more });
  const sign = (name: string, a: Claim, b: Claim) =>
    (signs(a, b) as Record<string, number | undefined>)[name];

  test.each<[string, Partial<Claim>, Partial<Claim>, number | undefined]>([
    ['actor', { actor: stated('Ines Corbet') }, { actor: stated('Corbet') }, 1],
    ['actor', { actor: stated('Ines Corbet') }, {}, undefined],
    ['object', { object: stated('Orla') }, { object: stated('Orla') }, 1],
    ['place', { place: stated('Odense') }, { place: stated('Odense') }, 1],
    ['place', { place: stated('Odense') }, { place: stated('Denmark') }, undefined],
    ['time', { time: stated('2031') }, { time: stated('2031') }, 1],
    ['event', { event: stated('burn') }, { event: stated('burn') }, 1],
    ['measured', { measured: stated('women') }, { measured: stated('women') }, 1],
    ['poor', { field: 'people' }, { field: 'people' }, 1],
    ['poor', { field: 'people' }, { field: 'residents' }, 1],
    ['poor', { field: 'residents' }, { field: 'people' }, 1],
    ['poor', { field: 'young people' }, { field: 'young people' }, 1],
    ['poor', {}, {}, undefined],
    ['kin', { field: 'homes' }, { field: 'houses' }, 1],
    ['kin', {}, {}, undefined],
    ['open', { field: 'toll' }, { field: 'deaths' }, 1],
    ['open', { field: 'deaths' }, { field: 'toll' }, 1],
    ['open', {}, {}, undefined],
    ['part', { aggregation: 'part' }, {}, 1],
    ['part', {}, { aggregation: 'additional' }, 1],
    ['part', { aggregation: 'part' }, { aggregation: 'additional' }, undefined],
    ['part', { aggregation: 'total' }, {}, undefined],
    ['scope', { scope: stated('wooden') }, {}, 1],
    ['scope', {}, { scope: stated('wooden') }, 1],
    ['scope', { scope: stated('wooden') }, { scope: stated('wooden') }, undefined],
    ['scope', { scope: stated('overall') }, {}, undefined],
    ['parts', { measured: stated('foreign barns') }, { measured: stated('barns') }, 1],
    ['parts', { measured: stated('barns') }, { measured: stated('foreign barns') }, 1],
    ['parts', { measured: stated('foreign barns') }, { measured: stated('foreign barns') }, undefined],
    ['head', { measured: stated('sheds') }, { measured: stated('sheds') }, 1],
    ['head', { measured: stated('sheds') }, {}, undefined],
    ['heads', { measured: stated('sheds') }, { measured: stated('huts') }, 1],
    ['heads', { measured: stated('sheds') }, { measured: stated('sheds') }, undefined],
    ['count', {}, {}, 1],
  ])('%s of %j and %j: %s', (name, a, b, strength) => {
    expect(sign(name, inA('40 barns', a), inB('40 barns', b))).toBe(strength);
  });

  test('a scope that the other sentence speaks of limits nothing', () => {
    const wooden = inA('40 barns', { scope: stated('wooden') });
    expect(sign('scope', wooden, inB('Of its barns 40 are Wooden'))).toBeUndefined();
    expect(sign('scope', wooden, inB('Of its barns 40 are of stone'))).toBe(1);
  });

  test('origins that are one, two or unknown', () => {
    const said = (origin: string | null): Partial<Claim> => ({
      attribution: { origin, text: 'said', verb: 'said', quoted: false, basis: 'stated' },
    });
    const origins = (a: string | null, b: string | null) => {
      const found = signs(inA('40 barns', said(a)), inB('40 barns', said(b)));
      return [found.origin, found.origins];
    };
    expect(origins('Corbet', 'Corbet')).toEqual([1, undefined]);
    expect(origins('Corbet', 'Aldan')).toEqual([undefined, 1]);
    expect(origins('Corbet', null)).toEqual([undefined, undefined]);
    expect(origins(null, null)).toEqual([undefined, undefined]);
  });

  test.each<[string, boolean]>([
    ['40 barns in the valley and dozens more in the hills', true],
    ['40 barns in the valley and two others', true],
    ['40 barns, half of them wooden', true],
    ['40 barns, at least some of them wooden', false],
    ['40 barns, most wooden', false],
    ['40 barns, with many wooden', false],
    ['40 barns, none wooden', true],
    ['40 barns and 12 stables', false],
    ['40 barns. And dozens more came', false],
    ['40 barns; and dozens more came', false],
    ['40 barns in the valley, where they say and always said and swore more', false],
    ['40 barns half burnt', false],
    ['more and more burnt, 40 barns in all', false],
  ])('"%s" is a part: %s', (text, is) => {
    expect(sign('part', inA(text), inB('40 barns'))).toBe(is ? 1 : undefined);
  });

  test('vague figures, one or two', () => {
    expect(sign('vague', inA('40 barns'), inB('50 barns'))).toBeUndefined();
    expect(sign('vague', inA('dozens of barns'), inB('50 barns'))).toBe(1);
    expect(sign('blurred', inA('dozens of barns'), inB('50 barns'))).toBeUndefined();
    expect(sign('vague', inA('dozens of barns'), inB('scores of barns'))).toBeUndefined();
    expect(sign('blurred', inA('dozens of barns'), inB('scores of barns'))).toBe(1);
  });

  test('no count', () => {
    expect(sign('count', inA('40 km'), inB('40 km'))).toBeUndefined();
  });

  test('where the two stand in their articles, in pages of 2,000 characters, two at most', () => {
    const at = (claim: Claim, start: number): Claim => ({ ...claim, span: { start, end: start + 8 } });
    const places = (x: number, y: number) => {
      const { spread, deep } = signs(at(inA('40 barns'), x), at(inB('40 barns'), y));
      return [spread, deep];
    };
    expect(places(0, 0)).toEqual([0, 0]);
    expect(places(1000, 3000)).toEqual([1, 0.5]);
    expect(places(3000, 1000)).toEqual([1, 0.5]);
    expect(places(5000, 9000)).toEqual([2, 2]);
    expect(places(0, 9000)).toEqual([2, 0]);
    // The headline has it too.
    const headed = {
      ...at(inA('40 barns'), 3000),
      mentions: [
        { start: 0, end: 8 },
        { start: 3000, end: 3008 },
      ],
    };
    expect(signs(headed, at(inB('40 barns'), 1000))).toMatchObject({ spread: 0.5, deep: 0 });
  });

  test('words and names in common, in the sentence and near the figure', () => {
    const text = 'Fire at the Kellner tannery in Osterwick burned 40 barns';
    const alike = signs(inA(text), inB(text));
    expect(alike).toMatchObject({ story: 1, covered: 1 });
    expect(alike.words).toBeGreaterThan(0.7);
    expect(alike.near).toBeGreaterThan(0.7);
    expect(alike.nameless).toBeUndefined();
    expect(alike.strangers).toBeUndefined();
    const other = signs(inA(text), inB('Snow on the Marrow pass near Selmen hid 40 barns'));
    expect(other).toMatchObject({ names: 0, nameless: 1, strangers: 1 });
    expect(other.covered).toBeUndefined();
    expect(other.words).toBeLessThan(0.5);
    const five = 'Corbet, Aldan, Quist, Feld, Weld and Kask saw 40 barns';
    expect(signs(inA(five), inB(five)).names).toBe(3);
  });

  test('names next to the figure make strangers only where both have some', () => {
    expect(sign('strangers', inA('Corbet has 40 barns'), inB('Aldan has 40 barns'))).toBe(1);
    expect(sign('strangers', inA('Corbet has 40 barns'), inB('Corbet has 40 barns'))).toBeUndefined();
    expect(
      sign('strangers', inA('Corbet and Aldan have 40 barns'), inB('Corbet has 40 barns')),
    ).toBeUndefined();
    expect(sign('strangers', inA('Corbet has 40 barns'), inB('He has 40 barns'))).toBeUndefined();
  });

  test('dates of the sentences: none in common, or only in one', () => {
    const dates = (a: string, b: string) => {
      const found = signs(
        claimAt(a, '40 barns', { field: 'barns' }),
        claimAt(b, '40 barns', { field: 'barns', document: 'b' }),
      );
      return [found.dates, found.dated];
    };
    expect(dates('In 2019 it had 40 barns', 'In 2020 it had 40 barns')).toEqual([1, undefined]);
    expect(dates('In March 2019 it had 40 barns', 'In 2019 it had 40 barns')).toEqual([undefined, undefined]);
    expect(dates('In 2019 it had 40 barns', 'It had 40 barns')).toEqual([undefined, 1]);
    expect(dates('It had 40 barns', 'It had 40 barns')).toEqual([undefined, undefined]);
  });

  test('other figures of the two articles that agree or clash', () => {
    const others = (text: string, document: string, field: string) => claimOf(text, { document, field });
    const figures = (...more: Claim[]) => {
      const { agreed, clashing } = signs(inA('40 barns'), inB('40 barns'), more);
      return [agreed, clashing];
    };
    expect(figures()).toEqual([0, undefined]);
    expect(figures(others('7 huts', 'a', 'huts'), others('7 huts', 'b', 'huts'))).toEqual([1, undefined]);
    expect(figures(others('7 huts', 'a', 'huts'), others('8 huts', 'b', 'huts'))).toEqual([0, 1]);
    const both = ['huts', 'sheds', 'mills', 'inns'].flatMap((field) =>
      ['a', 'b'].map((id) => others('7 huts', id, field)),
    );
    expect(figures(...both)).toEqual([3, undefined]);
    expect(figures(...both, others('9 dogs', 'a', 'dogs'), others('8 dogs', 'b', 'dogs'))).toEqual([
      3,
      undefined,
    ]);
  });

  test.each<[string, string, number | undefined]>([
    ['167,000 barns', '167,000 barns', 2],
    ['120,300 barns', '120,300 barns', 2],
    ['12 barns', '12 barns', 1],
    ['6.1 km', '6.1 km', 1],
    ['0.012 km', '0.012 km', 1],
    ['0.00000015 km', '0.00000015 km', 1],
    ['101 barns', '101 barns', 2],
    ['between 3 and 50 barns', 'between 3 and 50 barns', undefined],
    ['between 3 and 52 barns', 'between 3 and 52 barns', 1],
    ['more than 52 barns', 'more than 52 barns', 1],
    ['between 12 and 50 barns', 'between 12 and 52 barns', undefined],
    ['between 12 and 52 barns', 'between 13 and 52 barns', undefined],
    ['200,000 barns', '200,000 barns', undefined],
    ['7 barns', '7 barns', undefined],
    ['12 barns', '13 barns', undefined],
    ['on 12 May 2031', 'on 12 May 2031', undefined],
    ['dozens of barns', '12 barns', undefined],
  ])('%s and %s share digits that tell: %s', (a, b, precise) => {
    expect(signs(inA(a), inB(b)).precise).toBe(precise);
    expect(signs(inA(a, { field: 'homes' }), inB(b, { field: 'houses' })).precise).toBe(precise);
  });

  test.each<[string, string, number | undefined, number | undefined]>([
    ['40 barns', '40 barns', 1, undefined],
    ['100 barns', '103 barns', 1, undefined],
    ['100 barns', '104 barns', undefined, Math.log10(1.04)],
    ['40 barns', '400 barns', undefined, 1],
    ['1 barns', '90,000 barns', undefined, 3],
    ['between 30 and 50 barns', '40 barns', 1, undefined],
    ['between 30 and 50 barns', '100 barns', undefined, Math.log10(2)],
    ['more than 50 barns', '100 barns', undefined, Math.log10(2)],
    ['up to 50 barns', '100 barns', undefined, Math.log10(2)],
    ['on 5 May 2031', 'on 5 May 1931', 1, undefined],
    ['0 barns', '0 barns', 1, undefined],
  ])('%s and %s are so many times apart', (a, b, exact, far) => {
    const found = signs(inA(a), inB(b));
    expect(found.exact).toBe(exact);
    if (far === undefined) expect(found.far).toBeUndefined();
    else expect(found.far).toBeCloseTo(far, 6);
  });
});
