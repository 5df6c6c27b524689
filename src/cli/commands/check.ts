import { documentOf } from '../../read/document.ts';
import { documentId } from '../../read/id.ts';
import { counted } from '../../report/words.ts';
import type { Extraction } from '../../schema/report.ts';
import { summarise } from '../../summary.ts';
import { tool } from '../../version.ts';
import { adjustmentOf } from '../adjust.ts';
import { baselineFor, openBaseline, settleBaseline } from '../baseline.ts';
import { deliver, deliveriesOf } from '../deliver.ts';
import { UsageError } from '../exit.ts';
import { onlyFields } from '../field-filter.ts';
import { type Extracted, gatherAll } from '../gather.ts';
import type { CheckCommandOptions } from '../options.ts';
import { acceptedPairs, failuresIn, settle, silenced } from '../outcome.ts';
import type { Session } from '../session.ts';
import { pathsGiven, sourcesOf } from '../sources.ts';
import { compareOptions, failuresOf } from './compare.ts';

/** Checks the figures of a draft, or of sentences given on the command line, against the sources. */
export async function check(
  drafts: readonly string[],
  options: CheckCommandOptions,
  session: Session,
): Promise<number> {
  deliveriesOf(options);
  const sentences = options.claim ?? [];
  if (drafts.length === 0 && sentences.length === 0)
    throw new UsageError(
      'nothing to check: name a draft (claimcheck check draft.md --against sources/) or give --claim "…"',
    );
  const draft = await draftOf(drafts, sentences, session);
  const sources = sourcesOf(options.against ?? [], session);
  const baseline = openBaseline(options, session);
  const against = await gatherAll(sources, session);
  const claims = await onlyFields(draft.extraction.claims, session, against.extraction.claims);
  const { checkDraft } = await import('../../check/index.ts');
  const result = checkDraft(
    { ...draft.extraction, claims },
    against.extraction,
    compareOptions(options, session, [...claims, ...against.extraction.claims]),
  );
  const judged = silenced(result.report, session.config.silence);
  const known = baselineFor(judged.report, baseline);
  const texts = new Map([...against.texts, ...draft.texts]);
  await deliver(result, { command: 'check', texts, accepted: acceptedPairs(judged, known) }, session);
  if (baseline && known) await settleBaseline(judged.report, known, baseline, session);
  const failures = failuresOf(options, session);
  // A figure that no source speaks of has no pair to fail by.
  const alone = failures.includes('not-found')
    ? result.checked.filter(({ status }) => status === 'not-found').length
    : 0;
  const failed = failuresIn(judged.report, failures, known);
  return settle([...failed, ...(alone > 0 ? [`${counted(alone, 'figure')} not found`] : [])], session);
}

async function draftOf(
  drafts: readonly string[],
  sentences: readonly string[],
  session: Session,
): Promise<Extracted> {
  if (drafts.length > 0 && sentences.length > 0) throw new UsageError('give a draft or --claim, not both');
  return drafts.length > 0
    ? await gatherAll(pathsGiven(drafts, session), session)
    : await spoken(sentences, session);
}

/** Sentences given on the command line, each a document of its own. */
async function spoken(sentences: readonly string[], session: Session): Promise<Extracted> {
  const adjust = adjustmentOf(session.config);
  const { claimsOf } = await import('../../pipeline.ts');
  const documents = sentences.map((text, at) => {
    const path = sentences.length > 1 ? `<claim ${at + 1}>` : '<claim>';
    return documentOf({ id: documentId(path), path, text });
  });
  const infos = documents.map((document) => document.info);
  const claims = documents.flatMap((document) => adjust(claimsOf(document, session.config.fields), false));
  if (claims.length === 0) throw new UsageError('--claim: no figure found in it');
  const extraction: Extraction = {
    schemaVersion: 1,
    tool,
    documents: infos,
    claims,
    summary: summarise(infos, claims, []),
  };
  return { extraction, texts: new Map(documents.map((document) => [document.info.id, document.text])) };
}
