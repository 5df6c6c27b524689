import { expect, it } from 'vitest';
import { conventions } from '../../bench/support/conventions.ts';
import { compared, type Gold } from '../../bench/support/sets.ts';

/** An annotation of some words of a text. */
const gold = (text: string, surface: string, value: number, kind = 'quantity'): Gold => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  surface,
  kind,
  value,
});

const explained = (text: string, golds: readonly Gold[], only: string | null = null): readonly string[] =>
  compared({ text, gold: golds }, only).items.map(
    (item) => conventions.find(({ explains }) => explains(item))?.name ?? `${item.side} ${item.surface}`,
  );

const route = 'It took 2 to 3 hours on the F-16 road.';

it.each([
  ['both ends', route, [gold(route, '2', 2), gold(route, '3 hours', 3), gold(route, '16', 16)], null],
  ['another unit', 'It took 1.5 hours.', [gold('It took 1.5 hours.', '1.5 hours', 90)], null],
  ['another kind', 'The 40 boats cost $5.', [gold('The 40 boats cost $5.', '$5', 5, 'currency')], 'currency'],
  ['a vague number', 'Hundreds of boats sank.', [], null],
] as const)('explains %s by a convention', (_, text, golds, only) => {
  const names = explained(text, golds, only);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(conventions.map((each) => each.name)).toContain(name);
});

it('explains no mistake', () => {
  const text = 'The 40 boats sank near Veltham.';
  expect(explained(text, [gold(text, '40', 41)])).toEqual(['missed 40', 'extra 40']);
  expect(explained(text, [])).toEqual(['extra 40']);
  expect(compared({ text, gold: [gold(text, '40', 40)] }, null)).toMatchObject({ hits: 1, items: [] });
});
