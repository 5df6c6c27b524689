/** Persons behind whom a number between commas is an age: "her sons, 11 and 14,". Data, no logic. */
export const bearers: ReadonlySet<string> = new Set(
  (
    'man woman boy girl lad lass youth teen child son daughter brother sister husband wife father mother baby toddler teenager ' +
    'student pupil driver passenger pensioner soldier officer suspect victim nephew niece cousin twin grandson ' +
    'granddaughter grandmother grandfather uncle aunt partner friend neighbour neighbor widow widower cyclist ' +
    'pedestrian tourist men women boys girls children sons daughters brothers sisters siblings twins kids parents ' +
    'students pupils teenagers friends passengers suspects victims grandchildren grandsons granddaughters nephews ' +
    'nieces cousins couple pair actor actress singer musician writer author novelist poet painter artist director ' +
    'producer comedian official politician senator president minister journalist reporter teacher pilot climber skier ' +
    'swimmer boxer footballer striker defender goalkeeper coach manager captain doctor nurse lawyer judge priest bishop ' +
    'farmer fisherman miner firefighter policeman policewoman guard killer gunman attacker murderer robber thief rapist ' +
    'fugitive inmate prisoner worker employee clerk waitress waiter chef dancer guitarist drummer billionaire ' +
    'millionaire tycoon banker trader executive veteran champion winner astronaut scientist engineer professor ' +
    'businessman businesswoman salesman postman fireman cameraman photographer activist protester bystander'
  ).split(' '),
);

/** Persons whom "over" and "under" before a number tell the age of: "people over 65". */
export const agedPersons: ReadonlySet<string> = new Set(
  (
    'people persons those men women boys girls children adults teenagers youths anyone everyone anybody everybody ' +
    'someone patients residents citizens voters workers drivers pensioners females males players'
  ).split(' '),
);

/** What happens to people once, at an age: "left school at 14", "married at 19". */
export const lifeEvents: ReadonlySet<string> = new Set(
  (
    'school university college debut professional pro married marry marrying retired retire retiring retirement orphaned widowed ' +
    'emigrated enlisted army navy convent seminary apprenticed divorced ordained knighted'
  ).split(' '),
);

/** Nouns behind whom a number between commas is no age: "the toll, 37, was". */
export const notBearers: ReadonlySet<string> = new Set(
  (
    'total toll count number figure sum score tally age temperature average majority result rate record level ' +
    'mark number list verse chapter page year day month week year time price cost percentage margin maximum minimum'
  ).split(' '),
);
