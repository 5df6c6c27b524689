import { cluesIn } from './clues.ts';
import { finders } from './finders/index.ts';
import { clockIn } from './hours.ts';
import type { Expression, Finding } from './moment.ts';

const lead =
  /(?:\b(?<relation>since|from|until|till|through|before|by)|\b(?<early>early|(?:the )?(?:start|beginning) of|earlier)|\b(?<mid>mid|the middle of)|\b(?<late>late|later|(?:the )?end of))[ -](?:(?:the|on|in|last) )*$/i;

/** The time expressions of a text, in order, without overlaps. */
export function expressionsOf(text: string): readonly Expression[] {
  const clues = cluesIn(text);
  if (clues === 0) return [];
  const small = text.toLowerCase();
  const lower = small.length === text.length ? small : text;
  const found: Finding[] = [];
  for (const { find, needs } of finders)
    for (const each of (clues & needs) === needs ? find(text, lower) : [])
      if (!found.some((other) => each.start < other.end && other.start < each.end)) found.push(each);
  found.sort((a, b) => a.start - b.start);
  return found.map((each) => withLead(text, each));
}

/** The words before it that make it a border or a part, and a clock time beside it. */
function withLead(text: string, finding: Finding): Expression {
  let { start } = finding;
  let relation: Expression['relation'] = null;
  let part: Expression['part'] = null;
  for (let k = 0; k < 2; k += 1) {
    const match = lead.exec(text.slice(Math.max(0, start - 30), start));
    if (!match) break;
    const { relation: word, early, mid, late } = match.groups!;
    const name = word?.toLowerCase();
    if (name === 'since' || name === 'from') relation = 'since';
    else if (name) relation = 'until';
    else part = early ? 'early' : mid ? 'mid' : late ? 'late' : part;
    start -= match[0].length;
  }
  if (
    finding.moment.kind === 'year' &&
    /^ (?!(?:and|or|to|but|when|after|the|in|for|with)\b)\p{Ll}/u.test(text.slice(finding.end)) &&
    relation === 'until'
  ) {
    // "hit by the 2004 tsunami": the preposition belongs to the noun.
    relation = null;
    start = finding.start;
  }
  const hours = finding.hours ?? clockBeside(text, finding);
  return { start, end: finding.end, moment: finding.moment, relation, part, hours: hours ?? null };
}

function clockBeside(text: string, { start, end }: Finding): readonly [number, number] | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  const clock = clockIn(before) ?? clockIn(text.slice(end, end + 24));
  return clock ? [clock.hour, clock.hour] : undefined;
}
