import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { version } from '#toolkit/version';

test('the version that actions print is that of the package', async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(version).toBe(manifest.version);
});
