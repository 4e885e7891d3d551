import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadKinds, type Kind } from '../../scripts/generate/kinds.ts';
import { pageOf } from '../../scripts/generate/pages.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const kinds = await loadKinds();

/** Every file of the tests that runs the shared contract of a room. */
const contractRuns = ['test/contract', 'test/engines']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((path) => path.endsWith('.test.ts'))
  .map(read)
  .join('\n');

/** What shows that a kind is held against the contract of its room: the module it is loaded from. */
function isRunBy({ room, kind }: Kind, text: string): boolean {
  return new RegExp(`from '#${room}/${kind}(?:/|')`).test(text);
}

describe.each(kinds)('the kind $kind of $room', (kind) => {
  test('says in one sentence what it is, and describes every key', () => {
    expect(kind.description).toMatch(/^\S.*\.$/);
    const undescribed = Object.entries(kind.schema.properties ?? {}).filter(([key, { description }]) => key !== 'kind' && !description);
    expect(undescribed.map(([key]) => key)).toEqual([]);
  });

  test('has a page with its settings', () => {
    expect(existsSync(join(root, pageOf(kind)))).toBe(true);
    expect(read(pageOf(kind))).toContain(`<!-- settings of ${kind.kind}:start -->`);
  });

  test('has an example on its page', () => {
    expect(read(pageOf(kind))).toMatch(new RegExp(`kind: ${kind.kind}\\b`));
  });

  test('is held against the contract of its room', () => {
    expect(isRunBy(kind, contractRuns)).toBe(true);
  });
});

test('every platform has a row', () => {
  const page = read('docs/platforms/README.md');
  for (const { kind } of kinds.filter(({ room }) => room === 'platforms')) expect(page).toContain(`| [\`${kind}\`](${kind}.md)`);
});
