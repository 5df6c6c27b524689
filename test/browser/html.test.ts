import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render, sampleExtraction } from '../report/render.ts';
import { sample, sampleCheck } from '../report/sample.ts';
import { executablePath, launch, open } from './browser.ts';

const reports = { extract: sampleExtraction, compare: sample, check: sampleCheck };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (!executablePath) console.warn('No Chromium is installed: the HTML report is not tested in a browser.');

describe.skipIf(!executablePath)('the HTML report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(reports))(
    '%s: nothing is requested, nothing fails, no text acts',
    async (_, report) => {
      const { page, noise } = await open(browser, await render('html', report));
      expect(await page.locator('img, iframe, script:not(body > script:last-child)').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      expect(await page.locator('body').innerText()).toContain('<script>alert(1)</script>');
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test('the policy lets no script in that the page did not bring', async () => {
    const { page, noise } = await open(browser, await render('html'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken in"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('claimcheck report');
    expect(noise.join()).toContain('Content Security Policy');
    await page.close();
  });

  test.each([
    ['extract', 'light', sampleExtraction],
    ['check', 'dark', sampleCheck],
    ['compare', 'light', sample],
    ['compare', 'dark', sample],
  ] as const)('%s in %s passes the accessibility check', async (_name, colorScheme, report) => {
    const { page } = await open(browser, await render('html', report), { colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
    await page.close();
  });

  test('every fact has a plot with a row per source, contradictions first; every claim is marked in its article', async () => {
    const { page } = await open(browser, await render('html'));
    const verdicts = await page.locator('.fact h3 .verdict').allInnerTexts();
    expect(verdicts[0]).toContain('CONTRADICT');
    expect(verdicts.at(-1)).toContain('AGREE');
    const facts = await page.evaluate(() =>
      [...document.querySelectorAll('.fact')].map((fact) => ({
        points: fact.querySelectorAll('svg .plot-dot path').length,
        rows: fact.querySelectorAll('.rows > li').length,
      })),
    );
    expect(facts).toHaveLength(sample.groups.length);
    expect(facts.filter(({ points, rows }) => points !== rows || rows === 0)).toEqual([]);
    const marked = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(`claim-${id}`)?.textContent),
      sample.claims.map(({ id }) => id),
    );
    expect(marked).toEqual(sample.claims.map(({ text }) => text));
    await page.close();
  });

  test('filters leave what they name, and give everything back', async () => {
    const { page } = await open(browser, await render('html'));
    const facts = page.locator('.fact:visible');
    const all = await facts.count();
    await page.getByLabel('verdict').selectOption('contradict');
    expect(await facts.count()).toBe(1);
    await page.getByLabel('origin').selectOption('Orla Venn');
    expect(await facts.count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Facts' }).count()).toBe(0);
    expect(await page.locator('output').innerText()).toMatch(/^0 of \d+ shown$/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => facts.count()).toBe(all);
    await page.close();
  });

  test('with the keyboard: from a quote to the article and back', async () => {
    const { page } = await open(browser, await render('html'));
    const link = page.getByRole('link', { name: 'estuary-post.txt:5:31' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('less than €3 million');
    expect(
      await page.locator('details', { hasText: 'The wall cannot be mended' }).last().getAttribute('open'),
    ).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent))
      .toContain('cost of the wall’s repairs');
    await page.close();
  });

  test('a draft is read sentence by sentence, and every figure leads to what the sources say', async () => {
    const { page } = await open(browser, await render('html', sampleCheck));
    const sentences = page.locator('.reading li');
    expect(await sentences.count()).toBe(sampleCheck.sentences.length);
    const link = page.locator('.reading a', { hasText: '€1.1 million to €1.3 million' });
    expect(await link.innerText()).toContain('✗');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent))
      .toContain('CONTRADICTED');
    await page.close();
  });

  test('the contents lead to every part', async () => {
    const { page } = await open(browser, await render('html'));
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('nav a')].map((link) => [
        link.textContent,
        document.getElementById(link.getAttribute('href')!.slice(1))?.textContent,
      ]),
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(([link, heading]) => link !== heading)).toEqual([]);
    await page.close();
  });

  test('on paper a dark page is dark on light, without controls', async () => {
    const { page } = await open(browser, await render('html'), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const light = (selector: string, property: 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => {
          const [red, green, blue] = (getComputedStyle(element)[name].match(/\d+/g) ?? []).map(Number);
          return (red! + green! + blue!) / 765;
        }, property);
    expect(await light('body', 'backgroundColor')).toBe(1);
    for (const text of ['body', '.verdict.contradict', '.verdict.agree', '.quiet'])
      expect([text, (await light(text, 'color')) < 0.5]).toEqual([text, true]);
    expect(await page.locator('.filters, nav').filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  test.each(Object.entries(reports))(
    'the JUnit report of %s is well-formed XML, whatever the texts',
    async (_, report) => {
      const { page } = await open(browser, '<!doctype html><title>x</title>');
      const xml = await render('junit', report);
      const errors = await page.evaluate(
        (source) =>
          new DOMParser().parseFromString(source, 'text/xml').querySelectorAll('parsererror').length,
        xml,
      );
      expect(errors).toBe(0);
      await page.close();
    },
  );

  test('nothing is wider than the screen, however small', async () => {
    const { page } = await open(browser, await render('html'));
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, overflow]).toEqual([width, 0]);
    }
    await page.close();
  });
});
