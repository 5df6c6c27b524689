import { jsonPieces } from './json-pieces.ts';
import { isCheck, type PiecewiseReporter } from './types.ts';

/** The report object as it is; of a check, what is found in the draft stands beside the report that it comes from. */
export const json: PiecewiseReporter = function* (given) {
  if (isCheck(given)) {
    const { report, draft, sentences, checked } = given;
    yield* jsonPieces({ ...report, draft, sentences, checked });
  } else yield* jsonPieces(given);
  yield '\n';
};
