import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');

/** Every module that comes with this one without an `import()`. */
function comesWith(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(join(root, entry), 'utf8');
  for (const [, what = '', from = ''] of source.matchAll(/^(?:import|export) ([^;]*?) from '([^']+)';/gms)) {
    if (what.startsWith('type ')) continue;
    const path = from.startsWith('#')
      ? from
          .replace(/^#actions\//, 'actions/')
          .replace(/^#/, 'packages/')
          .concat('.ts')
      : from.startsWith('.')
        ? join(dirname(entry), from)
        : undefined;
    if (path !== undefined && existsSync(join(root, path))) comesWith(path, seen);
  }
  return seen;
}

test('live values alone load nothing of the scanner, the probes, the channels or the API of GitHub', () => {
  const loaded = [...comesWith('actions/secret-validate/src/main.ts')];
  expect(loaded).toContain('packages/secrets/checks/check-secrets.ts');
  expect(
    loaded.filter((path) =>
      /secrets\/(?:leaks|rotation|probes?|workflows?)\/|github\/(?:client|incidents)|notify\/(?:deliver|slack)/.test(path),
    ),
  ).toEqual([]);
});

test('starting needs no more than what it declares', () => {
  expect(
    [...comesWith('actions/secret-validate/src/index.ts')].filter((path) => /packages\/(?:secrets|settings|github|notify)\//.test(path)),
  ).toEqual([]);
});
