import { describe, expect, test } from 'vitest';
import { isFirm } from '../../src/align/firm.ts';
import type { Link } from '../../src/align/links.ts';
import type { Claim } from '../../src/schema/report.ts';
import { claimOf, stated } from '../support/claims.ts';
import { prepared } from './support.ts';

interface Told {
  readonly text?: readonly [string, string];
  readonly both?: Partial<Claim>;
  readonly a?: Partial<Claim>;
  readonly b?: Partial<Claim>;
  readonly signs?: Link['signs'];
  readonly facets?: Link['facets'];
}

/** Whether two figures that differ are firmly about one fact: those of one story that stand alone in their articles, with what else is told. */
function firm({ text = ['40 barns', '60 barns'], both, a, b, signs, facets = {} }: Told): boolean {
  const [x, y] = prepared(
    claimOf(text[0], { field: 'barns', ...both, ...a }),
    claimOf(text[1], { field: 'barns', document: 'b', ...both, ...b }),
  );
  const known = { story: 1, lone: 1, ...signs };
  return isFirm({ a: x!, b: y!, facets, signs: known, agree: false, odds: 0, sameness: 0.5 });
}

const alone = { lone: 0, first: 0 };

describe('figures that differ are firmly about one fact', () => {
  test.each<[string, Told]>([
    ['as the only ones of their field', {}],
    ['as the first ones of their field', { signs: { lone: 0, first: 1 } }],
    ['beside one actor, in like words', { signs: { ...alone, actor: 1, near: 0.3 } }],
    ['beside one object, in like words', { signs: { ...alone, object: 1, near: 0.3 } }],
    ['beside one place, in like words', { signs: { ...alone, place: 1, near: 0.3 } }],
    ['four times apart', { signs: { far: 0.6 } }],
    [
      'losses as far apart as different sources may be',
      { text: ['40 people', '400 people'], both: { field: 'deaths' }, signs: { far: 1.05 } },
    ],
    ['beside one actor, in words just alike', { signs: { ...alone, actor: 1, near: 0.2 } }],
    ['one to three barns, which is a count', { text: ['1 to 3 barns', '9 barns'] }],
    [
      'of one month and its year, alone in like words',
      {
        both: { field: 'profit' },
        a: { time: stated('in May', '2031-05') },
        b: { time: stated('2031') },
        signs: { near: 0.6 },
      },
    ],
    ['in stories half alike', { signs: { story: 0.5 } }],
    ['in other stories, where one sentence covers the other', { signs: { story: 0, covered: 1 } }],
    [
      'though other figures clash, in like words that name two things',
      { signs: { clashing: 1, near: 0.5, names: 2 } },
    ],
    ['though other names stand beside them, in like words', { signs: { strangers: 1, near: 0.5 } }],
    ['one person, which is a count', { text: ['1 person', '3 people'], both: { field: 'deaths' } }],
    [
      'a poor field, alone and of one actor',
      { both: { field: 'people' }, signs: { poor: 1, actor: 1, near: 0.3 } },
    ],
    [
      'a poor field of one object',
      { both: { field: 'people' }, signs: { ...alone, poor: 1, object: 1, near: 0.3 } },
    ],
    [
      'a poor measure, alone and in like words',
      { text: ['40 km', '60 km'], both: { field: 'width' }, signs: { poor: 1, near: 0.5 } },
    ],
    ['of one quarter', { both: { field: 'profit', time: stated('in May', '2031-05') } }],
    [
      'a share, in like words',
      { text: ['40 percent', '60 percent'], both: { measured: stated('teachers') }, signs: { near: 0.5 } },
    ],
  ])('%s', (_what, told) => {
    expect(firm(told)).toBe(true);
  });

  test.each<[string, Told]>([
    ['neither the only ones nor the first', { signs: alone }],
    ['beside one actor, in other words', { signs: { ...alone, actor: 1, near: 0.1 } }],
    ['in like words without a name', { signs: { ...alone, near: 0.6 } }],
    ['of kin fields', { signs: { kin: 1 } }],
    ['of an open field', { signs: { open: 1 } }],
    ['of other nouns', { signs: { heads: 1 } }],
    ['where one is a part', { signs: { part: 1 } }],
    ['where one is limited', { signs: { scope: 1 } }],
    ['of parts of one thing', { signs: { parts: 1 } }],
    ['of other dates', { signs: { dates: 1 } }],
    ['where one has a date', { signs: { dated: 1 } }],
    ['beside other names', { signs: { strangers: 1 } }],
    [
      'beside other names, neither the only ones, in like words',
      { signs: { ...alone, first: 1, strangers: 1, near: 0.6 } },
    ],
    ['in stories without a name in common', { signs: { nameless: 1 } }],
    ['whose other figures clash', { signs: { clashing: 1 } }],
    ['whose other figures clash, with names in common', { signs: { clashing: 1, names: 2 } }],
    ['whose other figures clash, in like words', { signs: { clashing: 1, near: 0.6, names: 1 } }],
    ['in other stories', { signs: { story: 0.4 } }],
    ['five times apart', { signs: { far: 0.7 } }],
    [
      'losses twenty times apart',
      { text: ['40 people', '800 people'], both: { field: 'deaths' }, signs: { far: 1.3 } },
    ],
    ['of a player', { both: { field: 'goals' } }],
    ['one barn, which counts nothing', { text: ['1 barn', '3 barns'] }],
    ['three barns and one', { text: ['3 barns', '1 barn'] }],
    ['of a state and of somebody', { a: { actor: stated('the Danes', 'Denmark') } }],
    ['of no known quarter', { both: { field: 'profit' } }],
    [
      'of no known quarter and one, alone in like words',
      { both: { field: 'profit' }, b: { time: stated('in May', '2031-05') }, signs: { near: 0.6 } },
    ],
    [
      'of one month and its year, in other words',
      { both: { field: 'profit' }, a: { time: stated('in May', '2031-05') }, b: { time: stated('2031') } },
    ],
    ['of no known quarter, alone in like words', { both: { field: 'profit' }, signs: { near: 0.6 } }],
    [
      'of a quarter and none, alone in like words',
      { both: { field: 'profit' }, a: { time: stated('in May', '2031-05') }, signs: { near: 0.6 } },
    ],
    [
      'shares of people, in other words',
      { text: ['40 percent', '60 percent'], both: { measured: stated('teachers') } },
    ],
    [
      'a poor field of a count, alone in like words',
      { both: { field: 'people' }, signs: { poor: 1, count: 1, near: 0.6 } },
    ],
    [
      'a poor field of one actor, not alone',
      { both: { field: 'people' }, signs: { ...alone, poor: 1, actor: 1, near: 0.3 } },
    ],
    ['a poor field, alone', { both: { field: 'people' }, signs: { poor: 1 } }],
    [
      'a poor field of two events',
      {
        both: { field: 'people' },
        a: { event: stated('burn') },
        b: { event: stated('sell') },
        signs: { poor: 1, object: 1, near: 0.3 },
      },
    ],
    [
      'in other stories, where one sentence covers the other and neither stands alone',
      { both: { field: 'people' }, signs: { ...alone, poor: 1, story: 0, covered: 1 } },
    ],
  ])('not %s', (_what, told) => {
    expect(firm(told)).toBe(false);
  });
});

