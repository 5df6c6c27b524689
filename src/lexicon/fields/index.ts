import { conflict } from './conflict.ts';
import type { Field } from './form.ts';
import { general } from './general.ts';
import { harm } from './harm.ts';
import { health } from './health.ts';
import { justice } from './justice.ts';
import { money } from './money.ts';
import { nature } from './nature.ts';
import { politics } from './politics.ts';
import { sport } from './sport.ts';

/** The fields in the order in which they are tried; of nouns the longest phrase wins, and the first of equals. */
export const fields: readonly Field[] = [
  ...harm, // "12 dead protesters" are deaths before they are protesters
  ...justice, // arrests outrank what people were arrested as
  ...conflict,
  ...nature,
  ...health,
  ...politics,
  ...money, // "share" and "loss" mean money only beside money and percent
  ...sport, // "run", "hit" and "set" are words of every day
  ...general,
];
