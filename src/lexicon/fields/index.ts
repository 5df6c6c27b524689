import type { Field } from './form.ts';
import { harm } from './harm.ts';

/** Fields in the order in which they are tried: what happens to people first, since verbs outrank nouns. */
export const fields: readonly Field[] = [...harm];
