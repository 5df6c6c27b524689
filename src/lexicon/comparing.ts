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

/** From this likeness on, two documents tell the same story: 19 of 20 pairs of other stories are below half of it. */
export const sameStory = 0.25;

export const blocking = {
  /** Blocks of up to so many claims are compared throughout. */
  throughout: 600,
  /** In larger ones, names that more claims of a field have than this are passed over. */
  crowded: 60,
  /** The names, rarest first, by which a claim meets others there. */
  rarest: 4,
} as const;

export const context = {
  /** Characters on either side of a figure that count as close to it. */
  near: 50,
  /** Characters before it in which the names next to it are sought, and how many of those count. */
  before: 120,
  names: 2,
  /** Stated numbers at most this many times apart are the same figure, rounded or converted. */
  rounded: 1.03,
} as const;

export type Sign =
  | 'always'
  | 'actor'
  | 'object'
  | 'place'
  | 'time'
  | 'event'
  | 'measured'
  | 'scope'
  | 'part'
  | 'parts'
  | 'kin'
  | 'poor'
  | 'origin'
  | 'story'
  | 'words'
  | 'names'
  | 'near'
  | 'head'
  | 'heads'
  | 'dates'
  | 'dated'
  | 'strangers'
  | 'nameless'
  | 'exact'
  | 'far'
  | 'lone'
  | 'first'
  | 'open'
  | 'rival'
  | 'firm';

type Weights = Readonly<Record<Sign, number>>;

/** What each sign adds to the log odds of one fact. Figures that agree speak for one fact themselves, so the rest needs less. */
export const evidence: { readonly agreeing: Weights; readonly apart: Weights } = {
  agreeing: {
    always: -3.1,
    actor: 0.3,
    object: 2,
    place: -0.1,
    time: 0.6,
    event: 0.2,
    measured: 1.5,
    scope: 0.2,
    part: -1.4,
    parts: -0.6,
    kin: -0.4,
    poor: -0.6,
    origin: 1.8,
    story: 2.8,
    words: -0.3,
    names: 0.4,
    near: 2.3,
    head: 0.2,
    heads: -0.5,
    dates: -0.5,
    dated: -0.6,
    strangers: -0.5,
    nameless: 0,
    exact: 1.1,
    far: -1.3,
    lone: 0.7,
    first: 0.4,
    open: -1.1,
    rival: -0.2,
    firm: 0,
  },
  apart: {
    always: -4,
    actor: -0.4,
    object: 0.9,
    place: 0.9,
    time: -1.1,
    event: 0.5,
    measured: 0.4,
    scope: -0.1,
    part: -0.1,
    parts: -1.8,
    kin: -0.2,
    poor: -0.2,
    origin: 0.6,
    story: 2.5,
    words: 0.4,
    names: 0.1,
    near: 0,
    head: 0.5,
    heads: -0.1,
    dates: -0.9,
    dated: -0.7,
    strangers: -0.3,
    nameless: 0,
    exact: 0.6,
    far: -1.3,
    lone: 0.8,
    first: 0.6,
    open: -0.7,
    rival: -0.9,
    firm: 3.5,
  },
};

/** From this likelihood of one fact on, two claims are compared. */
export const comparable = 0.55;

/** Figures that differ, of claims that are not firmly about one fact, get no more than this: they are possible contradictions. */
export const doubtful = 0.65;

/** A counterpart ahead by this much, in log odds, is as good as certain to be the better one. */
export const rivalry = 2;

/** Log odds below which a pair is not kept: no other sign could make it one fact any more. */
export const hopeless = -4;

/** What it takes for differing figures to be firmly about one fact: see isFirm. `far` is a power of ten. */
export const firmness = { far: 1.05, story: 0.5, near: 0.2, rival: 0.25 } as const;
