import * as z from 'zod';
import { failures } from './failures.ts';
import { type Frozen, kinds } from './report.ts';

/** What a configuration may hold. Unknown keys are errors, so that a mistyped one is not silently without effect. */

const id = z.string().min(1);
const reason = z.string().min(1);
const pairOfClaims = z.tuple([id, id]);

const words = z.array(z.string().min(1)).min(1);

/** A field in the form of the lexicon. */
const field = z.strictObject({
  nouns: words.optional().meta({ description: 'What is counted or measured: "40 drones".' }),
  objectsOf: words.optional().meta({ description: 'Verbs whose object is counted: "cancelled 40 flights".' }),
  subjectsOf: words
    .optional()
    .meta({ description: 'Verbs whose subject is counted: "40 flights were late".' }),
  adjunctsOf: words.optional().meta({
    description: 'Verbs with the figure after "for", "at", "to" or "over": "sold for $5 million".',
  }),
  states: words.optional().meta({ description: 'Words behind the counted: "40 flights cancelled".' }),
  beside: words.optional().meta({ description: "What the verb's other noun must be." }),
  of: z
    .union([z.enum(['people', 'forces', 'buildings', 'animals', 'companies']), words])
    .optional()
    .meta({ description: 'What the verbs and states must speak of: one of these sets, or nouns.' }),
  kinds: z.array(z.enum(kinds)).min(1).optional().meta({
    description: 'The kinds of quantity that it may be; counts where nothing is said.',
  }),
});

export const configSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Where the schema of this file is, for editors.' }),
  sources: z.array(z.string().min(1)).optional().meta({
    description:
      'Files, folders and globs that are compared when no paths are given; they count from this file.',
  }),
  fields: z
    .record(z.string().min(1), z.union([words, field]))
    .optional()
    .meta({
      description:
        'Further fields and further names of fields: {"drones": ["uavs", "unmanned aircraft"]}, or with the words that decide: {"cancellations": {"objectsOf": ["cancel"], "of": ["flight"]}}.',
    }),
  currency: z
    .strictObject({
      to: z.string().regex(/^[A-Z]{3}$/, 'expected the code of a currency, such as USD'),
      rates: z.record(
        z.string().regex(/^[A-Z]{3}$/, 'expected the code of a currency, such as EUR'),
        z.number().positive(),
      ),
    })
    .optional()
    .meta({
      description:
        'Sums of money are compared in this currency: {"to": "USD", "rates": {"EUR": 1.08}} (1 EUR is 1.08 USD).',
    }),
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: 'From this confidence on a contradiction is called one; below it is possible.' }),
  failOn: z
    .union([z.enum(failures), z.array(z.enum(failures))])
    .optional()
    .meta({ description: 'What makes a run fail with exit code 1.' }),
  within: z
    .boolean()
    .optional()
    .meta({ description: 'Also compare the claims of one article with each other.' }),
  baseline: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'File of known contradictions, which do not fail a run.' }),
  silence: z
    .array(z.union([z.strictObject({ group: id, reason }), z.strictObject({ claims: pairOfClaims, reason })]))
    .optional()
    .meta({
      description: 'Findings that do not fail a run, each by its group or its two claims, with the reason.',
    }),
  overrule: z
    .array(z.strictObject({ claims: pairOfClaims, same: z.boolean(), reason: reason.optional() }))
    .optional()
    .meta({ description: "A person's word on two claims: about the same fact, or not." }),
});

export type Config = Frozen<z.infer<typeof configSchema>>;
export type Silence = NonNullable<Config['silence']>[number];
