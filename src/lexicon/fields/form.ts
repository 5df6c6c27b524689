import type { Kind } from '../../schema/report.ts';

/** Sets of counted things that verbs and states of a field may be restricted to; see `things.ts`. */
export type ThingSet = 'people' | 'forces' | 'buildings' | 'animals' | 'companies';

/**
 * A field: how a quantity is known to count or measure it. Words are lemmas, lower case; phrases have spaces.
 * Entries are tried in order, so that special fields stand before general ones.
 */
export interface Field {
  readonly name: string;
  /** What is counted or measured: "40 soldiers", "a magnitude of 6". The phrase must end the noun group. */
  readonly nouns?: readonly string[];
  /** Verbs whose object is counted: "killed 12", "12 were killed". */
  readonly objectsOf?: readonly string[];
  /** Verbs whose subject is counted: "12 died". */
  readonly subjectsOf?: readonly string[];
  /** Verbs with the figure after "for", "at", "to" or "over": "bought the mill for $5 million", "grew to 40 hectares". */
  readonly adjunctsOf?: readonly string[];
  /** Words after the number or its noun: "12 dead", "left 40 injured". */
  readonly states?: readonly string[];
  /** What the verb's other noun must be: "200 people attended the march" are protesters, at a match spectators. */
  readonly beside?: readonly string[];
  /** What the verbs and states must speak of. A bare number ("killed 12") fits people. */
  readonly of?: ThingSet | readonly string[];
  /** The canonical units that its measures have; without it any. */
  readonly units?: readonly string[];
  /** The kinds of quantity that it may be; without it counts. */
  readonly kinds?: readonly Kind[];
}
