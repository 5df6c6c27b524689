import type { Refiner } from '../draft.ts';
import { bounds } from './bounds.ts';
import { compounds } from './compounds.ts';
import { limits } from './limits.ts';
import { magnitudes } from './magnitudes.ts';
import { names } from './names.ts';
import { respective } from './respective.ts';
import { restated } from './restated.ts';
import { shares } from './shares.ts';
import { sides } from './sides.ts';
import { sums } from './sums.ts';

/** Each takes the readings of the one before it. */
export const refiners: readonly Refiner[] = [
  names, // pronouns and words that only look like numbers go before bounds are sought
  compounds, // "5ft 10in" is one amount before its bounds are sought
  sides, // "3 x 4 metres": both are lengths
  respective, // "nine and six years" likewise
  shares, // "Reform 29 per cent, Labour 24" likewise
  sums, // millions held against money are money, before they get bounds
  magnitudes, // 6.1 beside a quake, before counts get bounds
  bounds, // the words around a number that limit it
  limits, // a lower and an upper limit make a range
  restated, // a conversion in brackets has the bound of what it converts
];
