import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { firstAppearances } from '#secrets/leaks/scan/first-appearance';
import { LiveFinder } from '#secrets/leaks/scan/live-values';
import { NeedleFinder } from '#secrets/leaks/scan/needle-finder';
import { ScratchHistory } from '#testkit/scratch-repository';
import { scanned, scratchFolder } from '../scanning.ts';

const newFolder = scratchFolder();
const value = 'p@ss/w0rd+Ünïque"9';

test('a live value is found in any text, as it is or encoded, wherever it begins in it', () => {
  const before = fc.string({ maxLength: 9 });
  const spelled = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => JSON.stringify(text),
    (text) => Buffer.from(text).toString('hex'),
    (text) => encodeURIComponent(text),
  );
  const finder = new LiveFinder([{ name: 'TOKEN', value }]);
  fc.assert(
    fc.property(before, spelled, before, (prefix, spell, suffix) => {
      const plain = Buffer.from(`${prefix} ${spell(value)} ${suffix}`);
      const wrapped = Buffer.from(`x=${Buffer.from(`${prefix}${value}${suffix}`).toString('base64')}`);
      expect(finder.find(plain, 0, plain.length).map(({ name }) => name)).toContain('TOKEN');
      expect(finder.find(wrapped, 0, wrapped.length)).toEqual([expect.objectContaining({ name: 'TOKEN', encoding: 'base64' })]);
    }),
  );
});

test('a key of several lines is found by its body, whatever its line ends and indentation; a value of less than eight bytes is not looked for', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(16)}\nZZZZ\n-----END PRIVATE KEY-----\n`;
  const finder = new LiveFinder([
    { name: 'KEY', value: key },
    { name: 'SHORT', value: 'admin12' },
  ]);
  const text = Buffer.from(`user: admin12\r\n${key.replaceAll('\n', '\r\n    ')}`);
  expect(finder.find(text, 0, text.length).map(({ name }) => name)).toEqual(['KEY']);
});

test('many needles are found exactly where a search for each one finds them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 200 }),
      (needles, text) => {
        const bytes = Buffer.from(text);
        const found: string[] = [];
        new NeedleFinder(needles.map((needle) => Buffer.from(needle))).find(bytes, 0, bytes.length, (index, at) =>
          found.push(`${String(index)}@${String(at)}`),
        );
        const expected = needles.flatMap((needle, index) =>
          Array.from(text, (_, at) => at)
            .filter((at) => text.startsWith(needle, at))
            .map((at) => `${String(index)}@${String(at)}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});

test('what a rule found and is a live value is one finding with its name; what no rule knows is one of its own', async () => {
  const history = new ScratchHistory();
  const ref = 'refs/heads/main';
  const first = history.commit({ ref, changes: { a: 'x\nSECRET_abcdefgh1\n', b: `url: ${encodeURIComponent(value)}\n` } });
  history.commit({ ref, parents: [first], changes: { c: 'SECRET_abcdefgh1 SECRET_other\n' } });
  const folder = newFolder();
  await history.write(folder);
  const live = [
    { name: 'API_KEY', value: 'abcdefgh1' },
    { name: 'DB', value },
  ];
  const { found } = await scanned(folder, { kind: 'history' }, live);
  expect(found.map(({ ruleId, path, startLine, live: names, stands }) => ({ ruleId, path, startLine, names, stands }))).toEqual([
    { ruleId: 'secret-word', path: 'a', startLine: 2, names: ['API_KEY'], stands: true },
    { ruleId: 'live-secret', path: 'b', startLine: 1, names: ['DB'], stands: true },
    { ruleId: 'secret-word', path: 'c', startLine: 1, names: ['API_KEY'], stands: true },
    { ruleId: 'secret-word', path: 'c', startLine: 1, names: [], stands: true },
  ]);
  expect(firstAppearances(found).map(({ first: { path }, places, live: names }) => [path, places.length, names])).toEqual([
    ['a', 2, ['API_KEY']],
    ['b', 1, ['DB']],
    ['c', 1, []],
  ]);
});
