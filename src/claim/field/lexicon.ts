import type { Field } from '../../lexicon/fields/form.ts';
import { fields as builtIn } from '../../lexicon/fields/index.ts';

/** The words of a field as a user gives them: only its nouns, or as the lexicon does. */
export type UserField = readonly string[] | Words;

type Words = { readonly [Part in Exclude<keyof Field, 'name'>]?: Field[Part] | undefined };

/** Further fields, or further words of known ones, by the name of the field. */
export type UserFields = Readonly<Record<string, UserField>>;

/** The fields that a run knows. */
export interface Lexicon {
  readonly fields: readonly Field[];
  /** The name that a field goes by: a user may call a known field by another. */
  readonly nameOf: (field: string) => string;
}

const own: Lexicon = { fields: builtIn, nameOf: (field) => field };

/** What a list of nouns alone may count or measure. */
const anyKind = ['count', 'measure', 'money', 'percent', 'index', 'rate'] as const;

/** The lexicon with a user's fields before its own, so that the user's word counts. Equal fields give the same lexicon. */
export function lexiconWith(user: UserFields = {}): Lexicon {
  const given = Object.entries(user);
  if (given.length === 0) return own;
  const key = JSON.stringify(given);
  const known = made.get(key);
  if (known) return known;
  const renamed = new Map(
    given.flatMap(([name, form]) => nounsOf(form).map((noun) => [noun, name] as const)),
  );
  const nameOf = (field: string) => renamed.get(field) ?? field;
  const theirs = builtIn.map((field) => ({ ...field, name: nameOf(field.name) }));
  const lexicon = { fields: [...given.map(([name, form]) => fieldOf(name, form)), ...theirs], nameOf };
  made.set(key, lexicon);
  return lexicon;
}

const made = new Map<string, Lexicon>();

const isList = (form: UserField): form is readonly string[] => Array.isArray(form);

const nounsOf = (form: UserField): readonly string[] =>
  (isList(form) ? form : (form.nouns ?? [])).map((noun) => noun.toLowerCase());

function fieldOf(name: string, form: UserField): Field {
  const nouns = nounsOf(form).flatMap((noun) => [...new Set([noun, singular(noun)])]);
  if (!isList(form)) {
    const said = Object.entries(form).filter(([, words]) => words !== undefined);
    return { ...Object.fromEntries(said), name, ...(nouns.length > 0 && { nouns }) };
  }
  const known = builtIn.find((field) => field.name === name);
  const kinds = known ? known.kinds : anyKind;
  return { name, nouns, ...(kinds && { kinds }) };
}

/** Words are looked up as written and by their singular. */
const singular = (noun: string): string =>
  /ies$/.test(noun) ? noun.replace(/ies$/, 'y') : noun.replace(/(?<=[^s])s$/, '');
