import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageFindings, type StoredSecret } from '#secrets/rotation/age';
import { namesUsed } from '#secrets/rotation/names-used';
import { readNamesUsed } from '#secrets/rotation/read-workflows';
import { undeclaredFindings, unusedFindings } from '#secrets/rotation/usage';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 86_400_000;

function stored(name: string, days: number, from: StoredSecret['from'] = 'repository'): StoredSecret {
  return { name, from, updatedAt: NOW - days * DAY };
}

describe('the age of a secret', () => {
  test('is told from the day on which it is over the limit', () => {
    const found = ageFindings([stored('OLD', 91), stored('FRESH', 90)], 90 * DAY, NOW);
    expect(found).toMatchObject([{ name: 'OLD', rule: 'old', severity: 'medium', problem: expect.stringContaining('91 days ago') }]);
  });

  test('is that of the secret which a job gets: environment before repository before organisation', () => {
    const all = [
      stored('A', 200, 'organisation'),
      stored('A', 100, 'repository'),
      stored('A', 3, 'environment'),
      stored('B', 200, 'organisation'),
    ];
    expect(ageFindings(all, 90 * DAY, NOW).map(({ name }) => name)).toEqual(['B']);
  });
});

describe('the secrets that a workflow names', () => {
  test.each<[string, readonly string[]]>([
    ['  token: ${{ secrets.API_KEY }}', ['API_KEY 1:21']],
    ['  token: ${{ secrets.api_key }}', ['API_KEY 1:14']],
    ["  run: x ${{ secrets['A'] }} ${{ format('{0}', secrets . B) }}", ['A', 'B']],
    ["  if: secrets.A != ''", ['A']],
    ['  - if: ${{ secrets.A }}', ['A']],
    ['  x: ${{ inputs.a ||\n    secrets.B }} # secrets.C', ['B']],
    ['# ${{ secrets.A }}', []],
    ['  description: put it into secrets.A', []],
    ['  x: ${{ mysecrets.A }} ${{ github.token }} ${{ secrets.GITHUB_TOKEN }}', []],
  ])('%j', (text, names) => {
    const { named, any } = namesUsed('w.yml', text);
    expect(named.map(({ name }) => name)).toEqual(names.map((name) => name.split(' ')[0]));
    expect(any).toEqual([]);
  });

  test('have their line and column', () => {
    expect(namesUsed('w.yml', 'on: push\nenv:\n  A: ${{ secrets.KEY }}').named).toEqual([
      { name: 'KEY', place: { path: 'w.yml', line: 3, column: 10 } },
    ]);
  });

  test.each([
    '    secrets: inherit',
    '  x: ${{ toJSON(secrets) }}',
    '  x: ${{ secrets[inputs.name] }}',
    "  x: ${{ secrets[format('A_{0}', 1)] }}",
  ])('may be any with %j', (text) => {
    expect(namesUsed('w.yml', text).any).toHaveLength(1);
  });

  test('are read in linear time and without throwing, whatever stands there', () => {
    for (const piece of ['${{', 'secrets.', "secrets['", 'if:', '${{ secrets.A ', 'secrets '])
      expect(namesUsed('w.yml', piece.repeat(1_000_000 / piece.length)).named.length).toBeGreaterThanOrEqual(0);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void namesUsed('w.yml', text)));
  });
});

describe('what is used and what is there', () => {
  const used = [namesUsed('w.yml', 'x: ${{ secrets.A }}\ny: ${{ secrets.B }} ${{ secrets.B }}')];

  test('names that nobody declared are told once, where they are used', () => {
    expect(undeclaredFindings(used, ['a'])).toMatchObject([{ name: 'B', rule: 'undeclared', place: { path: 'w.yml', line: 2 } }]);
  });

  test('stored secrets that nothing uses are told, but not those of the organisation', () => {
    const all = [stored('A', 1), stored('C', 1), stored('D', 1, 'organisation')];
    expect(unusedFindings(used, all).map(({ name }) => name)).toEqual(['C']);
    expect(unusedFindings([...used, namesUsed('v.yml', '  secrets: inherit')], all)).toEqual([]);
  });

  test('workflows and local actions of the checkout are read', async () => {
    const files: Readonly<Record<string, string>> = {
      '.github/workflows/a.yml': 'x: ${{ secrets.A }}',
      '.github/workflows/b.yaml': 'x: ${{ secrets.B }}',
      '.github/workflows/README.md': 'x: ${{ secrets.C }}',
      '.github/actions/setup/action.yml': 'x: ${{ secrets.D }}',
    };
    const names = (folder: string): Promise<readonly string[]> =>
      Promise.resolve([
        ...new Set(
          Object.keys(files)
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
        ),
      ]);
    const read = await readNamesUsed({ names, read: (path) => Promise.resolve(files[path]) });
    expect(read.flatMap(({ named }) => named.map(({ name }) => name))).toEqual(['A', 'B', 'D']);
  });
});
