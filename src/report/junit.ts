import { type Finding, findingsOf, placeWords, type Severity } from './findings.ts';
import { visible } from './sanitise.ts';
import type { Reporter } from './types.ts';
import { statusWords, verdictWords } from './words.ts';

/** Test results: every fact is a case. A contradiction is a failure; what only may be one is skipped, with the reason. */

const words = { ...statusWords, ...verdictWords };

const outcome: Readonly<Record<Severity, (head: string, body: string) => string>> = {
  error: (head, body) => `<failure message="${head}" type="contradiction">${body}</failure>`,
  warning: (head, body) => `<skipped message="${head}"/><system-out>${body}</system-out>`,
  note: (head, body) => `<system-out>${head}\n${body}</system-out>`,
  pass: () => '',
};

export const junit: Reporter = (report, options) => {
  const findings = findingsOf(report, options);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = `tests="${findings.length}" failures="${count('error')}" errors="0" skipped="${count('warning')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="claimcheck" tests="${findings.length}" failures="${count('error')}" errors="0">`,
    `  <testsuite name="claimcheck" ${counts}>`,
    ...findings.map(testcase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function testcase({ rule, severity, field, label, reason, at, related }: Finding): string {
  const head = escapeXml(`${words[rule].word}: ${reason}`);
  const body = [at, ...related].map((place) => escapeXml(placeWords(place))).join('\n');
  const attributes = `name="${escapeXml(label)}" classname="${escapeXml(field)}"`;
  return `    <testcase ${attributes}>${outcome[severity](head, body)}</testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 does not allow are made visible first. */
function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '�')
    .replace(/[&<>"']/g, (character) => entities[character]!);
}
