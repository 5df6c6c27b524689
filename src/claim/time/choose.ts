import type { Span } from '../../schema/report.ts';
import { isToCome } from './anchor.ts';
import { inDateline } from './dateline.ts';
import type { Expression } from './moment.ts';

const reporting =
  '(?:said|says|say|told|tells|announced|reported|reports|stated|added|confirmed|warned|claimed|noted|wrote|estimated|declared|insisted|revealed|disclosed|published|released|issued)';
const where = "(?:,? (?:in|on|at|to|via|during|from) [\\w’' ]{1,40}?)";
const saidBefore = new RegExp(
  `\\b${reporting}(?: (?!that\\b)[\\w’'-]+){0,3}${where}{0,2},? (?:(?:on|late|early|in|at|by|last|this|also) )*$`,
  'i',
);
const saidAfter = new RegExp(`^[’']?,? [^.;:"“”]{1,140}?\\b(?:${reporting}|put)\\b`, 'i');
/** "The firm on Thursday reported": the time is the telling's. */
const tellsNext =
  /^ (?:said|says|told|announced|reported|stated|added|confirmed|warned|claimed|noted|wrote|estimated|declared|insisted)\b/;
const asOfBefore = /\b(?:as of|by|up to|until|till|through) (?:(?:late|early|the|on|midday|noon|end of) )*$/i;

const clock = /\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?|noon|midday|midnight) (?:on )?$/i;

/** The part an expression plays: when the fact was, when it was told, or the moment up to which a figure counts. */
export type Role = 'fact' | 'told' | 'asOf' | 'rank';

/** "its highest since 2007", "the first in six years since": how far back it is compared, not when it was. */
const ranked = /(?:\b(?:most|least|first|worst|best|record|\p{L}{3,}est)\b)[^,;.]{0,50}$/iu;

export function roleOf(text: string, expression: Expression): Role {
  if (inDateline(text, expression)) return 'told';
  if (
    expression.relation === 'since' &&
    ranked.test(text.slice(Math.max(0, expression.start - 60), expression.start))
  )
    return 'rank';
  const before = text.slice(Math.max(0, expression.start - 60), expression.start).replace(clock, '');
  const own = text.slice(expression.start, expression.end);
  if (/\bas of (?:(?:late|early) )?$/i.test(before) || (asOfBefore.test(before) && precise(expression)))
    return 'asOf';
  if (/^(?:by|until|through|till) /i.test(own) && precise(expression)) return 'asOf';
  if (saidBefore.test(before) || (precise(expression) && tellsNext.test(text.slice(expression.end))))
    return 'told';
  const opens = /^(?:on|late|early|earlier|in|meanwhile,?| )*$/i.test(text.slice(0, expression.start).trim());
  return opens && precise(expression) && saidAfter.test(text.slice(expression.end)) ? 'told' : 'fact';
}

/** A day or less: only such a moment is when somebody speaks or a count ends. */
function precise({ moment }: Expression): boolean {
  return (
    moment.kind === 'day' || moment.kind === 'weekday' || (moment.kind === 'shift' && moment.unit === 'day')
  );
}

