import type { Field } from './form.ts';

/** What disasters, wars and accidents do to people and buildings. */
export const harm: readonly Field[] = [
  {
    name: 'deaths',
    nouns: ['death', 'fatality', 'death toll', 'body', 'corpse', 'dead', 'killing', 'murder victim'],
    objectsOf: ['kill', 'slay', 'murder', 'massacre', 'execute', 'behead', 'crush'],
    subjectsOf: ['die', 'perish', 'drown', 'suffocate', 'succumb'],
    states: ['dead', 'killed', 'slain', 'murdered', 'died', 'drowned', 'perished', 'deceased'],
    of: 'people',
  },
  {
    name: 'deaths',
    nouns: ['life'],
    objectsOf: ['claim', 'take', 'lose', 'cost'],
    of: ['life'],
  },
  {
    name: 'injured',
    nouns: ['injury', 'wounded', 'injured'],
    objectsOf: ['injure', 'wound', 'hurt', 'maim'],
    states: ['injured', 'wounded', 'hurt', 'maimed'],
    of: 'people',
  },
  {
    name: 'missing',
    nouns: ['missing', 'missing person'],
    states: ['missing', 'unaccounted'],
    of: 'people',
  },
  { name: 'trapped', objectsOf: ['trap'], states: ['trapped', 'buried'], of: 'people' },
  {
    name: 'casualties',
    nouns: ['casualty', 'loss', 'casualty toll'],
    objectsOf: ['lose'],
    states: ['lost'],
    of: 'forces',
  },
];
