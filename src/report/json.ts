import { jsonText } from './json-text.ts';
import { isCheck, type Reporter } from './types.ts';

/** The report object as it is; a check's verdicts on the draft stand beside the report that they come from. */
export const json: Reporter = (report) => {
  const value = isCheck(report) ? { ...report.report, draft: report.draft, checked: report.checked } : report;
  return `${jsonText(value, 2)}\n`;
};