const border =
  /(?:, (?:and|but|while|as|so|or)\b|;| but | while | whereas |["“”]|, (?:who|which|where)\b| -- | – | — )/gi;
const aside =
  /\b(?:that|which|who|where|when|since|after|before|following|like|than|as well as|similar to|hit by|struck by|devastated by|repeat of|memories of|the worst|the first)\b/i;

/** What follows happened before: "on Wednesday, just days after 12 people died". */
const earlier = /\b(?:hours|days|weeks|months|years|hour|day|week|month|year) (?:after|before)\b|\bsince\b/i;

/** "71 percent, compared with 64 percent in 2027": the time is the other figure's. */
const against = /\b(?:compared (?:with|to)|(?:up|down) from|against|versus|from) (?:[^\s;]+ ){0,2}\d/i;

/** "there were 40 and last year 47": the time opens the next part. */
const joins = /^,? (?:and|but|or) (?:in )?$/;

/** "rose to 38 on Wednesday from 31": the figure before has another time. */
const heldAgainst = /\bto (?:\S+ ){0,2}\S*\d\S*(?: [^\s,;]+){0,6}? from (?:\S+ ){0,2}$/;

/** "in second-quarter profit and cut 400 jobs": a quarter before a noun dates what that noun is about. */
const attributive = /[a-z]-quarter$/i;
const goesOn = / (?:and|after|but) | said\b/;

/** "The firm, which has 400 shops, will close by May": a clause of its own. */
const inAside = /, (?:which|who|where|whose|founded|built|opened|created|established|formed|born) [^,]*$/;

const happens =
  /\b(?:began|started|hit|struck|occurred|happened|erupted|ended|launched|broke out|took place|was held|due)\b/;

/** Further from the figure an expression dates something else, unless it opens the sentence. In characters. */
const reach = 200;

/**
 * The expression that dates the fact at a span: the nearest in its clause. One that opens the sentence dates all of it; one inside a
 * subordinate clause that the span is not in dates something else.
 */
export function nearestTo(text: string, expressions: readonly Expression[], span: Span): Expression | null {
  let best: Expression | null = null;
  let least = 130;
  for (const expression of expressions) {
    const far =
      expression.start > span.end + reach || (expression.end < span.start - reach && expression.start > 20);
    if (far) continue;
    const cost = distance(text, expression, span);
    if (cost < least) {
      best = expression;
      least = cost;
    }
  }
  return best;
}

function distance(text: string, expression: Expression, span: Span): number {
  const inside = expression.start < span.end && span.start < expression.end;
  if (inside) return 1000;
  const first = expression.start < span.start;
  const between = first ? text.slice(expression.end, span.start) : text.slice(span.end, expression.start);
  // "127 in 2025 and 98 in 2026": a time right behind a figure is its own; the one before belongs to the figure before.
  if (!first && between.length < 9 && /^ (?:in|for|on|at|by|during) $/.test(between)) return 0;
  const borders =
    [...between.matchAll(border)].length +
    (between.includes(';') ? 2 : 0) +
    (!first && against.test(between) ? 2 : 0) +
    (!first && between.length < 10 && joins.test(between) ? 1 : 0);
  if (first) {
    const opening =
      /^[\s"“]*(?:(?:in|on|at|during|since|by|late|early|earlier|back|the|a|an|but|and) )*$/i.test(
        text.slice(0, expression.start),
      );
    const elsewhere =
      earlier.test(between) ||
      heldAgainst.test(text.slice(Math.max(0, span.start - 90), span.start)) ||
      (attributive.test(text.slice(expression.start, expression.end)) && goesOn.test(between)) ||
      (between.includes(' after ') && isToCome(text, expression))
        ? 150
        : 0;
    const taken =
      between.length < 18 && /^,? and (?:about |some |around |nearly |almost |over )?$/.test(between)
        ? 20
        : 0;
    if (opening) return Math.min(between.length, 40) + borders * 80 + elsewhere;
    // "The plant, which opened in 1954, makes 12": a clause of its own; "the war, which began in 2022, has killed 12" dates both
    const clause = between.includes(',') ? inAside.exec(text.slice(0, expression.start)) : null;
    const apart = clause && !happens.test(clause[0]) ? 150 : 0;
    const closed =
      /^[^,]*,[^,]*$/.test(between) &&
      /, (?:\S+ ){0,8}$/.test(text.slice(0, expression.start)) &&
      between.length > 2;
    return between.length + borders * 60 + (closed ? 60 : 0) + elsewhere + taken + apart;
  }
  const closed =
    between.includes(',') && inAside.test(text.slice(Math.max(0, span.start - 80), span.start)) ? 150 : 0;
  return between.length + borders * 60 + (aside.test(between) ? 150 : 0) + closed + 5;
}
