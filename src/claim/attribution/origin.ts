import { mediaNouns, outlets } from '../../lexicon/sources.ts';
import { fullName, holder, type Named, type Registry } from './registry.ts';
import { isKnown, type Speaker } from './speaker.ts';

/** A speaker as the document calls him in full. */
export interface Origin {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly head: string;
  readonly start: number;
  /** The end of the sentence that he speaks in. */
  readonly until: number;
  /** Found beyond the words of the sentence: a pronoun, a title, a name given elsewhere. */
  readonly inferred: boolean;
}

/** What is known where somebody speaks. */
export interface Heard {
  readonly registry: Registry;
  /** The publication that the whole article retells, where it names one. */
  readonly source: string | null;
  /** The last of those who have spoken so far that fits. */
  readonly last: (fits: (origin: Origin) => boolean) => Origin | undefined;
}

/** A pronoun seldom reaches further back than this for one who has not spoken yet, in characters. */
const reach = 500;

const paperWords =
  /^(?:report|statement|release|bulletin|alert|update|article|story|dispatch|post|message|interview)$/;

/** Who a speaker is, given what the document says before and elsewhere; null where nobody can be named. */
export function originOf(speaker: Speaker, at: number, until: number, heard: Heard): Origin | null {
  const make = (name: string, kind: Speaker['kind'], inferred: boolean): Origin => ({
    name,
    kind,
    head: speaker.head,
    start: at,
    until,
    inferred,
  });
  const again = (origin: Origin | undefined): Origin | null =>
    origin ? { ...origin, start: at, until, inferred: true } : null;
  const { registry, last } = heard;
  switch (speaker.kind) {
    case 'pronoun':
      return again(pronoun(speaker.name, at, heard));
    case 'person':
    case 'name': {
      const full = fullName(registry, speaker);
      if (full) return make(full.name, 'person', full.name !== speaker.name);
      const long = registry.acronyms.get(speaker.name);
      return make(long ?? speaker.name, speaker.kind, long !== undefined);
    }
    case 'organisation': {
      const long = registry.acronyms.get(speaker.name);
      if (long) return make(long, 'organisation', true);
      if (speaker.name.includes(' ') || /^\p{Lu}/u.test(speaker.name))
        return make(speaker.name, 'organisation', false);
      if (mediaNouns.has(speaker.head) && heard.source) return make(heard.source, 'organisation', true);
      const before = last(
        (each) => each.kind === 'organisation' && each.name.toLowerCase().split(/\s+/).includes(speaker.head),
      );
      const media = mediaNouns.has(speaker.head) ? paperBefore(registry, at) : undefined;
      return again(before) ?? make(media ?? speaker.name, 'organisation', media !== undefined);
    }
    case 'role': {
      const known =
        speaker.definite && isKnown(speaker)
          ? (holder(registry, speaker, at) ?? spokenFor(speaker, heard))
          : null;
      if (known) return make(known.name, 'person', true);
      const generic = /^(?:official|man|woman|spokesman|spokeswoman|spokesperson|doctor|officer)$/.test(
        speaker.name,
      );
      return (
        (generic && speaker.definite ? again(lastPerson(heard)) : null) ?? make(speaker.name, 'role', false)
      );
    }
    case 'paper': {
      const owner = speaker.owner && originOf(speaker.owner, at, until, heard);
      if (owner) return owner;
      if (mediaNouns.has(speaker.head) && heard.source) return make(heard.source, 'organisation', true);
      if (speaker.definite && paperWords.test(speaker.name)) return again(last(() => true));
      return /^(?:reports|accounts|rumours|rumors)$/.test(speaker.name) ||
        /^(?:polls?|surveys?)$/.test(speaker.head)
        ? null
        : make(speaker.name, 'paper', false);
    }
    case 'group':
      return make(speaker.name, 'group', false);
  }
}

const lastPerson = ({ last }: Heard): Origin | undefined =>
  last((each) => each.kind === 'person' || each.kind === 'role');
/** The last that spoke, or one that the text has named since. */
function lastOrganisation({ last, registry }: Heard, at: number): Origin | undefined {
  const spoke = last((each) => each.kind === 'organisation' || each.kind === 'name');
  const fresh = registry.named.findLast(
    (each) => !each.person && each.start < at && at - each.start < reach && each.subject && each.opens,
  );
  return fresh && (!spoke || fresh.start > spoke.until)
    ? { ...fromName(fresh), kind: 'organisation' }
    : spoke;
}

/** "the newspaper": the last one that the text names. */
function paperBefore({ named }: Registry, at: number): string | undefined {
  const head = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return named.findLast((each) => !each.person && each.start < at && outlets.has(head(each.name)))?.name;
}

function pronoun(word: string, at: number, heard: Heard): Origin | undefined {
  if (word === 'it') return lastOrganisation(heard, at);
  if (word === 'they') return heard.last((each) => each.kind !== 'person' && each.kind !== 'paper');
  const spoke = lastPerson(heard);
  const fresh = heard.registry.named.findLast(
    (each) => each.person && each.start < at && at - each.start < reach && each.subject,
  );
  return fresh && (!spoke || fresh.start > spoke.until) ? fromName(fresh) : spoke;
}

const fromName = (named: Named): Origin => ({
  name: named.name,
  kind: 'person',
  head: '',
  start: named.start,
  inferred: true,
  until: named.start,
});

/** "the governor" after a governor without a name in the registry has spoken. */
function spokenFor(speaker: Speaker, { last }: Heard): Origin | undefined {
  return last((each) => each.kind === 'person' && each.head === speaker.head);
}
