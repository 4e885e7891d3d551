import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findEngine } from '#testkit/engine-binary';

/** Where the screenshots and pages are left for people to look at. */
export const OUTPUT = join(import.meta.dirname, '../out/report');

export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly javaScript?: boolean;
}

/** A page that was opened from a file, as from a downloaded artifact. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages and errors. */
  readonly complaints: readonly string[];
  /** Everything that was asked for beside the file itself. */
  readonly requests: readonly string[];
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findEngine('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed.');
  // The tests also run as root and where a sandbox is not allowed; the only pages opened are our own files.
  return chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu', '--disable-dev-shm-usage'] });
}

export async function writePage(name: string, text: string): Promise<string> {
  await mkdir(OUTPUT, { recursive: true });
  const path = join(OUTPUT, `${name}.html`);
  await writeFile(path, text);
  return pathToFileURL(path).href;
}

export async function openPage(browser: Browser, address: string, { width, scheme, javaScript = true }: View): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
  });
  const [complaints, requests]: [string[], string[]] = [[], []];
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
}

/** What axe-core finds, one line per place. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html}`));
}
