import type { PairExplanation } from '../../explain/pair.ts';
import { lined, type Row } from './rows.ts';

/** How two claims were compared, step by step, or what kept them apart. */
export function pairLines(explanation: PairExplanation): readonly string[] {
  const { a, b, facets, evidence, sameness, apart, pair } = explanation;
  const compared: readonly Row[] = facets.map((step) => [
    step.facet,
    `${step.match}: ${step.a ?? 'unknown'} | ${step.b ?? 'unknown'}`,
  ]);
  const weighed: readonly Row[] = evidence.map(({ weight, why }) => [signed(weight), why]);
  return [
    `"${a.text}" (${a.id}) and "${b.text}" (${b.id})`,
    ...section('facets', lined(compared)),
    ...section('evidence that they are about one fact', lined(weighed)),
    ...(evidence.length > 0
      ? [`  = ${sameness.toFixed(2)}, ${apart ? 'and no group of figures takes in both' : 'in one group'}`]
      : []),
    pair
      ? `verdict: ${pair.verdict}, confidence ${pair.confidence.toFixed(2)}: ${pair.reason}`
      : `not compared: ${apart}`,
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
}
