import type { Field } from './form.ts';

/** Epidemics, medicine and food. */
export const health: readonly Field[] = [
  { name: 'cases', nouns: ['case', 'infection', 'confirmed case', 'new case', 'positive test'] },
  {
    name: 'vaccine doses',
    nouns: ['dose', 'vaccine dose', 'shot of vaccine', 'jab', 'vaccine', 'vaccination'],
  },
  { name: 'tests', nouns: ['test'] },
  {
    name: 'patients',
    nouns: ['patient', 'inpatient'],
    objectsOf: ['treat'],
    states: ['treated'],
    of: 'people',
  },
  { name: 'outpatients', nouns: ['outpatient'] },
  { name: 'hospital beds', nouns: ['bed', 'hospital bed', 'icu bed'] },
  { name: 'recoveries', nouns: ['recovery'], subjectsOf: ['recover'], states: ['recovered'], of: 'people' },
  {
    name: 'mortality',
    nouns: ['mortality', 'mortality rate', 'fatality rate', 'death rate'],
    kinds: ['percent', 'rate', 'count'],
  },
  { name: 'efficacy', nouns: ['efficacy', 'effectiveness'], states: ['effective'], kinds: ['percent'] },
  { name: 'life expectancy', nouns: ['life expectancy'], kinds: ['duration', 'age'] },
  { name: 'births', nouns: ['birth', 'newborn'] },
  { name: 'abortions', nouns: ['abortion'] },
  { name: 'suicides', nouns: ['suicide'] },
  { name: 'outbreaks', nouns: ['outbreak', 'cluster of cases'] },
  {
    name: 'health workers',
    nouns: ['health worker', 'doctor', 'nurse', 'medic', 'paramedic', 'medical worker'],
  },
  { name: 'ambulances', nouns: ['ambulance'] },
  { name: 'malnourished', states: ['malnourished', 'hungry', 'starving'], of: 'people' },
  { name: 'meals', nouns: ['meal', 'ration', 'food parcel'] },
  { name: 'calories', nouns: ['calorie'] },
];
