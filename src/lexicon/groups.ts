const groupWords: Readonly<Record<string, string>> = {
  women: 'woman girl mother grandmother schoolgirl',
  men: 'man boy father grandfather',
  children: 'child kid minor toddler infant baby schoolchild pupil teenager youth',
  civilians: 'civilian noncombatant non-combatant',
  soldiers: 'soldier troop serviceman servicewoman marine conscript paratrooper infantryman',
  militants: 'militant fighter insurgent rebel terrorist jihadist combatant guerrilla',
  police: 'police policeman policewoman officer cop trooper constable',
  journalists: 'journalist reporter photographer cameraman',
  'health workers': 'doctor nurse medic paramedic',
  firefighters: 'firefighter fireman',
  'aid workers': 'aid-worker peacekeeper humanitarian',
  foreigners: 'foreigner expatriate',
  tourists: 'tourist holidaymaker visitor',
  crew: 'crew crewman crewmember sailor',
  passengers: 'passenger',
  students: 'student',
  teachers: 'teacher',
  prisoners: 'prisoner inmate detainee',
  hostages: 'hostage',
  protesters: 'protester protestor demonstrator rioter',
  migrants: 'migrant refugee asylum-seeker',
  attackers: 'attacker assailant bomber shooter gunman robber suspect',
  families: 'family household',
};

/** The part of a population that a noun names, by its lemma. People at work count as anyone: "bank workers" were people killed. */
export const groups: ReadonlyMap<string, string> = new Map(
  Object.entries(groupWords).flatMap(([group, words]) =>
    words.split(' ').map((word) => [word, group] as const),
  ),
);

/** Kinds of people that a field is of anyway: that suspects are arrested says of which no more. */
export const impliedKinds: Readonly<Record<string, readonly string[]>> = {
  aboard: ['passengers'],
  acquitted: ['attackers'],
  arrested: ['attackers'],
  charged: ['attackers'],
  convicted: ['attackers'],
  escaped: ['inmates', 'prisoners'],
  jailed: ['attackers'],
  prisoners: ['inmates', 'prisoners'],
  recaptured: ['inmates', 'prisoners'],
};
