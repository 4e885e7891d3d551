import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { renderReport } from '#evidence/render';
import { describeWithEngine } from '#testkit/engines';
import { empty, failing, hostile, HOSTILE, long, passing } from '../unit/evidence/documents.ts';
import { accessibilityProblems, openPage, OUTPUT, startBrowser, writePage } from './report-browser.ts';

const documents = { failing, passing, empty, long, hostile };
type Name = keyof typeof documents;
const names = Object.keys(documents) as Name[];
const charts = { failing: 5, passing: 4, empty: 0, long: 4, hostile: 5 } as const satisfies Record<Name, number>;
const views = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
/** Every look of the two that have everything; of the others one on a phone and one on a desk. */
const looks = names.flatMap((name) =>
  views
    .filter(({ width, scheme }) => name === 'failing' || name === 'hostile' || (width === 390) === (scheme === 'light'))
    .map((view) => ({ name, ...view })),
);
const desktop = { width: 1440, scheme: 'light' } as const;

/** Pixels of each canvas that were painted. */
async function painted(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>(`[...document.querySelectorAll('canvas')].map((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] > 0) count += 1;
    return count;
  })`);
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

describeWithEngine('chromium', 'the report in Chromium', () => {
  let browser: Browser;
  const addresses = new Map<Name, string>();

  beforeAll(async () => {
    browser = await startBrowser();
    for (const name of names) addresses.set(name, await writePage(name, renderReport(documents[name])));
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  afterAll(async () => {
    await browser.close();
  });

  const open = (name: Name, view: Parameters<typeof openPage>[2]) => openPage(browser, addresses.get(name) ?? '', view);

  /** Zoom and readings of the first criterion of the failed soak. */
  async function firstControls(): Promise<{ page: Page; controls: Locator; status: Locator; slider: Locator }> {
    const { page } = await open('failing', desktop);
    const controls = page.getByRole('group', { name: 'Look closer at error-rate <= baseline + 1pp' });
    return { page, controls, status: controls.getByRole('status'), slider: controls.getByRole('slider', { name: 'Reading' }) };
  }

  test.each(looks)(
    'of the $name soak opens from a file at $width px in $scheme: charts drawn, nothing asked for, nothing to complain about',
    async ({ name, ...view }) => {
      const { page, complaints, requests } = await open(name, view);
      const pixels = await painted(page);
      expect(pixels).toHaveLength(charts[name]);
      for (const count of pixels) expect(count).toBeGreaterThan(1500);
      expect(await page.locator('.plot > svg').count()).toBe(0);
      expect(await widthOf(page)).toBeLessThanOrEqual(view.width);
      await page.screenshot({ path: join(OUTPUT, `${name}-${view.width}-${view.scheme}.png`), fullPage: true });
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(view.width);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    },
  );

  test('shows an injection attempt as text and runs none of it', async () => {
    const { page } = await open('hostile', desktop);
    const shown = HOSTILE.replaceAll(/[\u0000\u2028\u202E]/g, '\uFFFD');
    expect(await page.locator('.sentence').textContent()).toBe(shown);
    expect(await page.locator('dl.facts dd').first().textContent()).toBe(shown);
    expect(await page.locator('code.query').first().textContent()).toBe(shown);
    expect(await page.locator('h3 code').first().textContent()).toBe(shown);
    await page.locator('h1').hover();
    expect(await page.evaluate('window.injected')).toBeUndefined();
    expect(await page.locator('img, iframe, object, embed, a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(3);
  });

  test('zooms by keyboard, and back', async () => {
    const { page, controls, status } = await firstControls();
    expect(await status.textContent()).toBe('Showing 0 s to 41 s');
    await controls.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Enter');
    expect(await status.textContent()).toBe('Showing 20.5 s to 41 s');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status.textContent()).toBe('Showing 15.4 s to 35.9 s');
    await controls.getByRole('button', { name: 'Whole soak' }).press('Enter');
    expect(await status.textContent()).toBe('Showing 0 s to 41 s');
  });

  test('cannot be zoomed to nothing or moved beyond the soak', async () => {
    const { controls, status } = await firstControls();
    for (let times = 0; times < 12; times += 1) await controls.getByRole('button', { name: 'Zoom in' }).click();
    expect(await status.textContent()).toBe('Showing 38 s to 41 s');
    await controls.getByRole('button', { name: 'Later' }).click();
    expect(await status.textContent()).toBe('Showing 38 s to 41 s');
    for (let times = 0; times < 12; times += 1) await controls.getByRole('button', { name: 'Zoom out' }).click();
    expect(await status.textContent()).toBe('Showing 0 s to 41 s');
  });

  test('reads every reading out by keyboard', async () => {
    const { controls, slider } = await firstControls();
    const words = '40 s (14:00:40 UTC): candidate 6.1 % (4.28 % to 7.92 %), baseline 1 %, bound 2 %; evidence against 1 in 392, for none';
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^41 s \(14:00:41 UTC\): candidate 5\.93 %/);
    await slider.press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toBe(words);
    expect(await controls.locator('[data-readout]').textContent()).toBe(words);
  });

  test('zooms by dragging, reads out under the mouse, and shows everything after a double click', async () => {
    const { page, controls, status } = await firstControls();
    const plot = page.locator('.u-over').first();
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (box === null) throw new Error('the chart has no place');
    const at = (share: number): [number, number] => [box.x + box.width * share, box.y + box.height / 2];
    await page.mouse.move(...at(0.5));
    expect(await controls.locator('[data-readout]').textContent()).toMatch(/^2[01] s /);
    await page.mouse.down();
    await page.mouse.move(...at(0.75), { steps: 4 });
    await page.mouse.up();
    expect(await status.textContent()).toMatch(/^Showing 20(\.\d)? s to 3[01](\.\d)? s$/);
    await page.mouse.dblclick(...at(0.3));
    expect(await status.textContent()).toBe('Showing 0 s to 41 s');
  });

  test('swaps light and dark at the button, and the charts with it', async () => {
    const { page } = await firstControls();
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const picture = () => page.evaluate<string>("document.querySelector('canvas').toDataURL()");
    const [light, drawn] = [await background(), await picture()];
    await page.getByRole('button', { name: 'Dark colours' }).press('Enter');
    expect(await background()).not.toBe(light);
    expect(await picture()).not.toBe(drawn);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await background()).toBe(light);
  });

  test('is reached by keyboard from the top: first the way to the verdict', async () => {
    const { page } = await firstControls();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the verdict');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });

  test('says everything without JavaScript: sentences, tables and still charts', async () => {
    const { page, requests } = await open('failing', { width: 390, scheme: 'light', javaScript: false });
    expect(await page.locator('.plot > svg').count()).toBe(charts.failing);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Failed\s*checkout in production/);
    expect(await page.getByRole('group', { name: /^Look closer/ }).count()).toBe(0);
    await page.locator('summary').first().click();
    expect(await page.getByRole('rowheader', { name: '41 s (decided)' }).first().isVisible()).toBe(true);
    await page.screenshot({ path: join(OUTPUT, 'failing-390-without-script.png'), fullPage: true });
    expect(requests).toEqual([]);
  });
});
