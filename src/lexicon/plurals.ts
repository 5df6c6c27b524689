/** Plurals that no ending makes, by their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['people', 'people'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['livestock', 'livestock'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['schoolchild', 'schoolchildren'],
  ['mafioso', 'mafiosi'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['leaf', 'leaves'],
  ['wolf', 'wolves'],
  ['thief', 'thieves'],
  ['crisis', 'crises'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['sheep', 'sheep'],
  ['deer', 'deer'],
  ['fish', 'fish'],
  ['personnel', 'personnel'],
]);

/** Nouns that are their own plural, and words that stand for many without one: "12 crew and passengers". */
export const invariable: ReadonlySet<string> = new Set([
  ...[...irregularPlurals].flatMap(([one, many]) => (one === many ? [one] : [])),
  ...'crew dead missing hurt wounded injured homeless unemployed infected displaced military navy'.split(' '),
]);

/** American spellings that no ending makes, and their British ones: both are one field. */
const american = `
  defense defence, offense offence, license licence, center centre, theater theatre, meter metre, liter litre, fiber fibre,
  caliber calibre, program programme, labor labour, neighbor neighbour, harbor harbour, honor honour, color colour,
  favor favour, rumor rumour, tumor tumour, savior saviour, armor armour, tire tyre, curb kerb,
  plow plough, pajama pyjama, mustache moustache, gray grey, catalog catalogue, dialog dialogue,
  aluminum aluminium, pediatrician paediatrician, maneuver manoeuvre, specialty speciality,
  enrollment enrolment, fulfillment fulfilment, installment instalment, jewelry jewellery, counselor counsellor,
  traveler traveller, mold mould, ax axe, artifact artefact, skeptic sceptic, epicenter epicentre
`;
export const british: ReadonlyMap<string, string> = new Map(
  american.split(',').map((pair) => pair.trim().split(' ') as [string, string]),
);
