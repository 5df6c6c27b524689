import type { Claim, DocumentInfo, FacetMatch, Quantity, Span } from './schema/report.ts';

/** Values that pass between the stages. All are readonly and JSON-safe; offsets are UTF-16 and count from the start of `Document.text`. */

/** A document as a library user hands it over. `published` is an ISO date or date-time. */
export interface DocumentInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly author?: string;
  readonly published?: string;
}

/** Text from `offset` on stands in the file at `line`, `column` (1-based), up to the next anchor. */
export interface Anchor {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of the text that is no part of the article (related links, cookie notices), and why. */
export interface Furniture extends Span {
  readonly reason: string;
}

/** Words of a file that did not come into a document's text, where they stand, and why. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** A document as read: what the report says of it, its text, the way back into the file, and what is not the article. */
export interface Document {
  readonly info: DocumentInfo;
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly furniture: readonly Furniture[];
  /** The day of publication where no year of it is known: what the text says, and "--06-11". */
  readonly day?: { readonly text: string; readonly value: string };
  readonly leftOut?: readonly LeftOut[];
}

export interface Sentence extends Span {
  readonly text: string;
  /** Counts from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly kind: 'headline' | 'body' | 'item';
}

/** A quantity at its place: `start` and `end` count from the start of the text it was read in. */
export interface FoundQuantity extends Quantity, Span {
  readonly text: string;
  /** The names of the finders and refiners that made it, in order. */
  readonly rules: readonly string[];
}

/** A sentence with its quantities, whose offsets count from the start of the document. */
export interface QuantifiedSentence extends Sentence {
  readonly quantities: readonly FoundQuantity[];
}

/** Claims that may be about one fact, and the pairs among them whose facets allow a verdict. */
export interface CandidateGroup {
  readonly field: string;
  readonly claims: readonly Claim[];
  readonly pairs: readonly CandidatePair[];
  /** Other counts in the sentences of these claims: parts that may make up a total. */
  readonly siblings: readonly Claim[];
}

export interface CandidatePair {
  readonly a: Claim;
  readonly b: Claim;
  readonly facets: Readonly<Record<string, FacetMatch>>;
  /** How firmly the facets establish that both claims are about one fact, 0 to 1. */
  readonly sameness: number;
}

/** The universal parts of speech. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or punctuation mark; `lemma` is lower case. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: Tag;
  readonly lemma: string;
}

/** How claims are compared. */
export interface CompareOptions {
  /** Also compare claims of one document with each other. */
  readonly within?: boolean;
  /** The confidence, 0 to 1, from which a contradiction is called one; below it is `possible`. */
  readonly minConfidence?: number;
  /** What a person decided: these two claims are about the same fact, these two are not. */
  readonly overrules?: readonly Overrule[];
  /** Only pairs with a claim of one of these documents (ids): a draft against its sources. */
  readonly only?: readonly string[];
}

/** A person's word on two claims, named by their ids. */
export interface Overrule {
  readonly claims: readonly [string, string];
  readonly same: boolean;
  readonly reason?: string;
}

/** The same with keys that can still be given a value. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
