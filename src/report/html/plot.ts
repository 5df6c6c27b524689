import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Verdict } from '../../schema/report.ts';
import { readable } from '../number.ts';
import { visible } from '../sanitise.ts';
import { cells, clip } from '../table/cells.ts';
import { type Row, sourceName } from '../view.ts';
import { Markup } from './markup.ts';
import { axisOf, type Mark, marksOf } from './scale.ts';

/** A forest plot: one row per source, its figure as a point or interval on a common axis, open ends as arrows. */

const width = 440;
const rowHeight = 46;

/** A shape for each verdict, so that colour is not the only sign. */
const shapes: Readonly<Record<Verdict, Plot.SymbolType>> = {
  contradict: 'times',
  possible: 'square',
  update: 'triangle',
  compatible: 'diamond',
  agree: 'circle',
};

/** The plot as SVG, or null when no row has a number or date to draw. */
export function forestPlot(rows: readonly Row[]): Markup | null {
  const marks = marksOf(rows);
  if (marks.length === 0) return null;
  const { type, domain, unit } = axisOf(marks);
  const [left, right] = domain;
  const y = (mark: Mark) => String(marks.indexOf(mark));
  const color = ({ row }: Mark) => `var(--${row.verdict})`;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const label = { y, dy: -13, fill: 'currentColor', fontSize: 13 } as const;
  const svg = Plot.plot({
    document: document as never,
    className: 'plot',
    width,
    height: marks.length * rowHeight + 40,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 4,
    marginBottom: 36,
    style: { fontSize: '12px' } as never,
    x: {
      type,
      domain: [...domain],
      label: axisLabel(unit, type),
      labelArrow: 'none',
      grid: true,
      ticks: 4,
      ...tickFormat(type),
    },
    y: { axis: null, domain: marks.map(y) },
    symbol: { type: 'identity' as never },
    marks: [
      Plot.ruleY(marks, {
        y,
        x1: (m) => m.expected[0],
        x2: (m) => m.expected[1],
        stroke: color,
        strokeWidth: 9,
        strokeOpacity: 0.25,
      }),
      Plot.ruleY(
        marks.filter((m) => m.high > m.low),
        { y, x1: 'low', x2: 'high', stroke: color, strokeWidth: 3 },
      ),
      Plot.arrow(
        marks.filter((m) => m.openHigh),
        { y1: y, y2: y, x1: 'low', x2: right, stroke: color, strokeWidth: 2.5, headLength: 7 },
      ),
      Plot.arrow(
        marks.filter((m) => m.openLow),
        { y1: y, y2: y, x1: 'high', x2: left, stroke: color, strokeWidth: 2.5, headLength: 7 },
      ),
      Plot.dot(marks, {
        y,
        x: 'at',
        symbol: (m: Mark) => shapes[m.row.verdict],
        r: 5.5,
        stroke: color,
        fill: color,
        strokeWidth: 2,
      }),
      Plot.text(marks, {
        ...label,
        frameAnchor: 'left',
        text: (m) => clip(visible(sourceName(m.row)), Math.max(48 - cells(m.row.figure), 16)),
      }),
      Plot.text(marks, {
        ...label,
        frameAnchor: 'right',
        fontWeight: 700,
        text: (m) => clip(visible(m.row.figure), 30),
      }),
    ],
  });
  svg.querySelector('style')?.remove();
  svg.removeAttribute('style');
  // The library names its parts for screen readers, which is not allowed within an image that has its own name.
  for (const part of svg.querySelectorAll('[aria-label]')) {
    part.setAttribute('class', `plot-${part.getAttribute('aria-label')}`);
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `Plot of ${marks.length} figures; the list has the same in words.`);
  return new Markup(svg.outerHTML);
}

function axisLabel(unit: string, type: string): string | null {
  const label = [unit, type === 'log' ? '(each step is tenfold)' : ''].join(' ').trim();
  return label === '' ? null : label;
}

function tickFormat(type: string): { tickFormat?: (value: number) => string } {
  return type === 'utc' ? {} : { tickFormat: (value) => readable(value) };
}
