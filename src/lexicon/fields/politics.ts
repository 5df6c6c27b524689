import type { Field } from './form.ts';

/** Elections, parliaments, polls and diplomacy. */
export const politics: readonly Field[] = [
  { name: 'turnout', nouns: ['turnout', 'voter turnout'], kinds: ['percent', 'count'] },
  { name: 'votes', nouns: ['vote', 'ballot', 'ballot paper'], kinds: ['count', 'percent'] },
  { name: 'electoral votes', nouns: ['electoral vote', 'electoral college vote'] },
  { name: 'vote lead', nouns: ['lead', 'majority', 'margin'], kinds: ['percent', 'count', 'index'] },
  {
    name: 'approval',
    nouns: ['approval', 'approval rating', 'support', 'popularity', 'backing'],
    kinds: ['percent', 'index'],
  },
  { name: 'seats', nouns: ['seat', 'parliament', 'chamber', 'house', 'assembly'] },
  { name: 'delegates', nouns: ['delegate', 'superdelegate'] },
  { name: 'voters', nouns: ['voter', 'elector', 'electorate', 'registered voter'] },
  { name: 'candidates', nouns: ['candidate', 'contender', 'nominee'] },
  {
    name: 'lawmakers',
    nouns: [
      'lawmaker',
      'mp',
      'deputy',
      'legislator',
      'senator',
      'congressman',
      'parliamentarian',
      'member of parliament',
    ],
  },
  { name: 'ministers', nouns: ['minister', 'cabinet minister'] },
  { name: 'signatures', nouns: ['signature'] },
  { name: 'respondents', nouns: ['respondent', 'poll respondent'], kinds: ['count', 'percent'] },
  { name: 'polling stations', nouns: ['polling station', 'polling place'] },
  { name: 'countries', nouns: ['country', 'nation', 'state', 'member state'] },
  { name: 'observers', nouns: ['observer', 'monitor'] },
  { name: 'sanctions', nouns: ['sanction'] },
  { name: 'refugees', nouns: ['refugee'] },
  { name: 'asylum seekers', nouns: ['asylum seeker', 'asylum-seeker', 'asylum application'] },
  { name: 'migrants', nouns: ['migrant', 'immigrant'] },
  {
    name: 'talks',
    nouns: ['talk', 'negotiation', 'round of talks', 'meeting', 'summit', 'round of negotiation'],
  },
  { name: 'conditions', nouns: ['condition', 'demand'] },
  { name: 'diplomats', nouns: ['diplomat', 'envoy', 'ambassador'] },
];
