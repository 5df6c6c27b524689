import type { Claim, DocumentInfo } from '../../schema/report.ts';
import { visible } from '../sanitise.ts';
import { noOrigin } from '../words.ts';
import type { Cell, Column } from './layout.ts';
import type { Palette } from './paint.ts';

/** The columns in which sources stand side by side. */
export const columns: readonly Column[] = [
  { title: '', min: 1, max: 1, lines: 1 },
  { title: 'as written', min: 18, max: 64, lines: 2 },
  { title: 'figure', min: 16, max: 28, lines: 2 },
  { title: 'who says so', min: 12, max: 36, lines: 2 },
  { title: 'place', min: 20, max: 64, lines: 1, middle: true },
];

/** A source's row; `first` says how it stands to the others, `also` counts further places that say the same. */
export function sourceRow(
  first: Cell,
  claim: Claim,
  document: DocumentInfo,
  { figure, origin }: { readonly figure: string; readonly origin: string },
  also: number,
  paint: Palette,
): Cell[] {
  const place = `:${claim.location.line}:${claim.location.column}${also > 0 ? ` +${also}` : ''}`;
  const path = visible(document.path);
  return [
    first,
    { text: visible(claim.text) },
    { text: visible(figure), paint: paint.strong },
    { text: origin === noOrigin ? '–' : visible(origin) },
    { text: path + place, short: path.slice(path.lastIndexOf('/') + 1) + place, paint: paint.dim },
  ];
}
