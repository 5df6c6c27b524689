import type { Field } from '../../lexicon/fields/form.ts';
import type { FoundQuantity } from '../../types.ts';
import type { Counted } from '../grammar/counted.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';
import type { Mention } from '../mention.ts';
import { byAntecedent } from './antecedent.ts';
import type { Ballot } from './ballot-topic.ts';
import { byVoteShare } from './ballots.ts';
import {
  byAll,
  byBallot,
  byBand,
  byCompound,
  byDifference,
  byEach,
  byEither,
  byHaul,
  byOutput,
  byPersonsAge,
  byPremium,
  byRoom,
  byRounds,
  byShortfall,
  byStock,
  byStreak,
  byStrength,
  byTarget,
  byWorkplace,
} from './beside.ts';
import { byInclusion, byInversion, byNominal } from './inclusion.ts';
import { byKind, byUnit } from './kinds.ts';
import { byLabel } from './label.ts';
import { byNoun } from './nouns.ts';
import { byPopulation } from './population.ts';
import { byStatement } from './statements.ts';
import { byVerb } from './verbs.ts';

/** Everything a field rule looks at. */
export interface FieldClues {
  readonly parse: Parse;
  readonly at: number;
  readonly quantity: FoundQuantity;
  readonly counted: Counted | null;
  readonly role: Role;
  readonly fields: readonly Field[];
  /** The fields of the sentence before. */
  readonly earlier: ReadonlySet<string>;
  readonly ballot: () => Ballot | null;
}

export interface FieldFound {
  readonly name: string;
  readonly rule: string;
  /** The item of the word that decided it. */
  readonly word: number | null;
}

type Rule = (clues: FieldClues, before: Mention | null) => FieldFound | null;

/** In this order; the first that knows decides. */
const rules: readonly Rule[] = [
  byPersonsAge, // "a woman of 71": before statements, which have the same form
  byShortfall, // "22 seats short of a majority": before the noun, of which there are more
  byBand, // "a team of 12": before the statement, of which there are 12 teams
  byDifference, // "24 fewer than last time" likewise
  byStreak, // "lost four in a row": before the verb, of which casualties are more
  byEither, // "died or went missing": before the verb, of which deaths are more
  byHaul, // "got away with $80,000": before the kind, money
  byEach, // "80 dollars each": before the verb, "sold"
  byStock, // "offered 64 dollars a share": before the verb, of which the whole price is more
  byPremium, // "27 percent above its close": before the noun, shares
  byBallot, // "voted 52-48": before the kind, which is that of a match
  byVoteShare, // "puts support at 32% for Labour": before the statement, of which approval is more
  byOutput, // "produces 1,600 megawatts": before the verb, of which harvests are more
  byWorkplace, // "where 1,900 people work": before the noun
  byRoom, // "a licence for 160 passengers": before the noun
  byAll, // "160 passengers and crew": before the noun, of which there are fewer
  byTarget, // "seven shots on target": before the noun, of which there are more
  byRounds, // "900 rounds of ammunition": before the noun, of which shots are fired
  byStrength, // "a five-strong gang": before the noun, of which there is one
  byCompound, // "a 12-storey tower": before the noun, of which there is one
  byLabel, // "Deaths: 12": before all that needs a clause
  byPopulation, // "a town of 6,000 people": before the toll, which is said in the same form
  byInversion, // "On board were 72 people": before what the verb's subject would say
  byStatement, // "the death toll rose to 12": the noun is elsewhere, and the number's own place says nothing
  byNominal, // "the death of 12 soldiers"
  byInclusion, // "…, including three children": before the verb, which is "including"
  byVerb, // "killed 12 soldiers": what happened to them outranks what they are
  byKind, // "12 years", "$5": a unit says what is measured unless a noun of the lexicon does
  byNoun, // "12 soldiers", "12 pomegranates"
  byAntecedent, // "15 of them": only where nothing else names it
  byUnit, // "$5": a field that says little, so that it comes last
];

/** "Winds gusted to 45 mph and the temperature hit 104 degrees": no wind blows at degrees. */
function hasUnit({ quantity: { canonical }, fields }: FieldClues, { name }: FieldFound): boolean {
  const units = canonical.unit === null ? undefined : fields.find((field) => field.name === name)?.units;
  return units === undefined || units.includes(canonical.unit!);
}

/** The field of a quantity; `before` is the claim made just before it. Null where nothing says what is counted. */
export function fieldOf(clues: FieldClues, before: Mention | null): FieldFound | null {
  for (const rule of rules) {
    const found = rule(clues, before);
    if (found && hasUnit(clues, found)) return found;
  }
  return null;
}