describe('what belongs to a person or thing', () => {
  const whose = stated('Mara Keller');
  const owned = (told: Told): boolean =>
    firm({
      facets: { object: 'same' },
      ...told,
      both: { object: whose, ...told.both },
      signs: { ...alone, poor: 1, ...told.signs },
    });
  const aged: Told = { text: ['aged 40', 'aged 44'], both: { field: 'age' } };
  const jailed: Told = { text: ['14 years', '15 years'], both: { field: 'sentence', event: stated('jail') } };

  test.each<[string, Told]>([
    ['an age', aged],
    ['an age, on other days', { ...aged, signs: { dated: 1 } }],
    ['an age, beside other names', { ...aged, signs: { strangers: 1 } }],
    ['an age, where other figures clash', { ...aged, signs: { clashing: 1 } }],
    ['a sentence that was passed', jailed],
    ['a sentence that was denied', { ...jailed, b: { modality: 'denied' } }],
    [
      'the way to a place',
      { text: ['40 km', '60 km'], both: { field: 'distance' }, facets: { object: 'same', place: 'same' } },
    ],
  ])('differs: %s', (_what, told) => {
    expect(owned(told)).toBe(true);
  });

  test.each<[string, Told]>([
    ['an age before and after a birthday', { ...aged, text: ['aged 40', 'aged 41'] }],
    ['an age, where one is a part', { ...aged, signs: { part: 1 } }],
    ['ages of nobody known to be one', { ...aged, facets: {} }],
    ['ages of somebody without a name', { ...aged, both: { field: 'age', object: stated('the driver') } }],
    ['a sentence that somebody may get', { ...jailed, a: { modality: 'hypothetical' } }],
    ['a sentence and one that somebody may get', { ...jailed, b: { modality: 'hypothetical' } }],
    ['sentences of nobody known to be one', { ...jailed, facets: {} }],
    ['sentences of somebody and of a man without a name', { ...jailed, a: { object: stated('the driver') } }],
    ['sentences of a man without a name and of somebody', { ...jailed, b: { object: stated('the driver') } }],
    ['sentences of nobody and of somebody', { ...jailed, a: { object: null } }],
    ['sentences of somebody and of nobody', { ...jailed, b: { object: null } }],
    [
      'a speed at one place',
      { text: ['40 km/h', '60 km/h'], both: { field: 'speed' }, facets: { object: 'same', place: 'same' } },
    ],
    ['the way to no known place', { text: ['40 km', '60 km'], both: { field: 'distance' } }],
  ])('does not: %s', (_what, told) => {
    expect(owned(told)).toBe(false);
  });
});
