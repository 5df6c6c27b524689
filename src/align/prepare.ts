import { eventClasses, partSynonyms, partWords } from '../lexicon/facets.ts';
import type { Claim, Facet } from '../schema/report.ts';
import { type Actor, readActor } from './facets/actor.ts';
import { type Place, readPlace } from './facets/place.ts';
import { type Days, readDays } from './facets/time.ts';
import { nameWords } from './text.ts';
import type { Telling, Vocabulary } from './vocabulary.ts';

/** A claim with its facets read, ready to be compared with many others. */
export interface Prepared {
  readonly claim: Claim;
  /** The number of its document. */
  readonly document: number;
  readonly actor: Actor | null;
  readonly object: Actor | null;
  readonly place: Place | null;
  readonly time: Days | null;
  /** The event, or the class of events that it belongs to. */
  readonly event: string | null;
  /** Whether the event is in a class, so that events of other classes are different ones. */
  readonly classed: boolean;
  /** The words of the measured phrase that make it a part of a whole, sorted. */
  readonly parts: string;
  /** The telling words of its sentence. */
  readonly context: Telling;
}

const parts = new Set(partWords);
const classes = new Map(eventClasses.flatMap((row) => row.map((event) => [event, row[0]!])));

/** Keeps what was read of equal words. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Gives the reader of a run's claims. */
export function preparer(
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): (claim: Claim) => Prepared {
  const actor = remembered(readActor);
  const place = remembered(readPlace);
  const event = remembered(readEvent);
  const part = remembered(readParts);
  const sentence = remembered((text) => vocabulary.read(text));
  const named = <T>(facet: Facet | null, read: (text: string) => T): T | null =>
    facet ? read(facet.value ?? facet.text) : null;
  return (claim) => {
    const happened = named(claim.event, event);
    return {
      claim,
      document: numberOf.get(claim.document) ?? 0,
      actor: named(claim.actor, actor),
      object: named(claim.object, actor),
      place: named(claim.place, place),
      time: readDays(claim.time?.value),
      event: happened && (classes.get(happened) ?? happened),
      classed: happened !== null && classes.has(happened),
      parts: part(`${claim.field} ${claim.measured?.text ?? ''}`),
      context: sentence(claim.sentence.text),
    };
  };
}

function readEvent(text: string): string {
  return nameWords(text).join(' ');
}

function readParts(text: string): string {
  const found = nameWords(text).filter((word) => parts.has(word));
  return [...new Set(found.map((word) => partSynonyms[word] ?? word))].sort().join(' ');
}
