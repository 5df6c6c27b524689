import type { Facet } from '../../schema/report.ts';
import { fullName } from '../attribution/registry.ts';
import { speakerOf } from '../attribution/speaker.ts';
import { wordsOf } from '../attribution/words.ts';
import type { Context } from '../context.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

/** A pronoun is followed back over so many sentences that begin with it. */
const reach = 4;

/** A name in the first words of a sentence, with its title, before a comma, an apposition or a verb. */
const opening =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|President|Mayor|Governor|Captain|Judge|Minister)\.? )?(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3})(?=,| \(| (?!and\b|or\b|of\b)\p{Ll})/u;

/** "She pledged $40 million": the person whose name the sentence before begins with; null where it does not. */
export function pronounOf(
  context: Context,
  sentence: number,
  parse: Parse,
  { role, verb }: Role,
): Facet | null {
  if (!verb || verb.passive || role === 'subject' || role === 'none') return null;
  let at = verb.from - 1;
  while (parse.items[at]?.tag === 'ADV') at -= 1;
  const pronoun = parse.items[at];
  if (!pronoun || !/^(?:he|she)$/i.test(pronoun.text)) return null;
  const name = personBefore(context, sentence, pronoun.text.toLowerCase());
  return name === null ? null : { text: pronoun.text, value: name, basis: 'inferred' };
}

function personBefore(context: Context, sentence: number, pronoun: string): string | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - reach); i -= 1) {
    const { text, start, kind } = context.sentences[i]!;
    if (kind === 'headline') return null;
    if (text.toLowerCase().startsWith(`${pronoun} `)) continue;
    const name = opening.exec(text)?.[1];
    const speaker = name === undefined ? null : speakerOf(wordsOf(name, start));
    return speaker ? (fullName(context.registry(), speaker)?.name ?? null) : null;
  }
  return null;
}
