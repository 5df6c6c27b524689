/** What a web page leaves in the text of an article without being part of it, told by the words of whole lines. */

export interface Rule {
  /** Ends the sentence "left out: …". */
  readonly reason: string;
  /** What the line says. One of `asWritten` is asked of the line itself, all others of its words: in small letters, without marks before them. */
  readonly line: RegExp;
  readonly asWritten?: true;
  /** Asked before `line`, where that takes long: what the words begin with or hold. */
  readonly hint?: RegExp;
  /** `line`: this line alone. `list`: and the headlines below it. `rest`: and everything below it, once the article has begun. */
  readonly reach: 'line' | 'list' | 'rest';
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = `(?:${weekday} )?(?:${day} (?:of )?${month},?|${month} ${day},?)(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}`;
const clock = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.? ?m\\.?)?(?: \\(?[a-z]{2,4}\\)?)?';
const name = "\\p{Lu}[\\p{L}.'’-]*";
const stamp =
  '(?:(?:[Uu]pdated|[Pp]ublished)\\b.{0,60}|(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},) \\d{4}.{0,20}|\\d{1,2}:\\d{2}.{0,20})';
const sections =
  '(?:articles?|stories|story|news|posts?|topics?|coverage|content|reading|reads|links|items|videos?|sources?)';
const channels =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|reddit|tiktok|threads|bluesky|google news)';
const controls = `(?:share|tweet|${channels}|e-?mail|print|copy link|save|listen|pin|send|comments?|more|link|text size|bookmark)`;

