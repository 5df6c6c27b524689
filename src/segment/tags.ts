import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { lemmas } from '../lexicon/verbs.ts';
import type { Span } from '../schema/report.ts';
import type { Tag, Token } from '../types.ts';
import { lowerOf } from './letters.ts';

/** What is looked at of the model. */
interface Parts {
  readonly core: () => { readonly features: { readonly lexeme: { readonly list: readonly string[] } } };
  readonly metaCER: () => unknown;
}
const parts = model as unknown as Parts;

/** The model can be asked for this part once only. */
let custom: unknown;

/** The words of the tagger's lexicon, to which it adds each that it meets. */
let lexemes: readonly string[] = [];
let most = 0;

/** So many words the tagger may add before it begins anew: it would keep every name and number of an archive. */
const mostAdded = 100_000;

/** Loading the model takes a tenth of a second, so that it waits for the first sentence. */
let tagger: WinkMethods | undefined;

function freshTagger(): WinkMethods {
  const core = () => {
    const loaded = parts.core();
    lexemes = loaded.features.lexeme.list;
    most = lexemes.length + mostAdded;
    return loaded;
  };
  custom ??= parts.metaCER();
  return winkNLP({ ...parts, core, metaCER: () => custom } as unknown as typeof model, ['pos']);
}

interface Tagged extends Span {
  readonly tag: Tag;
  readonly lemma: string;
}

function tagged(text: string): readonly Tagged[] {
  if (!tagger || lexemes.length > most) tagger = freshTagger();
  const { its } = tagger;
  const tokens = tagger.readDoc(text).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(its.pos) as Tag[];
  const stems = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const result: Tagged[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    result.push({ start, end: at, tag: tags[i]!, lemma: lowerOf(stems[i]!) });
  });
  return result;
}

/**
 * Gives each span the tag of the tagger's tokens inside it: the last word's, so that "vice-chair" is a noun.
 * The spans count from the start of `text`, the tokens from `offset` before it.
 */
export function tag(text: string, spans: readonly Span[], offset: number): readonly Token[] {
  const all = tagged(text);
  let next = 0;
  return spans.map(({ start, end }) => {
    let found: Tagged | undefined;
    let parts = 0;
    while (next < all.length && all[next]!.start < end) {
      const each = all[next]!;
      if (each.end > start && (found === undefined || each.tag !== 'PUNCT')) found = each;
      parts += 1;
      if (each.end > end) break;
      next += 1;
    }
    const word = text.slice(start, end);
    return {
      start: start + offset,
      end: end + offset,
      text: word,
      tag: tagOf(word, found),
      lemma: lemmaOf(word, found, parts),
    };
  });
}

function tagOf(word: string, found: Tagged | undefined): Tag {
  if (word.length === 1 && '.,;:!?'.includes(word)) return 'PUNCT';
  if (isFigure(word)) return 'NUM';
  if (found) return found.tag;
  return /\w/.test(word) ? 'X' : 'PUNCT';
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** "12", "$5m": digits, behind a sign of money or not. */
const isFigure = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) || ('$€£¥'.includes(word.charAt(0)) && isDigit(word.charCodeAt(1)));

function lemmaOf(word: string, found: Tagged | undefined, parts: number): string {
  const lower = lowerOf(word);
  const corrected = lemmas.get(lower);
  if (corrected !== undefined) return corrected;
  const lemma = found && parts === 1 && word.length > 1 ? found.lemma : lower;
  const nominal = found?.tag === 'NOUN' || found?.tag === 'PROPN';
  return nominal && lemma === lower ? singular(lemma) : lemma;
}

/** The model leaves rarer plurals as they are ("frontlines", "fascists"). */
function singular(noun: string): string {
  if (!noun.endsWith('s')) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 5) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2);
  return /[^suia]s$|ees$|oos$/.test(noun) && noun.length > 3 && !known.has(noun) ? noun.slice(0, -1) : noun;
}

const known = new Set([
  'series',
  'species',
  'always',
  'damages',
  'headquarters',
  'news',
  'sweepstakes',
  'barracks',
]);
