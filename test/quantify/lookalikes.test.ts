import { describe, expect, it } from 'vitest';
import { findQuantities, labelsIn } from '../../src/quantify/index.ts';
import { measured } from './support.ts';

/** What looks like a quantity and is a name, a date, a time or a place in a row. */
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  labels: [
    'an F-16 jet',
    'a T-72 tank',
    'a Boeing 777',
    'COVID-19',
    'the G7 leaders',
    'a 5G network',
    'Flight 370 vanished',
    'Route 66',
    'Section 230 of the law',
    'Article 5',
    'the 9/11 attacks',
    'open 24/7',
    'version 2.0.1',
    '192.168.1.2',
    'call +1-555-0123-4567',
    'call 8 800 080 77 77',
    'Nos. 10 and 12',
    'He lives at 49 Mill Road',
    '#5',
    '#top10',
    'see https://example.org/2021/05/10-facts',
    'the FTSE 100',
    'the S&P 500',
    'phase two of the plan',
    'workers at Ground Zero',
    'Psalm 23',
    'catch-22',
    'per m^2',
    'in (kWh)−1',
    'an iPhone 14',
    'Formula One',
    'HIV-1',
    'members of the Five Eyes',
    'write to desk12@example.org',
    'call 020 7946 0018',
    'call +44 20 7946 0018',
    'call (555) 014-2368',
    'Article 12.3 applies',
    'iOS 17.2 was released',
    'a 747 jet crashed',
    'the 747 is a large aeroplane',
    'an 8088 chip',
    'a .45 pistol',
    'a .22-calibre rifle',
    'the 13F filing was late',
    'a 10-K filing',
    'He told Azur 24 that it burned',
    'The crew of Azur 24 was saved',
    'Azur 24 reported it',
    'Orsk, PA 19103, flooded',
    'He lives at 221B Baker Street',
    '22 Avenue Foch, Orsk',
    'The Five Eyes met',
    'World War 2 ended',
    'the Orsk 76ers',
    'a 4chan thread',
    '(2) The mill burned',
    'a multi-million-dollar yacht',
    'the Covid 19 wave',
    'Case no. 12-345 began',
  ],
  pronouns: [
    'one of the boats',
    'They help one another',
    'this one is better',
    'that one costs more',
    'this one burned',
    'No one knows',
    'a good one',
    'a single mother',
    'in a single day',
    'no plans were made',
    'the single market',
    'the two sides met',
    'as one might expect',
  ],
  dates: [
    '16 May 2025',
    'May 16, 2025',
    '2025-05-16',
    'in 2022',
    'since February 2022',
    'the 1990s',
    'Sept. 20-24',
    'next Monday',
    'last month',
    'yesterday',
    'the third quarter of 2024',
    '2014-15',
    '1995-01',
    'Tuesday night',
    'the end of 2022',
    'in the 60s',
  ],
  times: [
    'at 10:30',
    'at 6pm',
    'at 2 p.m.',
    'at 02:39:27 GMT',
    'at noon',
    '0900 GMT',
    'at half past five',
    'quarter to six',
  ],
  ordinals: [
    'the 22nd amendment',
    'a second meeting',
    'the third term',
    'the twenty-first century',
    'the 13th floor',
  ],
};

describe('what must not be read as a quantity', () => {
  for (const [what, texts] of Object.entries(lookalikes))
    it.each(texts)(`${what}: %s`, (text) => expect(measured(text)).toEqual([]));
});

it('tells where the names with numbers are', () => {
  const text = 'The F-16 and Flight 370 passed 12 boats on 5 May.';
  expect(labelsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['F-16', 'Flight 370']);
});

describe('what they are instead', () => {
  it.each([
    ['16 May 2025', 'date', { from: '2025-05-16', to: '2025-05-16', precision: 'day' }],
    ['2025-05', 'date', { from: '2025-05-01', to: '2025-05-31', precision: 'month' }],
    ['May 2025', 'date', { from: '2025-05-01', to: '2025-05-31', precision: 'month' }],
    ['in 2022', 'date', { from: '2022-01-01', to: '2022-12-31', precision: 'year' }],
    ['the third quarter of 2024', 'date', { from: '2024-07-01', to: '2024-09-30', precision: 'quarter' }],
    ['the 1990s', 'date', { from: '1990-01-01', to: '1999-12-31', precision: 'decade' }],
    ['next Monday', 'date', undefined],
    ['June 2', 'date', undefined],
    ['6pm', 'time', undefined],
    ['a second meeting', 'ordinal', undefined],
  ])('%s', (text, kind, date) => {
    const [found] = findQuantities(text);
    expect(found?.kind).toBe(kind);
    expect(found?.date).toEqual(date);
  });
});

it('reads numbers beside names as numbers', () => {
  expect(measured('In Veltham 24 houses burned.')).toMatchObject([{ low: 24 }]);
  expect(measured('Quake Kills 24 in Veltham')).toMatchObject([{ low: 24 }]);
  expect(measured('The boats number 24.')).toMatchObject([{ low: 24 }]);
  expect(measured('The mayor said 24 were hurt.')).toMatchObject([{ low: 24 }]);
});

it('reads numbers beside a year as numbers', () => {
  expect(measured('In 2021 the port handled 2,021 ships.')).toMatchObject([{ low: 2021 }]);
  expect(measured('2000 people marched')).toMatchObject([{ low: 2000 }]);
});

it('cuts no word of a long text into numbers', () => {
  for (const shift of ['a', 'an', 'the', 'this', 'these']) {
    const text = `${'alone '.repeat(40)}${shift} 40 barns burned ${shift}${' tenderly'.repeat(30)}`;
    expect(measured(text)).toMatchObject([{ low: 40, text: '40' }]);
  }
});

it('reads numbers far apart in a long text', () => {
  const text = `${'40 barns '}${'and birds sang '.repeat(40)}${'half of them '}${'and birds sang '.repeat(40)}${'over ½ mile'}`;
  expect(measured(text).map(({ text }) => text)).toEqual(['40', 'half', 'over ½ mile']);
  for (const { start, end, text: words } of measured(text)) expect(text.slice(start, end)).toBe(words);
});
