import type { Refiner } from '../draft.ts';
import { bounds } from './bounds.ts';
import { compounds } from './compounds.ts';
import { names } from './names.ts';

export const refiners: readonly Refiner[] = [
  names, // pronouns and words that only look like numbers go before bounds are sought
  compounds, // "5ft 10in" is one amount before its bounds are sought
  bounds, // the words around a number that limit it
];
