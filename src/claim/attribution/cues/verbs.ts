import { type ReportingVerb, reportingVerbs } from '../../../lexicon/reporting.ts';

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly tense: 'plain' | 'finite' | 'gerund';
  /** Verbs that take any subject; the others only one that the word lists know, for they often are nouns or mean something else. */
  readonly strong: boolean;
}

const strong = new Set('say tell add explain insist testify announce state confirm argue warn'.split(' '));

/** Every form of a reporting verb. */
export const verbForms: ReadonlyMap<string, VerbForm> = new Map(
  reportingVerbs.flatMap((verb) =>
    verb.forms.split(' ').map((form, i): [string, VerbForm] => {
      const tense = i === 0 && form !== verb.forms.split(' ')[2] ? 'plain' : i === 3 ? 'gerund' : 'finite';
      return [form, { verb, tense, strong: strong.has(verb.forms.split(' ')[0]!) }];
    }),
  ),
);
