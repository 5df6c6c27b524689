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
  /** An event that ended longer than this before the earlier figure has its counts settled, but for revisions that are said. */
  settled: 730,
} as const;

export const judging = {
  /** From this confidence on, what contradicts is called a contradiction. */
  minConfidence: 0.7,
  /** Figures this many times apart make it less likely that they are about one fact, and what that does to the confidence. */
  farApart: 20,
  farApartFactor: 0.8,
  /** Measures and shares in one unit that differ by no more than this are roundings of one figure where those touch. */
  rounding: 0.02,
} as const;

/** A group of more claims than this lists no agreeing pairs, and not more than `pairsListed` others. */
export const listing = { claims: 200, pairs: 1000 } as const;

/** How the stories of two documents are compared. */
export const stories = {
  /** Documents of an imagined background, so that in a small run no word counts for nothing. */
  prior: 40,
  /** The share that names have in the likeness; other words have the rest. */
  names: 0.6,
  /** The least weight of a word, so that in a run on one event what all articles name still counts. */
  least: 0.3,
  /** The least weight of words that a document's set is measured against. */
  few: 3,
  /** The share of a sentence's words that another has when it covers it, and the least weight that must be. */
  covered: 0.95,
  whole: 0.75,
  /** Places for likenesses kept at hand; a prime, so that keys spread. */
  cached: 65_521,
} as const;

/** A count that grows is of another event when it is this many times the one it is held against. */
export const outgrown = 3;

/**
 * Characters from the head of an article within which it gives the toll of its event, days that this is young, and how many times
 * the one given first what restates it may be.
 */
export const tolling = { head: 1000, days: 30, rounded: 1.3 } as const;

/** From this likeness on, two documents tell the same story: 19 of 20 pairs of other stories are below half of it. */
export const sameStory = 0.25;

/** Of what one story needs: from here on, a figure said in both may be one fact without a name beside it. */
export const likeStory = 0.5;

export const blocking = {
  /** Blocks of up to so many claims are compared throughout. */
  throughout: 200,
  /** In larger ones, of more claims than this that share a name and a field each meets so many neighbours on both sides. */
  crowded: 60,
  neighbours: 12,
  /** In blocks of more claims than `huge` these stand in for them: pairs would grow by the square until all crowds are large. */
  huge: 50_000,
  inHuge: { crowded: 12, neighbours: 6 },
  /** The names, rarest first, by which a claim meets others there. */
  rarest: 4,
  /** The names, rarest first, by which a document meets others; those of one story share two of them at least. */
  rarestOfDocument: 8,
} as const;

/** A word is a name where it has a capital inside sentences, unless it is written without one more than this many times as often. */
export const naming = { capital: 4 } as const;

export const context = {
  /** Characters on either side of a figure that count as close to it. */
  near: 50,
  /** Characters before it in which the names next to it are sought, and how many of those count. */
  before: 120,
  names: 2,
  /** Stated numbers at most this many times apart are the same figure, rounded or converted. */
  rounded: 1.03,
  /** Characters by which distances in a text are measured, and how many such pages count. */
  page: 2000,
  pages: 2,
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
  | 'precise'
  | 'far'
  | 'lone'
  | 'first'
  | 'toll'
  | 'open'
  | 'rival'
  | 'origins'
  | 'count'
  | 'vague'
  | 'blurred'
  | 'spread'
  | 'deep'
  | 'support'
  | 'covered'
  | 'agreed'
  | 'clashing'
  | 'firm'
  | 'bare'
  | 'group';

type Weights = Readonly<Record<Sign, number>>;

/** What each sign adds to the log odds of one fact. Figures that agree speak for one fact themselves, so the rest needs less. */
export const evidence: { readonly agreeing: Weights; readonly apart: Weights } = {
  agreeing: {
    always: -3,
    actor: -0.1,
    object: 1.7,
    place: 0,
    time: 1.4,
    event: 0.1,
    measured: 0.2,
    scope: -0.2,
    part: -0.8,
    parts: -0.8,
    kin: -1.2,
    poor: 0.2,
    origin: 0.6,
    story: 1.6,
    words: 0.2,
    names: 0.6,
    near: 2.2,
    head: 0.1,
    heads: 0.7,
    dates: -0.2,
    dated: 0.1,
    strangers: -0.5,
    nameless: -2.2,
    exact: 1.3,
    precise: 1.7,
    far: -1.6,
    lone: 0.9,
    first: 0.6,
    toll: 2.9,
    open: -1.7,
    rival: -0.2,
    origins: -0.1,
    count: 1.2,
    vague: -1.9,
    blurred: -0.4,
    spread: -1.2,
    deep: -0.6,
    agreed: 0.5,
    clashing: -0.4,
    covered: 0,
    support: 0.2,
    firm: 0,
    bare: 0,
    group: 1,
  },
  apart: {
    always: -2.6,
    actor: 0.1,
    object: 1.4,
    place: 1.2,
    time: -0.7,
    event: -0.5,
    measured: 0.4,
    scope: -0.3,
    part: -0.6,
    parts: -0.4,
    kin: -0.4,
    poor: -0.3,
    origin: 0.5,
    story: 0.9,
    words: -0.1,
    names: -0.1,
    near: 1.3,
    head: -0.1,
    heads: 0.2,
    dates: -0.6,
    dated: -0.6,
    strangers: -0.4,
    nameless: -0.9,
    exact: 1,
    precise: 0,
    far: -2,
    lone: 0.2,
    first: 0.5,
    toll: 2.6,
    open: -1.1,
    rival: -2.1,
    origins: 0.2,
    count: 1.7,
    vague: 0.3,
    blurred: -0.5,
    spread: -1.1,
    deep: -0.5,
    agreed: 0.4,
    clashing: 0,
    covered: 1.4,
    support: -0.3,
    firm: 3.5,
    bare: 0,
    group: 1,
  },
};

/**
 * Claims are grouped while the mean of the log odds between two groups is at least `least`. `parted` stands for a pair whose
 * facets or evidence keep it apart. Beyond `members` claims that hang together, those of odds above `least` make the group.
 */
export const grouping = { least: 0, parted: -5, members: 200 } as const;

/**
 * Figures that an article sets against each other: so many of its next figures are looked at, sentences follow each other when so
 * many characters part them at most, and so likely (log odds) are such figures to be about one fact.
 */
export const disputes = { window: 8, gap: 3, odds: 2.5 } as const;

/** Figures that differ, of claims that are not firmly about one fact, get no more than this: they are possible contradictions. */
export const doubtful = 0.65;

/** A counterpart ahead by this much, in log odds, is as good as certain to be the better one. */
export const rivalry = 2;

/** Log odds below which a pair is not kept: no other sign could make it one fact any more. */
export const hopeless = -4;

/**
 * What it takes for differing figures to be firmly about one fact: see isFirm. `far` is a power of ten, `harmFar` that of losses and
 * other counts that grow, which sources put far apart: of 231 labelled contradictions 4 are farther apart than `far`. Sentences with so many `names`
 * and words so much `alike` close to their figures tell of one event though their articles agree on nothing else.
 */
export const firmness = {
  far: 0.62,
  harmFar: 1.05,
  story: 0.5,
  near: 0.2,
  rival: 0.25,
  names: 2,
  alike: 0.5,
} as const;
