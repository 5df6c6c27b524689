import { findings, type Moment, type TimeFinder } from '../moment.ts';
import { year as pattern } from '../patterns.ts';

const before =
  '(?:in|since|by|of|until|till|during|from|before|after|through|throughout|to|early|late|mid|year|for|than|and|between|summer|winter|spring|autumn|fall|back in|around|circa)';
const prepositional = new RegExp(
  `(?<=(?<![\\p{L}])${before}[ -])(?<year>${pattern})(?![\\d%]|[.,]\\d|s\\b|-for)`,
  'gu',
);
const attributive = new RegExp(
  `(?<=(?<![\\p{L}])(?:the|a|an|his|her|its|their|that|this|\\p{L}['’]s|s['’]) )(?<year>${pattern})(?= ["“]?\\p{L})(?! (?:people|men|women|children|soldiers|troops|homes|houses|cases|deaths|votes|seats|jobs|others|more|or|to|and)\\b)`,
  'gu',
);
const bare = new RegExp(
  `(?<=(?<![\\p{L}])(?:hit|struck|devastated) by )(?<year>${pattern})(?= \\p{L})`,
  'gu',
);
const decade = /(?<![\d\p{L}])(?<year>(?:1[5-9]|20)\d0)s(?!\p{L})/gu;

const yearOf = (groups: Readonly<Record<string, string | undefined>>): Moment => ({
  kind: 'year',
  year: Number(groups.year),
});

/** "in 2014", "the 2004 tsunami", "the 1990s". */
export const year: TimeFinder = (text, lower) => [
  ...findings(lower, prepositional, yearOf),
  ...findings(lower, attributive, yearOf),
  ...findings(lower, bare, yearOf),
  ...findings(text, decade, (groups) => ({ kind: 'decade', year: Number(groups.year) })),
];
