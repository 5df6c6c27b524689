import type { Counted } from '../grammar/counted.ts';
import type { Parse, VerbGroup } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';
import { type Modality, planning, type Rule, wordsIn } from './clues.ts';
import { asked, conditional, conjectured, penal, projected } from './condition.ts';
import { absent, denied, disputed, refuted, unfounded } from './denial.ts';
import { future, ofWhatIsToBe, pending, scheduled } from './future.ts';
import { intended } from './intent.ts';

/** In this order; the first that knows decides. */
const rules: readonly Rule[] = [
  asked, // "Did 12 die?": nothing is stated, whatever the clause says
  disputed, // "denied that 12 ships sank": outranks the clause's own verb
  refuted, // "reports of 12 dead are false": likewise, from behind
  unfounded, // "no evidence that 12 will go": likewise
  conditional, // "if": outranks "not", "will" and "would" in its clause
  denied, // "did not offer more than": what is denied stays so whatever else is said
  absent, // has no "not" beside its verb
  conjectured, // "could", "is likely to": outranks "is to"
  projected, // "looks set for 34 seats": the verb is in the present
  penal, // "faces up to 20 years": the verb is in the present
  future,
  scheduled, // also of those who act: "the 12-round bout takes place tonight"
  pending, // no verb group of its own
  intended, // "plans to", "a bid to": outranks nothing stated
  ofWhatIsToBe, // only where the figure has no verb of its own
];

/** How certain a figure is: from its verb group and what governs it. Asserted unless the words say otherwise. */
export function modalityOf(parse: Parse, at: number, counted: Counted | null, role: Role): Modality {
  const verb = governing(counted, role) ?? apposed(parse, counted, role);
  const words = verb ? [...wordsBefore(parse, verb), ...wordsIn(parse, verb)] : [];
  // "the 12 who may leave", "Osto’s $5 million bid": what is definite is taken for granted whatever is said of it.
  if (
    isStart(parse, counted, role) ||
    isDefinite(parse, at, counted) ||
    parse.items[at]!.quantity?.kind === 'age'
  )
    return 'asserted';
  const subject = role.role === 'subject' && role.verb?.passive === false;
  for (const rule of rules) {
    const found = rule({ parse, at, counted, role, verb, words, subject });
    if (found) return found;
  }
  return 'asserted';
}

/** "is to cut pay and raise the age to 65": a bare verb goes on with the auxiliaries of the one it is joined to. */
function wordsBefore(parse: Parse, verb: VerbGroup): readonly string[] {
  const { items, verbs } = parse;
  // "could end up paying"
  const ending = verbs.find(
    ({ lemma, to }) => /^(?:end|wind)$/.test(lemma) && to === verb.from - 1 && items[to]!.text === 'up',
  );
  if (ending) return wordsIn(parse, ending);
  const bare = verb.from === verb.main && items[verb.main]!.text === verb.lemma;
  if (!bare || !/^(?:and|or|;|,)$/i.test(items[verb.from - 1]?.text ?? '')) return [];
  for (const before of verbs.filter((other) => other.to < verb.from && verb.from - other.to < 30).reverse()) {
    const words = wordsIn(parse, before);
    const open = /^(?:will|would|to|could|may|might|should)$/.test(words.at(-2) ?? '');
    if (items[before.main]!.text !== before.lemma && !open) return [];
    if (before.from < before.main) return words.slice(0, -1);
  }
  return [];
}

/** The verb that a modal word must stand with; a reporting verb after the figure is none. */
function governing(counted: Counted | null, role: Role): VerbGroup | null {
  const { verb } = role;
  if (!verb || !counted) return verb;
  const planned = verb.passive && planning.test(verb.lemma) && verb.from - counted.to < 6;
  const far = !planned && verb.from > counted.to && (role.role !== 'subject' || verb.from - counted.to > 12);
  return far ? null : verb;
}

/** "to pass the share of the cost $22 billion": a bare figure right behind a group has the group's verb. */
function apposed({ items, nounAt, verbAt }: Parse, counted: Counted | null, role: Role): VerbGroup | null {
  if (!counted || role.verb || role.role !== 'none') return null;
  let group = nounAt(counted.group.from - 1);
  while (group && items[group.from - 1]?.text === 'of') group = nounAt(group.from - 2);
  return (group && verbAt(group.from - 1)) ?? null;
}

/** "will fall to 2 percent from 3 percent": the figure left behind is so already. */
const isStart = ({ items }: Parse, counted: Counted | null, { preposition, verb }: Role): boolean =>
  preposition === 'from' &&
  // "a dividend of 12 cents, up from 10"
  (/^(?:up|down)$/.test(items[(counted?.group.from ?? 0) - 2]?.text ?? '') ||
    /^(?:fall|rise|drop|grow|increase|decrease|climb|cut|raise|reduce|decline|lower|go)$/.test(
      verb?.lemma ?? '',
    ));

function isDefinite({ items }: Parse, at: number, counted: Counted | null): boolean {
  if (!counted || counted.group.from >= at) return false;
  const first = items[counted.group.from]!;
  const owned = counted.group.owner !== null && counted.group.owner < at;
  // "over the next three years" takes nothing for granted.
  if (/^(?:next|coming)$/i.test(items[counted.group.from + 1]?.text ?? '')) return false;
  return owned || /^(?:the|these|those|its|their|his|her)$/i.test(first.text);
}
