import type { ThingSet } from './form.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** People by role. Nouns in -er, -ist and the like count as people where a verb asks for people, so this list need not be whole. */
const people = words(`
  person people man woman child boy girl kid baby infant toddler teenager teen youth adult adolescent minor senior pensioner
  civilian resident villager local citizen inhabitant native national islander townspeople countryman
  victim survivor casualty fatality patient inpatient outpatient refugee evacuee migrant asylum-seeker seeker
  other another member relative family brother sister son daughter mother father parent cousin wife husband widow orphan
  student pupil schoolchild schoolgirl schoolboy teacher professor worker employee staff staffer labourer laborer miner farmer
  fisherman sailor crew crewman crewmember passenger pilot driver motorist cyclist pedestrian tourist visitor holidaymaker
  traveler traveller commuter bystander spectator fan guest customer shopper worshipper worshiper pilgrim mourner guard
  doctor nurse medic paramedic clinician rescuer firefighter fireman volunteer officer policeman policewoman police cop
  soldier troop serviceman servicewoman conscript reservist recruit marine fighter militant gunman terrorist bandit jihadist extremist gangster mafioso mobster kidnapper pirate smuggler trafficker rebel insurgent
  attacker assailant bomber hostage captive prisoner inmate detainee suspect protester protestor demonstrator rioter marcher
  striker activist supporter official minister mayor lawmaker politician candidate voter judge lawyer journalist reporter
  photographer expert scientist researcher engineer specialist foreigner american israeli palestinian gazan russian ukrainian
  anarchist communist fascist employee-owner subscriber user client investor shareholder homeowner householder colleague friend
  dead wounded injured missing individual soul human player athlete footballer spectator hooligan
  dozen score participant attendee delegate contestant applicant claimant winner trader staffer sniper commander general
`);

const forces = words(`
  troop soldier serviceman personnel man fighter force militant combatant recruit reservist marine
  conscript mercenary guerrilla insurgent rebel paratrooper infantryman contractor people person
`);

const buildings = words(`
  building house home apartment flat block school hospital mosque church temple shop store structure property dwelling unit
  hotel factory warehouse bank office barn shed residence hut shelter clinic kindergarten university bridge tower
`);

const animals = words(`
  animal cow cattle sheep goat pig hog chicken hen duck turkey bird fish dog cat horse donkey camel elephant whale dolphin
  seal rhino lion tiger bear deer livestock poultry bee insect tree crop turtle shark penguin kangaroo koala
`);

/** Besides these, any name: "owns a third of Brightwell". */
const companies = words(`
  company firm business group bank retailer maker carrier airline lender insurer start-up startup subsidiary rival club team
  chain operator venture brand publisher refinery brewery unit
`);

export const things: Readonly<Record<ThingSet, ReadonlySet<string>>> = {
  people,
  forces,
  buildings,
  animals,
  companies,
};

/** Endings of nouns for people. */
export const personEnding = /(?:[^aeiou]er|ist|ian|man|woman|men|women|people|ese|eer|[^m]ant|ee)$/;

/** Nouns with such endings that are no people. */
export const notPeople = words(`
  number quarter water river winter summer paper letter order border center centre meter metre power tower counter shelter
  disaster weather member-state matter master-plan layer chapter folder server router sensor computer printer car container
  tanker bomber-jet fighter-jet helicopter carrier freighter cruiser destroyer trawler ferry trailer bulldozer tractor
  plant restaurant elephant ant committee fee employee-plan degree tree coffee refugee-camp antidepressant hectare
  newspaper headquarter barrier transformer loudspeaker poster banner fire corner dinner hammer cluster monster charter
`);
