import { emergencyNumbers, emergencyWords } from '../../../lexicon/labels.ts';
import type { NameReader } from './run.ts';

/** A number that is called for help: "the first 911 call", "a 999 operator". */
export const emergency: NameReader = (tokens, at) =>
  emergencyNumbers.has(tokens[at]!.text) && emergencyWords.has(tokens[at + 1]?.lower ?? '')
    ? [at, at + 1]
    : null;
