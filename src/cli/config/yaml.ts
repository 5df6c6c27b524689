import { parse, YAMLParseError } from 'yaml';
import { UsageError } from '../exit.ts';

/** The value of a YAML configuration; an empty one says nothing. @throws UsageError that names the place. */
export function parseYaml(source: string, path: string): unknown {
  try {
    return parse(source, { prettyErrors: true, logLevel: 'error' }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const place = error.linePos?.[0];
    const reason = error.message.split(/ at line|\n/)[0];
    throw new UsageError(`${path}${place ? `:${place.line}:${place.col}` : ''}: broken YAML: ${reason}`);
  }
}
