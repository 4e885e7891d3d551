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
const desktop = { width: 1440, scheme: 'light' } as const;

/** Pixels of each canvas that were painted. */
async function painted(page: Page): Promise<readonly number[]> {
  return page.locator('canvas').evaluateAll((canvases) =>
    canvases.map((element) => {
      const canvas = element as unknown as {
        width: number;
        height: number;
        getContext(kind: '2d'): { getImageData(...box: number[]): { data: Uint8ClampedArray } };
      };
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, index) => index % 4 === 3 && value > 0).length;
    }),
  );
}

async function widthOf(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => root.scrollWidth);
}

describeWithEngine('chromium', 'the report in Chromium', () => {
  let browser: Browser;
  const addresses = new Map<Name, string>();

  beforeAll(async () => {
    browser = await startBrowser();
    for (const name of names) addresses.set(name, await writePage(name, renderReport(documents[name])));
  }, 60_000);

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

  test.each(names.flatMap((name) => views.map((view) => ({ name, ...view }))))(
    'of the $name soak opens from a file at $width px in $scheme: charts drawn, nothing asked for, nothing to complain about',
    async ({ name, ...view }) => {
      const { page, complaints, requests } = await open(name, view);
      const pixels = await painted(page);
      expect(pixels).toHaveLength(charts[name]);
      for (const count of pixels) expect(count).toBeGreaterThan(1500);
      expect(await page.locator('.plot > svg').count()).toBe(0);
      expect(await widthOf(page)).toBeLessThanOrEqual(view.width);
      await page.screenshot({ path: join(OUTPUT, `${name}-${view.width}-${view.scheme}.png`), fullPage: true });
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(view.width);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    },
    60_000,
  );

  test('shows an injection attempt as text and runs none of it', async () => {
    const { page } = await open('hostile', desktop);
    const shown = HOSTILE.replaceAll(/[\u0000\u202E]/g, '\uFFFD');
    expect(await page.locator('.sentence').textContent()).toBe(shown);
    expect(await page.locator('dl.facts dd').first().textContent()).toBe(shown);
    expect(await page.locator('code.query').first().textContent()).toBe(shown);
    expect(await page.locator('h3 code').first().textContent()).toBe(shown);
    await page.locator('h1').hover();
    expect(await page.evaluate(() => (globalThis as { injected?: unknown }).injected)).toBeUndefined();
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
    const words =
      '40 s (14:00:40 UTC): candidate 6.08 % (4.26 % to 7.91 %), baseline 1.02 %, bound 2.02 %; evidence against 1 in 394, for none';
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
    expect(await status.textContent()).toMatch(/^Showing 20\.\d s to 30\.\d s$/);
    await page.mouse.dblclick(...at(0.3));
    expect(await status.textContent()).toBe('Showing 0 s to 41 s');
  });

  test('swaps light and dark at the button, and the charts with it', async () => {
    const { page } = await firstControls();
    const background = () =>
      page
        .locator('body')
        .evaluate(
          (body) =>
            (globalThis as unknown as { getComputedStyle(element: unknown): { backgroundColor: string } }).getComputedStyle(body)
              .backgroundColor,
        );
    const picture = () =>
      page
        .locator('canvas')
        .first()
        .evaluate((canvas) => (canvas as unknown as { toDataURL(): string }).toDataURL());
    const [light, drawn] = [await background(), await picture()];
    await page.getByRole('button', { name: 'Dark colours' }).press('Enter');
    expect(await background()).not.toBe(light);
    await expect.poll(picture).not.toBe(drawn);
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
