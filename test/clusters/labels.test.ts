import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every label under fixtures/clusters must be sound before anything is measured against it. */

interface Label {
  id: string;
  doc: string;
  start: number;
  end: number;
  surface: string;
  low: number | null;
  high: number | null;
  bound: string;
  field: string;
  what: string;
}
interface LabelledGroup {
  name: string;
  members: string[];
  verdict: string;
  pairs?: { a: string; b: string; verdict: string }[];
}
interface Groups {
  groups: LabelledGroup[];
  never: { pair: string[]; why: string }[];
}

const root = join('fixtures', 'clusters');
const verdicts = ['agree', 'compatible', 'update', 'possible', 'contradict'];
const clusters = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const labelsOf = (name: string): Label[] =>
  readFileSync(join(root, name, 'claims.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
const groupsOf = (name: string): Groups =>
  JSON.parse(readFileSync(join(root, name, 'groups.json'), 'utf8')) as Groups;

/** Which ends are open, given and equal for each bound (DESIGN: the table of quantities). */
const endsFit: Record<string, (low: number | null, high: number | null) => boolean> = {
  exact: (low, high) => low !== null && low === high,
  approx: (low, high) => low !== null && low === high,
  over: (low, high) => low !== null && high === null,
  atLeast: (low, high) => low !== null && high === null,
  under: (low, high) => high !== null && (low === null || low === high),
  atMost: (low, high) => low === null && high !== null,
  range: (low, high) => low !== null && high !== null && low < high,
  vague: (low, high) => low !== null && high !== null && low < high,
};

describe.each(clusters)('labels of %s', (name) => {
  const labels = labelsOf(name);
  const { groups, never } = groupsOf(name);
  const byId = new Map(labels.map((label) => [label.id, label]));
  const texts = new Map(
    readdirSync(join(root, name, 'texts')).map((file) => [
      file,
      readFileSync(join(root, name, 'texts', file), 'utf8'),
    ]),
  );

  it('slices every label to its surface', () => {
    for (const label of labels) {
      expect(texts.get(label.doc)?.slice(label.start, label.end), label.id).toBe(label.surface);
    }
  });

  it('labels every article, each claim once and none inside another', () => {
    expect(new Set(labels.map((label) => label.doc))).toEqual(new Set(texts.keys()));
    expect(byId.size).toBe(labels.length);
    for (const [i, label] of labels.entries()) {
      const before = labels[i - 1];
      if (before?.doc === label.doc) expect(before.end, label.id).toBeLessThanOrEqual(label.start);
    }
  });

  it('gives each claim ends that fit its bound, a field and what it says', () => {
    for (const label of labels) {
      expect(endsFit[label.bound]?.(label.low, label.high), `${label.id} ${label.surface}`).toBe(true);
      expect(label.field && label.what, label.id).toBeTruthy();
    }
  });

  it('groups claims that exist, from two articles or more, with a known verdict', () => {
    for (const group of groups) {
      const docs = group.members.map((id) => byId.get(id)?.doc);
      expect(docs, group.name).not.toContain(undefined);
      expect(new Set(docs).size, group.name).toBeGreaterThan(1);
      expect(verdicts).toContain(group.verdict);
      for (const pair of group.pairs ?? []) {
        expect(group.members, group.name).toEqual(expect.arrayContaining([pair.a, pair.b]));
        expect(verdicts).toContain(pair.verdict);
        expect(byId.get(pair.a)?.doc, group.name).not.toBe(byId.get(pair.b)?.doc);
      }
    }
  });

  it('says a pair never to be compared across articles, with a reason, outside every group', () => {
    for (const { pair, why } of never) {
      const [a, b] = pair.map((id) => byId.get(id)?.doc);
      expect(a && b && a !== b, pair.join(' ')).toBe(true);
      expect(why).toBeTruthy();
      expect(groups.some((group) => pair.every((id) => group.members.includes(id)))).toBe(false);
    }
  });
});
