import { expect, test } from 'vitest';
import { sameName } from '../../../src/claim/attribution/names.ts';

test.each([
  ['Olena Hrytsenko', 'Hrytsenko'],
  ['Olena Hrytsenko', 'President Olena Gritsenko'.replace('G', 'H')],
  ['Heidar Alavandi', 'Heydar Alavandi'],
  ['Zoë Brand', 'Zoe Brand'],
  ['US Harbour Survey', 'U.S. Harbour Survey'],
  ['USHS', 'US Harbour Survey'],
  ['US Harbour Survey (USHS)', 'USHS'],
  ['Velmore Relief and Works Agency', 'VRWA'],
  ['the police', 'police'],
  ['Mr Brandt', 'Ivo Brandt'],
])('%s is %s', (a, b) => {
  expect(sameName(a, b)).toBe(true);
  expect(sameName(b, a)).toBe(true);
});

test.each([
  ['Ivo Brandt', 'Ida Brandt'],
  ['health ministry', 'defence ministry'],
  ['ministry', 'health ministry'],
  ['officials', 'hospital officials'],
  ['Velmore', 'Velmore police'],
  ['Reuters', 'AFP'],
  ['John Marsh', 'Kelly Marsh'],
])('%s is not %s', (a, b) => {
  expect(sameName(a, b)).toBe(false);
  expect(sameName(b, a)).toBe(false);
});
