import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckStatus } from '../schema/check.ts';
import type { Verdict } from '../schema/report.ts';
import { type Finding, findingsOf, type Place, type Severity } from './findings.ts';
import { jsonText } from './json-text.ts';
import { visible } from './sanitise.ts';
import { extractionOf, isCheck, type Reporter } from './types.ts';
import { statusOrder, statusWords, verdictOrder, verdictWords } from './words.ts';

/** SARIF 2.1.0 for code scanning: a rule per verdict, a result per fact that a reviewer should look at. */

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  pass: 'none',
};

export const sarif: Reporter = (report, options) => {
  const rules = isCheck(report) ? statusOrder : verdictOrder;
  const findings = findingsOf(report, options).filter(({ severity }) => severity !== 'pass');
  const { tool } = extractionOf(report);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules)),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
};

function ruleOf(rule: Verdict | CheckStatus): ReportingDescriptor {
  const { word, meaning } = { ...statusWords, ...verdictWords }[rule];
  return { id: rule, name: word, shortDescription: { text: meaning }, help: { text: meaning } };
}

function resultOf(
  { rule, severity, accepted, label, reason, key, at, related, field }: Finding,
  rules: readonly (Verdict | CheckStatus)[],
): Result {
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: message(`${label}: “${at.claim.text}”. ${reason}`) },
    locations: [locationOf(at)],
    relatedLocations: related.map((place, i) => ({
      id: i + 1,
      ...locationOf(place),
      message: { text: message(`“${place.claim.text}”`) },
    })),
    partialFingerprints: { 'claimPair/v1': key },
    ...(accepted !== null && { suppressions: [{ kind: 'external', justification: message(accepted) }] }),
    properties: { field },
  };
}

/** A message's `[text](target)` is a link in SARIF; a text's own brackets are not. */
function message(text: string): string {
  return visible(text).replaceAll('](', '] (');
}

function locationOf({ claim, document }: Place): Location {
  const { line, column } = claim.location;
  const lines = claim.text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)!;
  // Where the report keeps the text, markup may stand between the words in the file: only the beginning is sure.
  const end =
    document.text === undefined
      ? {
          endLine: line + lines.length - 1,
          endColumn: lines.length === 1 ? column + last.length : last.length + 1,
        }
      : {};
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(document.path) },
      region: { startLine: line, startColumn: column, ...end, snippet: { text: claim.text } },
    },
  };
}

/** A relative path as a URI; a Windows path's backslashes and drive are turned. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const uri = parts.join('/');
  return /^[A-Za-z]%3A\//.test(uri)
    ? `file:///${uri.replace('%3A', ':')}`
    : uri.startsWith('/')
      ? `file://${uri}`
      : uri;
}
