/**
 * The figures that decide when two claims are compared and how firmly. Set by measurement on labelled clusters of articles;
 * a false alarm weighs more than a miss.
 */

/** Days. */
export const time = {
  /** An event older than this at the earlier figure no longer makes its counts grow from hour to hour. */
  fresh: 30,
  /** From this age on, growth is held against the event's age: it may go on at this many times its average pace. */
  steady: 14,
  pace: 1.5,
} as const;

export const judging = {
  /** From this confidence on, what contradicts is called a contradiction. */
  minConfidence: 0.7,
  /** Figures this many times apart make it less likely that they are about one fact, and what that does to the confidence. */
  farApart: 20,
  farApartFactor: 0.8,
} as const;

/** A group of more claims than this lists no agreeing pairs, and not more than `pairsListed` others. */
export const listing = { claims: 200, pairs: 1000 } as const;

/** How the stories of two documents are compared. */
export const stories = {
  /** Documents of an imagined background, so that in a small run no word counts for nothing. */
  prior: 40,
  /** The share that names have in the likeness; other words have the rest. */
  names: 0.6,
  /** The least weight of words that a document's set is measured against. */
  least: 3,
  /** Likenesses kept at hand. */
  cached: 500_000,
} as const;

export const blocking = {
  /** Blocks of up to so many claims are compared throughout. */
  throughout: 200,
  /** In larger ones, names that more claims than this share are passed over. */
  crowded: 100,
} as const;

export type Sign =
  | 'always'
  | 'actor'
  | 'object'
  | 'place'
  | 'time'
  | 'event'
  | 'measured'
  | 'origin'
  | 'story'
  | 'words'
  | 'names'
  | 'figure'
  | 'lone'
  | 'poor'
  | 'rival';

/** What each sign adds to the log odds of one fact. Fitted on labelled clusters, then rounded. */
export const evidence: Readonly<Record<Sign, number>> = {
  always: -4,
  actor: 0.6,
  object: 0.6,
  place: 0.6,
  time: 0.6,
  event: 0.6,
  measured: 0.5,
  origin: 1,
  story: 5,
  words: 4,
  names: 0.5,
  figure: 1.5,
  lone: 1,
  poor: -1.5,
  rival: -3,
};

/** From this likelihood of one fact on, two claims are compared. */
export const comparable = 0.5;
