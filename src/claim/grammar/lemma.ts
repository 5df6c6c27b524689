import { irregularPasts } from '../../lexicon/verbs.ts';

/** The lemma of a word that was tagged as a noun or adjective and is a verb: "wounded", "strikes". */
export function verbLemma(text: string): string {
  const lower = text.toLowerCase();
  const irregular = irregularPasts.get(lower);
  if (irregular) return irregular;
  const stem = /(?:sses|ches|shes|xes|ies)$/.test(lower)
    ? lower.replace(/(?:ies)$/, 'y').replace(/es$/, '')
    : lower.replace(/s$/, '');
  if (!/(?:ed|ing)$/.test(lower)) return stem;
  const bare = lower.replace(/(?:ed|ing)$/, '');
  if (/([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return /(?:at|iz|is|ag|ur|ir|uc|as|os|u|v|c|dg|ng|bl|pl|tl)$/.test(bare) ? `${bare}e` : bare;
}
