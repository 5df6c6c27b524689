import type { Bound, Verdict } from '../schema/report.ts';

/** The wording of verdicts and bounds, once, for every format. */

interface VerdictWords {
  /** A sign that stands beside the word, so that colour is never the only one. */
  readonly mark: string;
  readonly word: string;
  /** For the summary: "2 contradictions". */
  readonly one: string;
  readonly many: string;
  readonly meaning: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
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
