import type { Facet } from '../../schema/report.ts';
import { fullName } from '../attribution/registry.ts';
import { speakerOf } from '../attribution/speaker.ts';
import { wordsOf } from '../attribution/words.ts';
import type { Context } from '../context.ts';
import type { Parse } from '../grammar/index.ts';
import type { Role } from '../grammar/role.ts';

/** A pronoun is followed back over so many sentences that begin with it. */
const reach = 4;

/** A name that a sentence begins with, before a comma, an apposition or a verb. */
const opening =
  /^(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3})(?=,| \(| (?!and\b|or\b|of\b)\p{Ll})/u;
/** What stands before a person's name: "Outgoing premier", "Dr". In characters. */
const longestOffice = 40;
/** What companies and other bodies do, and storms do not. */
const ofBodies =
  /^(?:employ|hire|own|operate|acquire|sell|buy|expect|forecast|report|earn|post|invest|plan|spend|offer|build|close)$/;

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
  const word = pronoun?.text.toLowerCase() ?? '';
  if (!pronoun || !/^(?:he|she|it)$/.test(word) || (word === 'it' && !ofBodies.test(verb.lemma))) return null;
  const name = nameBefore(context, sentence, word);
  return name === null ? null : { text: pronoun.text, value: name, basis: 'inferred' };
}

function nameBefore(context: Context, sentence: number, pronoun: string): string | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - reach); i -= 1) {
    const { text, start, end, kind } = context.sentences[i]!;
    if (kind === 'headline') return null;
    if (text.toLowerCase().startsWith(`${pronoun} `)) continue;
    const { named } = context.registry();
    const here = named.filter((each) => each.start >= start && each.start < end);
    const people = here.filter(({ person }) => person);
    const name = opening.exec(text)?.[1];
    if (pronoun === 'it')
      return name &&
        !/^(?:The|A|An|In|On|At) /.test(name) &&
        people.length === 0 &&
        !context.isCommon(name.toLowerCase())
        ? bodyOf(name, start)
        : null;
    const speaker = name === undefined ? null : speakerOf(wordsOf(name, start));
    const first = people.find((each) => each.subject && each.start - start < longestOffice);
    const found = (speaker && fullName(context.registry(), speaker)) ?? first;
    // "Ana Ruiz met Ivo Brandt": either may be meant.
    return found && !people.some(({ surname }) => surname !== found.surname) ? found.name : null;
  }
  return null;
}

/** A name that is not known for a person's or a pronoun. */
function bodyOf(name: string, start: number): string | null {
  const speaker = speakerOf(wordsOf(name, start));
  return speaker && /^(?:name|organisation)$/.test(speaker.kind) ? speaker.name : null;
}