const whole = (source: string): RegExp => new RegExp(`^(?:${source})[\\s:.…»>|-]{0,4}$`);
const opening = (source: string): RegExp => new RegExp(`^(?:${source})`);
/** A byline with a date begins with it, with its time or with what was done then, and soon comes to a figure. */
const dated =
  /^(?=.{0,44}\d)(?:\d|last |first |publ|updat|post|modif|edit|creat|on |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The first rule that a line meets decides: what reaches furthest stands first. */
export const rules: readonly Rule[] = [
  {
    reason: 'comments',
    reach: 'rest',
    line: whole(
      "(?:\\d+ )?(?:reader )?comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|(?:join|be the first to join) the (?:conversation|discussion)|what(?:'|’)s your (?:view|take)|post a comment|\\d+ (?:replies|responses)",
    ),
  },
  {
    reason: 'related links',
    reach: 'list',
    line: whole(
      `you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)|people also (?:read|viewed)|(?:see|read|watch) (?:also|next)|(?:also|further) read(?:ing)?|related(?: ${sections})?|recommended(?: ${sections})?(?: for you)?|(?:more|other|similar|latest|top|popular|trending|featured) ${sections}|more (?:on|about|from|in|like) (?:this|these|the|our)\\b[^.!?]{0,40}|more from [^.!?]{2,40}|(?:most|must) (?:read|popular|viewed|shared|watched)|trending(?: now)?|in case you missed it|what to read next|up next|don(?:'|’)t miss|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|from (?:the|around the) web|you may have missed|read more|keep reading|sponsored(?: ${sections})?|promoted(?: ${sections})?|paid ${sections}|around the web`,
    ),
  },
  {
    reason: 'a pointer to another article',
    reach: 'line',
    line: opening(
      "(?:(?:read|see|watch|listen)(?: (?:also|more|next|now))|(?:also|must) (?:read|see|watch)|related|recommended|in case you missed it|don(?:'|’)t miss|more (?:on|from) this(?: story)?)\\s{0,2}[:|»>–—-]",
    ),
  },
  {
    reason: 'a byline',
    reach: 'line',
    hint: dated,
    line: whole(
      `(?:(?:last )?(?:published|updated|posted|modified|first published|edited|created)(?: (?:on|at))?:? {0,2})?(?:${date})(?:[ ,|•·–—-]{1,4}(?:at )?(?:${clock}))?(?:[ ,|•·–—-]{1,4}by\\b.{0,60})?`,
    ),
  },
  {
    reason: 'a byline',
    reach: 'line',
    hint: dated,
    line: whole(
      `(?:${clock}[ ,|•·–—-]{1,4}(?:${date})|(?:on )?(?:${date}) (?:at )?${clock}|(?:(?:last )?(?:published|updated|posted|modified)(?: (?:on|at))?:? {0,2})(?:\\d+ \\w+ ago|${clock}.{0,30}))`,
    ),
  },
  {
    reason: 'a byline',
    reach: 'line',
    asWritten: true,
    hint: /^(?:by|written|words|story|text) /,
    line: new RegExp(
      `^(?:By|by|BY|Written by|Words by|Story by|Text by) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)${name}(?:[ ,|&/]{1,3}(?:and |of |de |van |von |der |al-|bin )?${name}){0,10}(?:[ ,|•·–—-]{1,4}${stamp})?$`,
      'u',
    ),
  },
  {
    reason: 'a credit',
    reach: 'line',
    asWritten: true,
    line: /^\(?(?:Additional r|R)eporting by .{2,160}(?:[Ee]diting|[Ww]riting|[Cc]ompiled) by .{2,80}$|^\(?(?:Reporting|Editing|Writing|Additional reporting|Edited|Compiled) by [^.!?]{2,80}[.)]{0,2}$/,
  },
  {
    reason: 'a photo credit',
    reach: 'line',
    line: /^(?:(?:file )?(?:photos?|images?|pictures?|video|graphic|illustration)(?: credits?| courtesy| source)?(?: by)?\s?[:/|]|(?:photo|image|picture)s? (?:by|via|courtesy)\b)[^!?]{0,100}$/,
  },
  {
    reason: 'a counter',
    reach: 'line',
    line: whole(
      '(?:reading time:? {0,2})?(?:about )?\\d+[ -]?min(?:ute)?s?(?: (?:read|listen|watch))|[\\d.,]+ ?[km]? (?:shares?|views?|likes?|reads?|followers?|votes?|comments?)|listen to (?:this )?(?:article|story).{0,30}|(?:estimated )?reading time:? .{0,20}',
    ),
  },
  {
    reason: 'sharing buttons',
    reach: 'line',
    line: new RegExp(
      `^(?:share (?:this|on|via|with)\\b.{0,40}|(?:${controls})(?:[ ,|/•·]{1,3}(?:on )?(?:${controls})){0,12})$`,
    ),
  },
  {
    reason: 'an advertisement',
    reach: 'line',
    line: whole(
      'advertisements?|(?:story|article) continues (?:below|after)(?: (?:the|this))?(?: advert(?:isement)?| ad)?|sponsored(?: content)?|promoted|ad|skip (?:to|past) .{0,40}|scroll (?:down )?(?:to|for) .{0,40}',
    ),
  },
  {
    reason: 'a cookie notice',
    reach: 'line',
    hint: /cookie/,
    line: /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\buses? (?:of )?cookies\b|\b(?:accept|reject|manage) (?:all )?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\byour (?:cookie|privacy) (?:choices|settings|preferences)\b/,
  },
  {
    reason: 'a subscription notice',
    reach: 'line',
    line: opening(
      `(?:please )?(?:sign up|subscribe|register|log in|sign in)\\b.{0,60}\\b(?:newsletters?|inbox|account|for free|unlimited|updates|alerts|now|today)\\b|(?:join|follow|support|download)(?: us| our| the app| independent journalism)\\b.{0,80}$|follow .{2,30} on ${channels}|become an? (?:member|subscriber|supporter)\\b|get (?:the|our|more|all)\\b.{0,60}\\b(?:inbox|newsletter|app)\\b|already an? (?:subscriber|member)`,
    ),
  },
  {
    reason: 'a legal notice',
    reach: 'line',
    asWritten: true,
    line: /^(?:copyright\b.{0,20}(?:©|\(c\)|\d{4})|©|\(c\) ?\d{4})|\ball rights reserved\b|^(?:terms (?:of (?:use|service)|and conditions)|privacy policy)\b.{0,60}$/i,
  },
  {
    reason: 'labels',
    reach: 'line',
    line: /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\s?:.{0,200}$/,
  },
];
