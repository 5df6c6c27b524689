import * as z from 'zod';
import { checkSchema } from './check.ts';
import { configSchema } from './config.ts';
import { extractionSchema, reportSchema, schemaVersion } from './report.ts';

/** The JSON Schemas that the package publishes, by file name. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  'report.schema.json': titled(
    reportSchema,
    `A comparison by claimcheck, version ${schemaVersion} of its form`,
  ),
  'extraction.schema.json': titled(
    extractionSchema,
    `Claims by claimcheck, version ${schemaVersion} of their form`,
  ),
  'check.schema.json': titled(
    checkSchema,
    `A check of a draft by claimcheck, version ${schemaVersion} of its form`,
  ),
  'config.schema.json': titled(
    configSchema,
    `A configuration of claimcheck, version ${schemaVersion} of its form`,
  ),
};

function titled(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema), title, $comment: `schemaVersion ${schemaVersion}` };
}
