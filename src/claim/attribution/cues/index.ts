import { according } from './according.ts';
import { citing } from './citing.ts';
import { colon } from './colon.ts';
import type { Clause, Cue, CueFinder } from './cue.ts';
import { label } from './label.ts';
import { noun } from './noun.ts';
import { own } from './own.ts';
import { passive } from './passive.ts';
import { quoted } from './quoted.ts';
import { said } from './said.ts';
import { tail } from './tail.ts';
import { verbForms } from './verbs.ts';

const finders: readonly CueFinder[] = [
  according, // first: its noun phrase may hold words that look like verbs ("according to reports")
  quoted, // before citing and said: "as saying" belongs to the one quoted
  citing, // marks the origin behind the source that `said` will find
  passive, // "was reported by": before said takes the participle for a verb
  noun, // before said, which would look for a subject of "claim"
  own, // before said, whose verbs it does not share
  said, // all other verbs
  tail, // any past verb after a quotation, where none of these was found
  colon, // any verb before a quotation, where none of these was found
  label, // headlines without any of these
];

/** Common words that tell of somebody's words only before a figure or a quotation. */
const common = new Set('see saw seeing call calling'.split(' '));

const hint = new RegExp(
  `\\b(?:${[...[...verbForms.keys()].filter((form) => !common.has(form)), '(?:cut|cuts|lowers|lowered|raises|raised|trims|trimmed|slashes|slashed|revises|revised|reduces|reduced|lifts|lifted|left|kept) (?:its|their|his|her)', 'according', 'citing', 'quot(?:ed|es|ing)', 'cit(?:ed|es)', 'credit(?:s|ed)', 'published', 'given by', 'news', 'word', 'claims?', 'confirmation', 'announcements?', 'statements?', 'allegations?'].join('|')})\\b`,
  'i',
);

/** Whether a sentence may hold a reporting clause: a cheap look that spares most sentences the work. */
export function mayReport(text: string, headline: boolean): boolean {
  return (
    hint.test(text) ||
    text.endsWith(':') ||
    /: ["“]/.test(text) ||
    /[,.!?]\s?["”]\s*\S/.test(text) ||
    (headline && /[:–—-]/.test(text))
  );
}

/** The reporting clauses of a sentence, in order. */
export function cuesOf(clause: Clause): readonly Cue[] {
  const cues: Cue[] = [];
  for (const find of finders) cues.push(...find(clause, cues));
  return cues.sort((a, b) => a.start - b.start);
}
