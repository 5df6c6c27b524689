import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore and the folder they count from. */
interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

export type IgnoreRules = readonly Rules[];

/** The rules above a folder that is walked: up to the top of its repository. */
export function rulesAbove(folder: string): IgnoreRules {
  const above: string[] = [];
  for (
    let current = dirname(folder), below = folder;
    current !== below;
    below = current, current = dirname(current)
  ) {
    if (existsSync(join(below, '.git'))) break;
    above.unshift(current);
  }
  const inRepository = above[0] !== undefined && existsSync(join(above[0], '.git'));
  const rules = inRepository ? above.reduce<IgnoreRules>(withRulesOf, []) : [];
  // A folder asked for by name is read even if its repository ignores it.
  return isIgnored(rules, folder, true) ? [] : rules;
}

/** The rules with those of the folder's own .gitignore, if it has one. */
export function withRulesOf(rules: IgnoreRules, folder: string): IgnoreRules {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) return rules;
  return [...rules, { folder, ignore: ignore().add(readFileSync(file, 'utf8')) }];
}

/** Whether a path is ignored. As in git, the rules nearest to it have the last word. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  for (const rule of rules.toReversed()) {
    const inside = relative(rule.folder, path).split(sep).join('/');
    const result = rule.ignore.test(isFolder ? `${inside}/` : inside);
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}
