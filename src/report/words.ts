import type { CheckStatus } from '../schema/check.ts';
import type { Bound, Verdict } from '../schema/report.ts';

/** The wording of verdicts and bounds, once, for every format. */

interface Words {
  /** A sign that stands beside the word, so that colour is never the only one. */
  readonly mark: string;
  readonly word: string;
  /** For the summary: "2 contradictions". */
  readonly one: string;
  readonly many: string;
  readonly meaning: string;
}

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  contradict: {
    mark: '✗',
    word: 'CONTRADICT',
    one: 'contradiction',
    many: 'contradictions',
    meaning: 'The figures cannot both be true of the same fact.',
  },
  possible: {
    mark: '?',
    word: 'POSSIBLE',
    one: 'possible contradiction',
    many: 'possible contradictions',
    meaning:
      'The figures would contradict, but the words do not firmly establish that they are about one fact.',
  },
  update: {
    mark: '↑',
    word: 'UPDATE',
    one: 'update',
    many: 'updates',
    meaning: 'The count grew while the event unfolded; the later figure replaces the earlier one.',
  },
  compatible: {
    mark: '~',
    word: 'COMPATIBLE',
    one: 'compatible',
    many: 'compatible',
    meaning: 'Both figures can be true, though a reader would take them to mean different amounts.',
  },
  agree: {
    mark: '✓',
    word: 'AGREE',
    one: 'in agreement',
    many: 'in agreement',
    meaning: 'The figures say the same.',
  },
};

/** Worst first: the order in which verdicts are shown. */
export const verdictOrder = Object.keys(verdictWords) as readonly Verdict[];

/** The same for a figure of a draft, against its sources; also worst first. */
export const statusWords: Readonly<Record<CheckStatus, Words>> = {
  contradicted: {
    mark: '✗',
    word: 'CONTRADICTED',
    one: 'contradicted',
    many: 'contradicted',
    meaning: 'A source gives a figure on the same fact that cannot be true together with the draft’s.',
  },
  possible: {
    mark: '?',
    word: 'POSSIBLE',
    one: 'possibly contradicted',
    many: 'possibly contradicted',
    meaning: 'A source would contradict the draft, but it may speak of another fact.',
  },
  'not-found': {
    mark: '·',
    word: 'NOT FOUND',
    one: 'not found',
    many: 'not found',
    meaning: 'No source has a figure on the same fact.',
  },
  update: {
    mark: '↑',
    word: 'UPDATE',
    one: 'overtaken',
    many: 'overtaken',
    meaning: 'The count has grown; a source gives it for another moment.',
  },
  compatible: {
    mark: '~',
    word: 'COMPATIBLE',
    one: 'compatible',
    many: 'compatible',
    meaning: 'The sources do not rule the figure out, but a reader would take theirs for another amount.',
  },
  confirmed: {
    mark: '✓',
    word: 'CONFIRMED',
    one: 'confirmed',
    many: 'confirmed',
    meaning: 'A source gives the same figure.',
  },
};

export const statusOrder = Object.keys(statusWords) as readonly CheckStatus[];

/** What a bound says of its number, in words. */
export const boundWords: Readonly<Record<Bound, string>> = {
  exact: 'exactly as stated',
  approx: 'about',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'at most',
  range: 'between two numbers',
  vague: 'a loose amount',
};

/** Stands where a text names nobody for a figure. */
export const noOrigin = '(not attributed)';

/** "1 article", "2 articles". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
