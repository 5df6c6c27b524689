import * as z from 'zod';
import { type Frozen, pairSchema, reportSchema, sentenceSchema } from './report.ts';

/** The shape of a check of a draft: a report on the draft and its sources, with what the sources say of each of the draft's figures. */

const statuses = ['contradicted', 'possible', 'not-found', 'update', 'compatible', 'confirmed'] as const;
const status = z.enum(statuses);
const { verdict, confidence, reason } = pairSchema.shape;

/** What the sources say of one figure of the draft. */
const checked = z.strictObject({
  /** The draft's claim, by id. */
  claim: z.string(),
  status,
  /** The confidence of the pair that decided; 0 when nothing was found. */
  confidence,
  /** One sentence. */
  reason,
  /** The group that holds the claim. */
  group: z.string().nullable(),
  /** The source claims it was compared with, the deciding ones first. */
  sources: z.array(z.strictObject({ claim: z.string(), verdict, confidence, reason })),
  /** How many independent sources confirm the figure: articles that copy one another or quote one person count once. */
  independent: z.int().nonnegative(),
});

/** A sentence of the draft with its figures (claims, by id), in the order of the draft; its status is the gravest of theirs. */
const sentence = sentenceSchema.extend({
  document: z.string(),
  line: z.int().positive(),
  status,
  claims: z.array(z.string()),
});

export const checkSchema = reportSchema.extend({
  /** The draft's documents, by id; the others are the sources. */
  draft: z.array(z.string()),
  sentences: z.array(sentence),
  checked: z.array(checked),
});

export type CheckStatus = (typeof statuses)[number];
export type CheckedClaim = Frozen<z.infer<typeof checked>>;
export type CheckedSentence = Frozen<z.infer<typeof sentence>>;
