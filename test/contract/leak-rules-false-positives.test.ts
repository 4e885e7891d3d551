import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createDetector } from '#secrets/leaks/detect';
import { loadDefaultRules } from '#secrets/leaks/load-default-rules';

const modules = join(import.meta.dirname, '../../node_modules');
const packages = ['ajv', 'eslint', 'fast-check', 'knip', 'nodemailer', 'prettier', 'undici', 'valibot', 'yaml', '@types/node'];
const perLines = 10_000;
/** What of a package is looked at, so that the test takes seconds. */
const mostBytes = 1_500_000;

test('the default rules find at most one false positive in 10,000 lines of ten npm packages', async () => {
  const detector = createDetector(await loadDefaultRules());
  let lines = 0;
  const found: string[] = [];
  for (const name of packages) {
    let left = mostBytes;
    for (const entry of readdirSync(join(modules, name), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:[cm]?[jt]s|json|md)$/.test(entry.name) || left < 0) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      left -= bytes.length;
      lines += bytes.toString('latin1').split('\n').length;
      const matches = detector.detect({ path: path.slice(modules.length + 1), bytes, from: 0, to: bytes.length, firstLine: 1 });
      found.push(...matches.map(({ ruleId, startLine }) => `${path}:${startLine} ${ruleId}`));
    }
  }
  expect(lines).toBeGreaterThan(100_000);
  expect(found.length <= lines / perLines ? [] : found).toEqual([]);
});
