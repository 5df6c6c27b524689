import type { Claim } from '../../schema/report.ts';
import type { Counted } from '../grammar/counted.ts';
import type { Parse, VerbGroup } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

export type Modality = Claim['modality'];

/** Everything a rule looks at. */
export interface Clues {
  readonly parse: Parse;
  readonly at: number;
  readonly counted: Counted | null;
  readonly role: Role;
  /** The verb that governs the figure; null where none does. */
  readonly verb: VerbGroup | null;
  /** The words of the verb group, in small letters. */
  readonly words: readonly string[];
  /** The counted act themselves: "50 men tried to enter" counts men who are there. */
  readonly subject: boolean;
}

export type Rule = (clues: Clues) => Modality | null;

export const kindAt = (parse: Parse, at: number) => parse.items[at]!.quantity?.kind;

export const wordsIn = ({ items }: Parse, { from, to }: VerbGroup): readonly string[] =>
  items.slice(from, to).map((item) => item.text.toLowerCase());

/** Verbs and nouns of things not yet done. */
export const planning =
  /^(?:plan|aim|intend|propose|seek|want|hope|pledge|vow|promise|commit|prepare|foresee|target|try|attempt|urge|intention|bid|goal|proposal|design|expect|project|forecast|predict|due|slate|schedule|ready|agree|threaten|stand|budget|earmark|decision|call|ask|mandate|willing|determined|campaign|drive|programme|program|scheme)$/;

/** Nouns whose "of" or "is" gives what is meant to be: "a target of 12", "the goal is 12". */
export const aim =
  /^(?:forecast|target|plan|goal|projection|proposal|pledge|aim|ambition|objective|estimate for)$/;
