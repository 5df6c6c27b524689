/** What is counted when a text says that there was none. Data, no logic. */

/** Nouns that make "no …" a count of zero; other nouns ("no doubt", "no country") say nothing about a number. */
export const countedNouns: ReadonlySet<string> = new Set([
  'casualties',
  'casualty',
  'injuries',
  'injury',
  'deaths',
  'death',
  'fatalities',
  'fatality',
  'survivors',
  'victims',
  'arrests',
  'wounded',
  'losses',
  'survivor',
  'hostages',
  'prisoners',
  'missiles',
  'drones',
  'troops',
  'soldiers',
  'aftershocks',
  'detentions',
  'cases',
  'infections',
  'convictions',
  'goals',
  'seats',
  'votes',
]);

/** Persons who are counted wherever there are none of them: "no militants", "no civilians in the building". */
export const countedPersons: ReadonlySet<string> = new Set(
  (
    'militants civilians passengers pedestrians bystanders firefighters protesters demonstrators gunmen attackers ' +
    'fighters rebels servicemen policemen migrants detainees tourists'
  ).split(' '),
);

/** Words that may stand between "no" and the noun. */
export const betweenNoAndNoun: ReadonlySet<string> = new Set([
  'immediate',
  'serious',
  'major',
  'civilian',
  'further',
  'known',
  'reported',
  'reports',
  'report',
  'of',
  'any',
  'military',
  'confirmed',
  'significant',
  'other',
  'new',
  'additional',
  'early',
  'initial',
  'word',
  'on',
  'human',
  'or',
  'structural',
  'crew',
  'damage',
  'nor',
  'passenger',
]);

/** What happens to nobody when "no one was …" counts zero. */
export const happenings: ReadonlySet<string> = new Set([
  'hurt',
  'killed',
  'injured',
  'wounded',
  'harmed',
  'arrested',
  'died',
  'dead',
  'missing',
  'detained',
  'charged',
  'survived',
  'lost',
  'affected',
  'rescued',
  'evacuated',
  'damaged',
  'destroyed',
  'hit',
  'infected',
  'displaced',
  'hospitalised',
  'hospitalized',
  'shot',
  'trapped',
]);
