import type { Furniture } from '../../types.ts';
import { type Rule, rules } from './rules.ts';

/** Longer lines are text: no rule is tried on them. */
const longest = 400;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stretches of a text, from `begins` on, that are page furniture, in order and apart: whole lines, told by their words. */
export function furnitureOf(text: string, begins = 0): readonly Furniture[] {
  const lines = linesOf(text).filter((line) => line.start >= begins);
  const found: Furniture[] = [];
  let paragraphs = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const rule = line.text.length > longest ? undefined : ruleFor(line.text);
    if (!rule) {
      paragraphs += isSentence(line) ? 1 : 0;
      continue;
    }
    // At the top of a page "Comments" and "Related" are buttons; below the article they head what is not its own.
    const last = paragraphs < 2 || rule.reach === 'line' ? at : lastOf(rule.reach, lines, at);
    found.push({ start: line.start, end: lines[last]!.end, reason: rule.reason });
    at = last;
  }
  return found;
}

function ruleFor(line: string): Rule | undefined {
  const words = line.toLowerCase().replace(/^\W{1,3}/, '');
  return rules.find(
    (rule) => (rule.hint?.test(words) ?? true) && rule.line.test(rule.asWritten ? line : words),
  );
}

function lastOf(reach: 'list' | 'rest', lines: readonly Line[], heading: number): number {
  if (reach === 'rest') return lines.length - 1;
  // Teasers stand alone between headlines; two sentences' lines in a row are the article going on.
  const resumes = lines.findIndex(
    (line, at) => at > heading && isSentence(line) && at + 1 < lines.length && isSentence(lines[at + 1]!),
  );
  return resumes < 0 ? lines.length - 1 : resumes - 1;
}

/** A line of running text: it ends as a sentence does and has some length. */
function isSentence({ text }: Line): boolean {
  return /[.!?…]["'”’)\]]{0,2}$/.test(text) && text.split(' ', 9).length > 8;
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), (match) => {
    const trimmed = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: start + trimmed.length, text: trimmed };
  }).filter((line) => line.text !== '');
}
