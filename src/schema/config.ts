import { z } from 'zod';

/** What `claimcheck.config.json` may hold. Unknown keys are errors, so that a mistyped one is not silently without effect. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(z.string().min(1)).optional(),
});

export type Config = Readonly<z.infer<typeof configSchema>>;
