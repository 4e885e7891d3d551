import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { page, paragraph } from '#core/markdown';
import { appendSummary } from '#toolkit/summary';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a summary is added to what is there', async () => {
  const file = join(folder, 'summary.md');
  await writeFile(file, 'first\n');
  await appendSummary(file, 'second');
  expect(await readFile(file, 'utf8')).toBe('first\n\nsecond\n');
});

test('both together stay within what the runner accepts', async () => {
  const file = join(folder, 'summary.md');
  await writeFile(file, 'x'.repeat(1_000_000));
  await appendSummary(file, page(Array.from({ length: 100 }, () => paragraph('ü'.repeat(1000)))));
  const written = await readFile(file);
  expect(written.byteLength).toBeLessThanOrEqual(1024 * 1024);
  expect(written.toString()).toContain('The rest was left out');
});

test('without a summary file nothing happens', async () => {
  await expect(appendSummary(undefined, 'text')).resolves.toBeUndefined();
});
