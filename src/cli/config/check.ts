import type * as z from 'zod';
import { type Config, configSchema } from '../../schema/config.ts';
import { UsageError } from '../exit.ts';
import { nearest } from '../nearest.ts';

/** A configuration as the schema wants it. @throws UsageError that names the first key that is wrong and what was expected. */
export function checkedConfig(value: unknown, path: string): Config {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data as Config;
  throw new UsageError(`${path}: ${problemOf(result.error.issues[0]!)}`);
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.path, issue.keys[0]!);
  if (issue.code === 'invalid_union') {
    // The alternative that got furthest is the one that was meant.
    const alternatives = issue.errors.map((errors) => errors[0]!).filter((error) => error !== undefined);
    const deepest = alternatives.toSorted((a, b) => rank(b) - rank(a))[0];
    if (deepest) return problemOf({ ...deepest, path: [...issue.path, ...deepest.path] });
  }
  const message = issue.message
    .replace(/^Invalid (?:input|option): /, '')
    .replace(/^Too (?:big|small): /, '');
  return `${keyOf(issue.path) || 'configuration'}: ${message.replace(', received undefined', ', but it is missing')}`;
}

/** A wrong value of the right key tells more than a key that the other alternative has not. */
function rank(issue: z.core.$ZodIssue): number {
  return issue.path.length * 2 + (issue.code === 'unrecognized_keys' ? 0 : 1);
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const known = path.length === 0 ? Object.keys(configSchema.shape) : [];
  const meant = nearest(key, known)[0];
  const hint = meant
    ? `; did you mean "${meant}"?`
    : known.length > 0
      ? `; known are ${known.join(', ')}`
      : '';
  return `${keyOf([...path, key])}: unknown key${hint}`;
}

/** `silence[0].reason` */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part),
    '',
  );
}
